package org.partnerhub.model;

import java.time.LocalDate;

/** What an organisation says beside its figures of an indicator and a period. */
public sealed interface Remark permits Evidence, Explanation {

    /** The indicator's code. */
    String indicator();

    /** The last day of the period. */
    LocalDate periodEnd();
}
