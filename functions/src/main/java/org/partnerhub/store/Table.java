package org.partnerhub.store;

/** The tables, one for each degree of sensitivity; each is deployed with rights of its own. */
public enum Table {
    /** Left of the wall: pseudonymous persons. */
    PARTICIPATIONS,
    /** Left of the wall: cells, periods, import jobs, and what organisations report. */
    REPORTED,
    /** Right of the wall: releases. */
    RELEASED,
    /** Beside the wall: who did and read what; entries are appended and never changed. */
    AUDIT
}
