package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Period;
import org.partnerhub.reporting.Oddity.Code;

/** What is odd about the values of one indicator. */
record IndicatorOddities(IndicatorValues indicator, LocalDate today) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    List<Oddity> all() {
        Stream<Oddity> always = Stream.concat(future(), percentages());
        Stream<Oddity> ofCounts = Stream.of(belowZero(), falls(), parts()).flatMap(oddities -> oddities);
        return (indicator.areCounts() ? Stream.concat(always, ofCounts) : always).toList();
    }

    private Stream<Oddity> future() {
        return found(
                indicator.periods().stream().filter(end -> firstDay(end).isAfter(today)),
                Code.IN_THE_FUTURE,
                "There is a value for a period that has not begun.");
    }

    /** A period that the indicator does not have is taken by its last day. */
    private LocalDate firstDay(LocalDate periodEnd) {
        return indicator.indicator().periods().stream()
                .filter(period -> period.periodEnd().equals(periodEnd))
                .map(Period::periodStart)
                .findFirst()
                .orElse(periodEnd);
    }

    private Stream<Oddity> percentages() {
        boolean isPercentage = indicator.indicator().measure() == Measure.PERCENTAGE;
        return found(
                ends(indicator.values(), value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                        .filter(end -> isPercentage),
                Code.NOT_A_PERCENTAGE,
                "A percentage is below 0 or above 100.");
    }

    private Stream<Oddity> belowZero() {
        Predicate<BigDecimal> isBelow = value -> value.signum() < 0;
        return found(
                Stream.concat(ends(indicator.values(), isBelow), ends(indicator.toDate(), isBelow)),
                Code.BELOW_ZERO,
                "A value, or what its corrections leave of it, is below zero.");
    }

    private static Stream<LocalDate> ends(Series series, Predicate<BigDecimal> isOdd) {
        return series.periods().entrySet().stream()
                .filter(period -> period.getValue().values().stream().anyMatch(isOdd))
                .map(Map.Entry::getKey);
    }

    private Stream<Oddity> falls() {
        boolean isCumulative = indicator.indicator().accumulation() == Accumulation.CUMULATIVE;
        return found(
                indicator.values().periods().keySet().stream().filter(end -> isCumulative && falls(end)),
                Code.CUMULATIVE_FALLS,
                "A value that counts from the start is lower than an earlier one.");
    }

    /** Whether some cell stands lower than when it was last stated. */
    private boolean falls(LocalDate periodEnd) {
        return indicator.in(periodEnd).entrySet().stream().anyMatch(cell -> before(cell.getKey(), periodEnd)
                .findFirst()
                .filter(last -> cell.getValue().compareTo(last) < 0)
                .isPresent());
    }

    private Stream<BigDecimal> before(Cell cell, LocalDate periodEnd) {
        return indicator.values().periods().headMap(periodEnd, false).descendingMap().values().stream()
                .filter(cells -> cells.containsKey(cell))
                .map(cells -> cells.getOrDefault(cell, BigDecimal.ZERO));
    }

    private Stream<Oddity> parts() {
        return indicator.values().periods().keySet().stream().flatMap(this::parts);
    }

    private Stream<Oddity> parts(LocalDate periodEnd) {
        Map<Set<Axis>, Map<Cell, BigDecimal>> tables = tables(indicator.in(periodEnd));
        return tables.keySet().stream().flatMap(axes -> tables.keySet().stream()
                .filter(fewer -> isPartOf(fewer, axes)
                        && addsUpToMore(tables.getOrDefault(axes, Map.of()), tables.getOrDefault(fewer, Map.of())))
                .map(fewer -> oddity(periodEnd, Code.PARTS_ABOVE_TOTAL, sentence(axes, fewer))));
    }

    private static Map<Set<Axis>, Map<Cell, BigDecimal>> tables(Map<Cell, BigDecimal> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().categories().keySet(),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean isPartOf(Set<Axis> fewer, Set<Axis> axes) {
        return axes.size() > fewer.size() && axes.containsAll(fewer);
    }

    private static boolean addsUpToMore(Map<Cell, BigDecimal> parts, Map<Cell, BigDecimal> totals) {
        return totals.entrySet().stream()
                .anyMatch(total -> sumWithin(total.getKey(), parts).compareTo(total.getValue()) > 0);
    }

    private static BigDecimal sumWithin(Cell total, Map<Cell, BigDecimal> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey()
                        .categories()
                        .entrySet()
                        .containsAll(total.categories().entrySet()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String sentence(Set<Axis> axes, Set<Axis> fewer) {
        String total = fewer.isEmpty() ? "the total" : "the values by " + names(fewer);
        return "The values by " + names(axes) + " add up to more than " + total + ".";
    }

    private static String names(Set<Axis> axes) {
        return axes.stream().map(Axis::codeList).collect(Collectors.joining(" and "));
    }

    private Stream<Oddity> found(Stream<LocalDate> periods, Code code, String sentence) {
        return periods.map(end -> oddity(end, code, sentence));
    }

    private Oddity oddity(LocalDate periodEnd, Code code, String sentence) {
        return new Oddity(indicator.indicator().code(), periodEnd, code, sentence);
    }
}
