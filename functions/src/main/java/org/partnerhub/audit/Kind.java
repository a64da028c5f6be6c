package org.partnerhub.audit;

/** What sort of thing was done. */
public enum Kind {
    /** Something was reported, or said who may do or hears what. */
    MUTATION,
    /** What one organisation's approvers decide of its own reports. */
    APPROVAL,
    /** A step of a file that was brought to be counted. */
    IMPORT,
    /** A step from an approved period to its release. */
    RELEASE,
    /** A step of erasing what is kept of persons. */
    ERASURE,
    /** A read of what is not released, or of this log. */
    READ
}
