package org.partnerhub.reporting.imports;

import java.time.Instant;
import java.util.Optional;
import org.partnerhub.exchange.sheet.SheetFormat;

/**
 * What somebody asked for.
 *
 * @param activity the activity's IATI identifier
 * @param organisation the identifier of the organisation that reports; that the asker may ask for it is the caller's duty
 * @param protection whether the asker holds the grant {@code protection}
 * @param lateReason why rows come late that do not say so themselves
 * @param mostBytes how large the file may be
 */
public record ImportRequest(
        String activity,
        String organisation,
        Kind kind,
        Format format,
        Instant at,
        boolean protection,
        Optional<String> lateReason,
        long mostBytes) {

    /** What the rows of a file are about. */
    public enum Kind {
        /** Each row is about one person, household or event. */
        PARTICIPATIONS,
        /** Each row is about a number that somebody has counted. */
        COUNTS,
        /** Actuals and transactions of an activity by IATI's standard. */
        IATI,
        /** Each row names a person whose participations are to be erased. */
        ERASURE
    }

    /** How a file is written. */
    public enum Format {
        CSV,
        XLSX,
        XML
    }

    /**
     * Keeps what was asked for.
     *
     * @throws IllegalArgumentException when the kind does not come in this format
     */
    public ImportRequest {
        if ((kind == Kind.IATI) != (format == Format.XML)) {
            throw new IllegalArgumentException(kind + " does not come as " + format);
        }
    }

    /** The format of a spreadsheet. */
    SheetFormat sheetFormat() {
        return format == Format.XLSX ? SheetFormat.XLSX : SheetFormat.CSV;
    }

    ImportRequest withoutWords() {
        return new ImportRequest(activity, organisation, kind, format, at, protection, Optional.empty(), mostBytes);
    }

    /** Leaves out the words of the reason. */
    @Override
    public String toString() {
        return kind + " as " + format + " of " + organisation + " for " + activity;
    }
}
