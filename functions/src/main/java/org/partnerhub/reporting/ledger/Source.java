package org.partnerhub.reporting.ledger;

/** What a cube is counted from; the first row decides, for good, so that nothing is counted both ways. */
public enum Source {
    /** Pseudonymous persons, one by one. */
    PARTICIPATIONS,
    /** Numbers that somebody else has counted. */
    AGGREGATES
}
