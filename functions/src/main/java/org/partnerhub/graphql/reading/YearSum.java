package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Measure;
import org.partnerhub.release.ReleasedPeriod;

/** An indicator's figure of a whole year, as the difference of two released cumulative figures. */
record YearSum(IndicatorView indicator, Calendar calendar, int year) {
    private static final int LAST_YEAR = 9998;

    /**
     * The year's figure; NOT_REPORTED when whole reporting periods do not fill the year exactly, or one is missing.
     *
     * @throws Refusal INVALID_SUM for what must not be added, BAD_ARGUMENT for a year that no calendar has
     */
    Figure taken() {
        if (year < 1 || year > LAST_YEAR) {
            throw new Refusal(Refusal.Code.BAD_ARGUMENT, "year must be from 1 to " + LAST_YEAR + ".");
        }
        Refusal.invalidSum(indicator.measure() != Measure.UNIT, "percentages and ranks cannot be added");
        Refusal.invalidSum(indicator.score().isPresent(), "means are never added");
        Refusal.invalidSum(
                indicator.accumulation() == Accumulation.CUMULATIVE,
                "the values are cumulative already; ask for cumulative at the period's end");
        return calendar.firstDay(year, indicator.from().facts())
                .map(this::periodsOfYear)
                .filter(YearSum::isReported)
                .map(this::sum)
                .orElseGet(indicator::notReported);
    }

    /** The periods that fill the year from its first to its last day without a gap; none when they do not. */
    private List<ReleasedPeriod> periodsOfYear(LocalDate firstDay) {
        LocalDate nextYear = firstDay.plusYears(1);
        List<ReleasedPeriod> inside = indicator.indicator().periods().stream()
                .filter(period -> !period.periodStart().isBefore(firstDay)
                        && period.periodEnd().isBefore(nextYear))
                .toList();
        LocalDate next = firstDay;
        for (ReleasedPeriod period : inside) {
            next = period.periodStart().equals(next) ? period.periodEnd().plusDays(1) : LocalDate.MIN;
        }
        return next.equals(nextYear) ? inside : List.of();
    }

    private static boolean isReported(List<ReleasedPeriod> periods) {
        return !periods.isEmpty()
                && periods.stream().noneMatch(period -> period.actual().status() == FigureStatus.NOT_REPORTED);
    }

    private Figure sum(List<ReleasedPeriod> periods) {
        ReleasedPeriod last = periods.get(periods.size() - 1);
        Optional<BigDecimal> end = last.cumulative().publishedFor(last.periodEnd());
        Optional<BigDecimal> start = before(periods.get(0));
        String unit = indicator.definition().figureUnit();
        return end.isPresent() && start.isPresent()
                ? last.cumulative().with(value -> value.subtract(start.get()), unit)
                : Figure.withheld(unit, indicator.from().header().id(), last.periodEnd());
    }

    private Optional<BigDecimal> before(ReleasedPeriod first) {
        Optional<ReleasedPeriod> previous = indicator.indicator().periods().stream()
                .filter(period -> period.periodEnd().isBefore(first.periodStart()))
                .reduce((earlier, later) -> later);
        return previous.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : previous.flatMap(period -> period.cumulative().publishedFor(period.periodEnd()));
    }
}
