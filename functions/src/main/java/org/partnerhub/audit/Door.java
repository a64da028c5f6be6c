package org.partnerhub.audit;

/** Which part of the hub something went through. */
public enum Door {
    /** The reporting desk, where people ask. */
    DESK,
    /** The work on files that were brought. */
    IMPORTS,
    /** The way from an approved period to a release. */
    RELEASES,
    /** What is done on a schedule. */
    MAINTENANCE
}
