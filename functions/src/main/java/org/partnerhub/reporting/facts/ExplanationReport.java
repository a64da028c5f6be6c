package org.partnerhub.reporting.facts;

import java.time.LocalDate;

/**
 * Why an indicator is late.
 *
 * @param action what is done about it
 */
public record ExplanationReport(
        String activity, String indicator, LocalDate periodEnd, String explanation, String action) {}
