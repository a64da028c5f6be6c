package org.partnerhub.graphql.reading;

import org.partnerhub.model.Code;

/** Why a figure differs between two releases, as far as the figures themselves tell; code list ChangeReason labels each. */
public enum ChangeReason {
    /** The earlier release did not have the indicator. */
    NEW_INDICATOR,
    /** Reported for a period that ended after the earlier cut-off. */
    NEW_PERIOD,
    /** Reported for a period that had ended by the earlier cut-off and was not reported then. */
    POSTED_LATE,
    /** The figure was released before, and is split in this way for the first time. */
    NEW_SPLIT,
    /** A target or baseline that was not stated before. */
    FIRST_STATED,
    /** Withheld before, and published now. */
    FIRST_PUBLISHED,
    /** Covers a later day than before. */
    MOVED_ON,
    /** In the place of a later value stands the last one that was published, with its own day. */
    NO_LONGER_MOVING,
    /** Another value for the same day. */
    CORRECTED,
    /** Published before, and withheld now. */
    WITHHELD,
    /** In the earlier release, and not in the later one, though its day has not moved on. */
    NO_LONGER_RELEASED,
    /** A target was revised. */
    TARGET_REVISED,
    /** A budget was stated, revised or taken out. */
    BUDGET_REVISED,
    /** Booked in a quarter that ended after the earlier cut-off. */
    BOOKED,
    /** Booked, or corrected, in a quarter that had ended by the earlier cut-off. */
    BOOKED_LATE;

    /** The name of the code list that labels them. */
    public static final String LIST = "ChangeReason";

    Code code() {
        return new Code(LIST, name());
    }
}
