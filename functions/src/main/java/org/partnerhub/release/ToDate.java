package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/** What an indicator had reached in all by the end of a period, from what was reported for it. */
record ToDate(Indicator indicator) {

    /** Empty when the period, or for a periodic indicator any period before it, was not reported. */
    Optional<BigDecimal> at(LocalDate periodEnd) {
        List<Period> periods = indicator.periods().stream()
                .filter(period -> counts(period, periodEnd))
                .toList();
        List<BigDecimal> values =
                periods.stream().flatMap(period -> own(period).stream()).toList();
        boolean whole = !periods.isEmpty() && values.size() == periods.size();
        return whole ? values.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    /** The undivided value reported for a period; empty when there is none, or more than one. */
    static Optional<BigDecimal> own(Period period) {
        List<Actual> undivided =
                period.actuals().stream().filter(Actual::isUndivided).toList();
        return undivided.size() == 1 ? undivided.get(0).value() : Optional.empty();
    }

    private boolean counts(Period period, LocalDate periodEnd) {
        return indicator.accumulation() == Accumulation.CUMULATIVE
                ? period.periodEnd().equals(periodEnd)
                : !period.periodEnd().isAfter(periodEnd);
    }
}
