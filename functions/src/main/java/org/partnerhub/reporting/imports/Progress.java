package org.partnerhub.reporting.imports;

/**
 * How far a file has been worked through. What is counted are rows of a spreadsheet, or actuals and transactions of an
 * IATI file.
 *
 * @param lastRow the last row, or line, that is done with; work goes on behind it
 * @param problems how many problems were found, also those that are no longer kept
 * @param pages how many pages of problems there are
 */
public record Progress(long lastRow, long accepted, long refused, long problems, int pages) {
    static final Progress NONE = new Progress(0, 0, 0, 0, 0);

    /** How many rows were read. */
    public long read() {
        return accepted + refused;
    }

    Progress with(long newLastRow, Tally tally, int newPages) {
        return new Progress(
                newLastRow,
                accepted + tally.accepted(),
                refused + tally.refused(),
                problems + tally.problems().size(),
                newPages);
    }
}
