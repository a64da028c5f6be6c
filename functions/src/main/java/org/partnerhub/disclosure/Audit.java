package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;

/** The gate's answer. */
public sealed interface Audit {
    /** What the gate did, passed or not. */
    Report report();

    /**
     * Every claim is witnessed.
     *
     * @param published what may be shown, contained in what was asked
     * @param withheldByTheGate the cells that were asked and may not be shown
     */
    record Passed(BitSet published, List<Integer> withheldByTheGate, Report report) implements Audit {
        public Passed {
            published = (BitSet) published.clone();
            withheldByTheGate = List.copyOf(withheldByTheGate);
        }
    }

    /** Nothing may be shown. */
    record Failed(Reason reason, Report report) implements Audit {}

    /** Why nothing may be shown. */
    enum Reason {
        /** A claim is refuted, and withholding more did not help. */
        HIT_LEFT,
        /** A claim is neither witnessed nor refuted. */
        UNDECIDED,
        /** The solver ended in another state than an optimum. */
        NOT_OPTIMAL,
        /** The budget of time is spent. */
        BUDGET_SPENT
    }

    /**
     * Counts of what the gate did.
     *
     * @param programs linear programs solved
     * @param batches of them, those that maximised or minimised over many cells at once
     * @param rounds of repair
     * @param pivots of the simplex method, all programs together
     * @param hits claims found refuted
     * @param repaired of them, those that withholding more made possible again
     * @param witnesses tables found that witness a claim
     */
    record Report(int programs, int batches, int rounds, long pivots, int hits, int repaired, int witnesses) {
        public static final Report NOTHING_DONE = new Report(0, 0, 0, 0, 0, 0, 0);
    }
}
