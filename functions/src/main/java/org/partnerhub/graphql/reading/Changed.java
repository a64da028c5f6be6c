package org.partnerhub.graphql.reading;

import org.partnerhub.release.ReleasedMoney.Kind;

/** Which figure of a release a change is about. */
public enum Changed {
    /** A baseline. */
    BASELINE,
    /** A period's target in force. */
    TARGET,
    /** The target of a period that was agreed first. */
    ORIGINAL_TARGET,
    /** What a period brought. */
    ACTUAL,
    /** Everything up to a period's end. */
    CUMULATIVE,
    /** One part of a split figure. */
    BREAKDOWN,
    /** Everything up to the release's cut-off. */
    TO_DATE,
    /** Budgets. */
    PLANNED,
    /** Promised by donors. */
    INCOMING_COMMITMENT,
    /** Received from donors. */
    RECEIVED,
    /** Committed to others. */
    COMMITTED,
    /** Disbursed and spent. */
    SPENT;

    static Changed of(Kind kind) {
        return switch (kind) {
            case PLANNED -> PLANNED;
            case INCOMING_COMMITMENT -> INCOMING_COMMITMENT;
            case RECEIVED -> RECEIVED;
            case COMMITTED -> COMMITTED;
            case SPENT -> SPENT;
        };
    }
}
