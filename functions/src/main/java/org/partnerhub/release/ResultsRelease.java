package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.disclosure.Threshold;
import org.partnerhub.disclosure.UndividedTotals;
import org.partnerhub.disclosure.UndividedTotals.Total;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Result;
import org.partnerhub.release.ReleasedIndicator.ReleasedBaseline;

/**
 * The results of one organisation as they are released at a cut-off.
 *
 * @param previous the release before, whose figures are locked
 */
record ResultsRelease(String release, LocalDate cutOff, Optional<Release> previous) {

    List<ReleasedResult> of(List<Result> results) {
        List<Indicator> indicators =
                results.stream().flatMap(result -> result.indicators().stream()).toList();
        var figures = new IndicatorFigures(release, cutOff, locked()).of(indicators);
        return results.stream().map(result -> released(result, figures)).toList();
    }

    private ReleasedResult released(Result result, Map<String, NavigableMap<LocalDate, Figure>> figures) {
        return new ReleasedResult(
                result.definition(),
                result.indicators().stream()
                        .map(indicator -> released(indicator, figures.getOrDefault(indicator.code(), new TreeMap<>())))
                        .toList());
    }

    private ReleasedIndicator released(Indicator indicator, NavigableMap<LocalDate, Figure> cumulative) {
        return new ReleasedIndicator(
                indicator.definition(),
                baseline(indicator),
                new PeriodFigures(indicator, cumulative, release, cutOff).all());
    }

    /** A baseline of persons that was published once stays as it is, so that no small change of it is seen. */
    private Optional<ReleasedBaseline> baseline(Indicator indicator) {
        return lockedBaseline(indicator).or(() -> stated(indicator));
    }

    private Optional<ReleasedBaseline> lockedBaseline(Indicator indicator) {
        return previous.stream()
                .flatMap(release -> release.results().stream())
                .flatMap(result -> result.indicators().stream())
                .filter(before -> before.definition().code().equals(indicator.code()))
                .flatMap(before -> before.baseline().stream())
                .filter(baseline -> baseline.value().isPublished() && !IndicatorFigures.isImpersonal(indicator))
                .findFirst();
    }

    private Optional<ReleasedBaseline> stated(Indicator indicator) {
        return indicator.baselines().stream()
                .filter(baseline ->
                        baseline.dimensions().isEmpty() && baseline.locations().isEmpty())
                .findFirst()
                .map(baseline -> new ReleasedBaseline(baseline.year(), figure(indicator, baseline)));
    }

    private Figure figure(Indicator indicator, Baseline baseline) {
        LocalDate day = baseline.isoDate().orElse(LocalDate.of(baseline.year(), 12, 31));
        if (baseline.value().isEmpty()) {
            return Figure.notReported(indicator.figureUnit(), release);
        }
        BigDecimal value = baseline.value().get();
        return mayPublish(indicator, value)
                ? Figure.published(value, indicator.figureUnit(), release, day)
                : Figure.withheld(indicator.figureUnit(), release, day);
    }

    private static boolean mayPublish(Indicator indicator, BigDecimal value) {
        if (IndicatorFigures.isImpersonal(indicator)) {
            return true;
        }
        boolean countsPersons = indicator.measure() == Measure.UNIT && !indicator.victimsOfTrafficking();
        Total total = new Total(indicator.code(), value);
        return countsPersons
                && !new UndividedTotals(Threshold.PERSONS, List.of())
                        .publishable(List.of(total))
                        .isEmpty();
    }

    private Map<String, NavigableMap<LocalDate, Figure>> locked() {
        Map<String, NavigableMap<LocalDate, Figure>> locked = new HashMap<>();
        previous.ifPresent(release -> release.results().stream()
                .flatMap(result -> result.indicators().stream())
                .forEach(indicator -> locked.put(
                        indicator.definition().code(),
                        locked(indicator, release.header().cutOff()))));
        return locked;
    }

    private static NavigableMap<LocalDate, Figure> locked(ReleasedIndicator indicator, LocalDate cutOff) {
        NavigableMap<LocalDate, Figure> figures = new TreeMap<>();
        indicator.periods().stream()
                .filter(period -> !period.periodEnd().isAfter(cutOff))
                .forEach(period -> figures.put(period.periodEnd(), period.cumulative()));
        return figures;
    }
}
