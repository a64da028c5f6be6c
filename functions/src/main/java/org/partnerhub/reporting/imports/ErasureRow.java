package org.partnerhub.reporting.imports;

/**
 * Whom a row wants to be erased.
 *
 * @param person the pseudonym
 */
record ErasureRow(long row, String person) implements FileRow {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "row " + row;
    }
}
