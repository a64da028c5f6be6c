package org.partnerhub.audit;

import java.util.Optional;

/**
 * What became of a {@link Deed}.
 *
 * @param code why it was refused, or the name of what came of it, such as a release's identifier
 * @param rows how many rows were answered or worked on
 * @param begun the number of the entry that says that it is about to be done; empty when there is none
 */
public record Verdict(Decision decision, Optional<String> code, Rows rows, Optional<Long> begun) {
    /** It is about to be done. */
    public static final Verdict BEGUN = of(Decision.BEGUN);

    /** It was done. */
    public static final Verdict DONE = of(Decision.DONE);

    /** It was not done, for a fault of the hub. */
    public static final Verdict FAILED = of(Decision.FAILED);

    /** It was not done, for the reason of this code. */
    public static Verdict refused(String code) {
        return of(Decision.REFUSED).with(code);
    }

    /** The same with a code. */
    public Verdict with(String newCode) {
        return new Verdict(decision, Optional.of(newCode), rows, begun);
    }

    /** The same about that many rows. */
    public Verdict over(long count) {
        return new Verdict(decision, code, Rows.of(count), begun);
    }

    /** The same about what an earlier entry says is about to be done. */
    public Verdict after(long entry) {
        return new Verdict(decision, code, rows, Optional.of(entry));
    }

    private static Verdict of(Decision decision) {
        return new Verdict(decision, Optional.empty(), Rows.NONE, Optional.empty());
    }
}
