package org.partnerhub.reporting.period;

/** What happened to a period, or to an organisation's deputies. */
public enum EventKind {
    SUBMITTED,
    RETURNED,
    /** What follows a return by itself. */
    REOPENED,
    APPROVED,
    /** An approver asked for the release. */
    RELEASE_ORDERED,
    RELEASED,
    COMMENTED,
    OBJECTED,
    /** The organisation answered an objection and closed it. */
    SETTLED,
    /** The government took an objection back. */
    WITHDRAWN,
    /** Something that belongs to a closed period was posted in this one. */
    POSTED_LATE,
    /** An approver confirmed of a text or a document that partners may read it. */
    REMARK_CLEARED,
    /** An approver took that back. */
    REMARK_WITHHELD,
    DEPUTY_APPOINTED,
    DEPUTY_DISMISSED;

    /** Whether it tells that something is said beside the figures of an indicator. */
    public boolean isOfRemark() {
        return this == REMARK_CLEARED || this == REMARK_WITHHELD;
    }
}
