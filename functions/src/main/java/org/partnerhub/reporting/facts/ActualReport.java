package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

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

    /** Copies the breakdown. */
    public ActualReport {
        breakdown = List.copyOf(breakdown);
    }

    /** The ways in which it is split, each by its axes. */
    Set<Set<Axis>> splits() {
        return breakdown.stream().map(part -> part.cell().categories().keySet()).collect(Collectors.toSet());
    }

    /** One part of what was reached. */
    public record Part(Cell cell, BigDecimal value) {}

    /**
     * What is on record now.
     *
     * @param postedIn the last day of the period that it counts in: its own, or the open one when that was closed
     * @param cells how many parts were reported beside the whole
     */
    public record ReportedActual(
            String activity, String indicator, LocalDate periodEnd, LocalDate postedIn, BigDecimal value, int cells) {}
}
