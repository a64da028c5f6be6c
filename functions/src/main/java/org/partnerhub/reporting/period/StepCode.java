package org.partnerhub.reporting.period;

/** Why a step is not taken. */
public enum StepCode {
    /** The actor's role does not open this step, or not for this organisation. */
    NOT_YOURS,
    /** The actor is of the organisation and today neither its approver nor a deputy, or is to be dismissed and is none. */
    NOT_A_DEPUTY,
    /** A code that nobody has, since persons' codes do not look like this. */
    NOT_A_PERSON,
    /** The organisation has no such indicator in the activity, or none that the actor may know of. */
    NO_SUCH_INDICATOR,
    /** The activity's definition has no period that ends that day. */
    NO_SUCH_PERIOD,
    /** The step starts in another state; the message names the present one. */
    WRONG_STATE,
    /** Who submitted may not approve. */
    SAME_PERSON,
    /** Words are required and missing or too short. */
    COMMENT_REQUIRED,
    /** A text is longer than is kept. */
    TOO_LONG,
    /** A text holds a control character. */
    CONTROL_CHARACTER,
    /** The reason is no code of the list {@code PeriodReason}. */
    UNKNOWN_REASON,
    /** An earlier period is not approved yet; the message names it. */
    EARLIER_PERIOD_OPEN,
    /** An earlier period is not released yet; the message names it. */
    EARLIER_PERIOD_UNRELEASED,
    /** A later period builds on this approval; the message names it. */
    LATER_PERIOD_SUBMITTED,
    /** An objection is not settled; the message names the day on which it no longer holds up the release. */
    OBJECTION_OPEN,
    /** There is no such objection, or it is closed already. */
    NO_SUCH_OBJECTION,
    /** The organisation settles an objection too late: it has become a reservation, which only the government takes back. */
    BECAME_RESERVATION,
    /** No approver has asked for the release. */
    NOT_ORDERED,
    /** There are as many as are kept. */
    TOO_MANY,
    /** The day lies in the past, or too far ahead. */
    DAY_OUT_OF_RANGE
}
