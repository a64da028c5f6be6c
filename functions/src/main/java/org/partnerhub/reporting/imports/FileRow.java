package org.partnerhub.reporting.imports;

/** What was made of a good row of a file, and where it stands. */
interface FileRow {

    /** As the spreadsheet shows it, or the line of an IATI file. */
    long row();
}
