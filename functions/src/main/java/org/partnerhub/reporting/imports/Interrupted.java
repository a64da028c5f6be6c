package org.partnerhub.reporting.imports;

/** Ends the reading of a file before its end, since the time is up or somebody else has taken the job further. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Whether the job is still as this importer left it. */
    private final boolean isOurs;

    Interrupted(boolean isOurs) {
        super(null, null, false, false);
        this.isOurs = isOurs;
    }

    boolean isOurs() {
        return isOurs;
    }
}
