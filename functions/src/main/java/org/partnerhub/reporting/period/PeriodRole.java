package org.partnerhub.reporting.period;

/** As what somebody took a step; who it was is nowhere told. */
public enum PeriodRole {
    REPORTER,
    APPROVER,
    /** Somebody whom an approver appointed for a while. */
    DEPUTY,
    /** A viewer of the government who looks at a period before it is released. */
    VALIDATOR,
    /** Nobody: the hub itself. */
    HUB
}
