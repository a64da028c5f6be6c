package org.partnerhub.exchange.sheet;

/** The formats of spreadsheets that are read. */
public enum SheetFormat {
    /** RFC 4180 in UTF-8, with or without a byte order mark; separated by comma, semicolon or tab. */
    CSV,
    /** Office Open XML as Excel, LibreOffice and others save it; the first sheet that is not hidden is read. */
    XLSX
}
