package org.partnerhub.model;

/** What stands behind a figure's value, or behind its absence. */
public enum FigureStatus {
    /** The value is part of a release. */
    PUBLISHED,
    /** Disclosure control keeps the value back; one marker whatever the cause. */
    WITHHELD,
    /** The viewer's role does not open it; never a fact about what was reported. */
    OUT_OF_SCOPE,
    /** Nobody has reported it; decided for an indicator and period as a whole. */
    NOT_REPORTED,
    /** Reported and not yet released; seen at the reporting desk alone. */
    PROVISIONAL
}
