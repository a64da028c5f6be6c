package org.partnerhub.audit;

/**
 * The first thing that is wrong with a log.
 *
 * @param from the first entry that it may be
 * @param to the last entry that it may be; the same where it is known
 */
public record Finding(Flaw flaw, long from, long to) {

    /** The ways in which a log can be other than what was appended. */
    public enum Flaw {
        /** The text is not what was hashed. */
        ALTERED,
        /** It is not there, and later ones are. */
        MISSING,
        /** It lies where another belongs. */
        SWAPPED,
        /** Another entry was followed on, or sealed, or there are two. */
        FORKED,
        /** It was sealed, and the log ends before it. */
        TRUNCATED
    }

    static Finding at(Flaw flaw, long number) {
        return new Finding(flaw, number, number);
    }

    /** For people. */
    public String sentence() {
        String which = from == to ? "Entry " + from : "One of the entries " + from + " to " + to;
        return which
                + switch (flaw) {
                    case ALTERED -> " was altered: its text is not what was hashed.";
                    case MISSING -> " is missing, though later ones are there.";
                    case SWAPPED -> " lies in the place of another.";
                    case FORKED -> " is not the one that was appended: what follows or was sealed tells of another.";
                    case TRUNCATED -> " was sealed, and the log ends before it.";
                };
    }
}
