package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/** What an indicator stood at on a day, from what was reported for it: at its baseline, or at the end of a period. */
record ToDate(Indicator indicator) {

    /** Empty when the period, or for a periodic indicator any period before it, was not reported. */
    Optional<BigDecimal> at(LocalDate day) {
        return baselineDay().equals(Optional.of(day)) ? baseline().flatMap(Baseline::value) : reached(day);
    }

    /** The same in parts, each period in the finest that it was reported in; empty when {@link #at} is. */
    Optional<Map<Cell, BigDecimal>> parts(LocalDate day) {
        Map<Cell, BigDecimal> sums = new HashMap<>();
        counted(day).flatMap(period -> FinestSplit.of(period).stream()).forEach(split -> split.parts()
                .forEach((cell, value) -> sums.merge(cell, value, BigDecimal::add)));
        return reached(day).map(whole -> sums);
    }

    /** The baseline of the indicator as a whole. */
    Optional<Baseline> baseline() {
        return indicator.baselines().stream()
                .filter(baseline ->
                        baseline.dimensions().isEmpty() && baseline.locations().isEmpty())
                .findFirst();
    }

    static LocalDate day(Baseline baseline) {
        return baseline.isoDate().orElse(LocalDate.of(baseline.year(), 12, 31));
    }

    /** The undivided value reported for a period; empty when there is none, or more than one. */
    static Optional<BigDecimal> own(Period period) {
        List<Actual> undivided =
                period.actuals().stream().filter(Actual::isUndivided).toList();
        return undivided.size() == 1 ? undivided.get(0).value() : Optional.empty();
    }

    /** The baseline's day, if it has a value and lies before every period. */
    Optional<LocalDate> baselineDay() {
        return baseline()
                .filter(baseline -> baseline.value().isPresent())
                .map(ToDate::day)
                .filter(day -> indicator.periods().stream()
                        .allMatch(period -> period.periodEnd().isAfter(day)));
    }

    private Optional<BigDecimal> reached(LocalDate periodEnd) {
        List<Period> periods = counted(periodEnd).toList();
        List<BigDecimal> values =
                periods.stream().flatMap(period -> own(period).stream()).toList();
        boolean whole = !periods.isEmpty() && values.size() == periods.size();
        return whole ? values.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    private Stream<Period> counted(LocalDate periodEnd) {
        return indicator.periods().stream().filter(period -> counts(period, periodEnd));
    }

    private boolean counts(Period period, LocalDate periodEnd) {
        return indicator.accumulation() == Accumulation.CUMULATIVE
                ? period.periodEnd().equals(periodEnd)
                : !period.periodEnd().isAfter(periodEnd);
    }
}
