package org.partnerhub.reporting.imports;

/** A file that is not taken as a whole, for a reason that its code tells. */
final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ImportCode code;

    NotTaken(ImportCode code) {
        super(code.message());
        this.code = code;
    }

    NotTaken(ImportCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** Why, in one sentence that repeats nothing of the file. */
    String sentence() {
        return String.valueOf(getMessage());
    }

    ImportCode code() {
        return code;
    }
}
