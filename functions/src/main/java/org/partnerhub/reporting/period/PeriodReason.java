package org.partnerhub.reporting.period;

import org.partnerhub.model.Code;

/** Codes of the list that says why a step was taken. */
public final class PeriodReason {
    /** The list's name. */
    public static final String LIST = "PeriodReason";

    /** The period was released before the hub kept its steps. */
    public static final Code RELEASED_BEFORE = of("RELEASED_BEFORE");

    private PeriodReason() {}

    /** A code of the list; nothing here checks that the list holds it. */
    public static Code of(String code) {
        return new Code(LIST, code);
    }
}
