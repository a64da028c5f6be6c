package org.partnerhub.model;

/** What a reported value covers, which IATI does not say. */
public enum Accumulation {
    /** Each value counts its own period only; values of several periods add up. */
    PERIODIC,
    /** Each value counts everything from the start to the period's end; values must never be added. */
    CUMULATIVE
}
