package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A new target for an indicator as a whole.
 *
 * @param reason in English
 * @param donorConsent the day on which the donor agreed
 */
public record TargetRevisionReport(
        String activity,
        String indicator,
        LocalDate periodEnd,
        BigDecimal value,
        String reason,
        LocalDate donorConsent) {

    /**
     * What is on record now.
     *
     * @param value the target in force
     * @param original the value that was agreed first
     */
    public record RevisedTarget(BigDecimal value, BigDecimal original) {}
}
