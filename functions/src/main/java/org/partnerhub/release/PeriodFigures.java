package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Target;
import org.partnerhub.model.TargetRevision;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedPeriod.ReleasedRevision;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;

/** The periods of one indicator, made of its cumulative figures. */
record PeriodFigures(
        Indicator indicator,
        NavigableMap<LocalDate, Figure> cumulative,
        Map<LocalDate, List<ReleasedCell>> lockedCells,
        String release,
        LocalDate cutOff) {

    List<ReleasedPeriod> all() {
        return indicator.periods().stream()
                .sorted(Comparator.comparing(Period::periodEnd))
                .map(this::released)
                .toList();
    }

    private ReleasedPeriod released(Period period) {
        Figure toDate = cumulative.getOrDefault(period.periodEnd(), notReported());
        return new ReleasedPeriod(
                period.periodStart(),
                period.periodEnd(),
                target(period),
                indicator.accumulation() == Accumulation.CUMULATIVE ? toDate : own(period, toDate),
                toDate,
                cells(period));
    }

    /** A period's own figure is the difference of two published cumulatives, or withheld. */
    private Figure own(Period period, Figure toDate) {
        if (!toDate.isPublished()) {
            return toDate;
        }
        Optional<BigDecimal> end = toDate.publishedFor(period.periodEnd());
        Optional<BigDecimal> start = before(period);
        return end.isPresent() && start.isPresent()
                ? Figure.published(
                        end.get().subtract(start.get()),
                        unit(),
                        toDate.release().orElse(release),
                        period.periodEnd())
                : Figure.withheld(unit(), toDate.release().orElse(release), period.periodEnd());
    }

    private Optional<BigDecimal> before(Period period) {
        Optional<LocalDate> previous = indicator.periods().stream()
                .map(Period::periodEnd)
                .filter(day -> day.isBefore(period.periodEnd()))
                .max(Comparator.naturalOrder());
        return previous.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : previous.flatMap(
                        day -> Optional.ofNullable(cumulative.get(day)).flatMap(figure -> figure.publishedFor(day)));
    }

    private Optional<ReleasedTarget> target(Period period) {
        return period.targets().stream().filter(Target::isUndivided).findFirst().flatMap(this::released);
    }

    private Optional<ReleasedTarget> released(Target target) {
        return target.value()
                .map(value -> new ReleasedTarget(planned(value), planned(target.original(value)), revisions(target)));
    }

    private List<ReleasedRevision> revisions(Target target) {
        return indicator.victimsOfTrafficking()
                ? List.of()
                : target.revisions().stream().map(this::released).toList();
    }

    private ReleasedRevision released(TargetRevision revision) {
        return new ReleasedRevision(
                revision.date(), planned(revision.from()), revision.reason(), revision.donorConsent());
    }

    private Figure planned(BigDecimal value) {
        return indicator.victimsOfTrafficking()
                ? Figure.withheld(unit(), release, cutOff)
                : Figure.published(value, unit(), release, cutOff);
    }

    private List<ReleasedCell> cells(Period period) {
        List<ReleasedCell> locked = lockedCells.get(period.periodEnd());
        if (locked != null) {
            return locked;
        }
        return maySplit() && !period.periodEnd().isAfter(cutOff)
                ? period.actuals().stream()
                        .flatMap(actual -> cell(actual, period))
                        .toList()
                : List.of();
    }

    /** Money is split by result and quarter at most, and persons not at all. */
    private boolean maySplit() {
        return IndicatorFigures.isImpersonal(indicator) && indicator.countBasis() != CountBasis.MONEY;
    }

    private Stream<ReleasedCell> cell(Actual actual, Period period) {
        List<Code> categories = Stream.concat(
                        actual.dimensions().stream().flatMap(dimension -> dimension.category().stream()),
                        actual.locations().stream())
                .toList();
        boolean understood =
                actual.dimensions().stream().map(Dimension::category).allMatch(Optional::isPresent);
        return categories.isEmpty() || !understood
                ? Stream.of()
                : actual.value().stream()
                        .map(value -> Figure.published(value, unit(), release, period.periodEnd()))
                        .map(figure -> new ReleasedCell(categories, figure));
    }

    private Figure notReported() {
        return Figure.notReported(unit(), release);
    }

    private String unit() {
        return indicator.figureUnit();
    }
}
