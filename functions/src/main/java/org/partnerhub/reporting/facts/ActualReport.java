package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.reporting.ledger.Cell;

/**
 * What an indicator reached in a period, as somebody reports it.
 *
 * @param value in all; empty where the parts add up to it
 * @param reason why it comes late or corrects what was reported
 */
public record ActualReport(
        String activity,
        String indicator,
        LocalDate periodEnd,
        Optional<BigDecimal> value,
        List<Part> breakdown,
        Optional<String> reason) {

    /** One part of what was reached. */
    public record Part(Cell cell, BigDecimal value) {}

    /**
     * What is on record now.
     *
     * @param postedIn the last day of the period that it counts in: its own, or the open one when that was closed
     * @param cells how many parts there are beside the whole
     */
    public record ReportedActual(
            String activity, String indicator, LocalDate periodEnd, LocalDate postedIn, BigDecimal value, int cells) {}
}
