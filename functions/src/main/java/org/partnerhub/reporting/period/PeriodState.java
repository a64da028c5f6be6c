package org.partnerhub.reporting.period;

/** How far a reporting period has come. */
public enum PeriodState {
    /** Figures may be posted. */
    OPEN,
    /** Waits for the approver; nothing is posted any more. */
    SUBMITTED,
    /** Given back to the reporter. It is passed through and never kept, since the period is open again at once. */
    RETURNED,
    /** Approved by a second person; government validators may comment and object. */
    APPROVED,
    /** Part of a release, and locked for ever. */
    RELEASED;

    boolean isApproved() {
        return this == APPROVED || this == RELEASED;
    }
}
