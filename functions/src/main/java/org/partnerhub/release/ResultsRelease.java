package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Result;
import org.partnerhub.release.ReleasedIndicator.ReleasedBaseline;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/**
 * The results of one organisation as they are released at a cut-off.
 *
 * @param previous the release before, whose figures are locked
 * @param decided what may be shown of each system
 */
record ResultsRelease(String release, LocalDate cutOff, Optional<Release> previous, Map<String, Decided> decided) {

    List<ReleasedResult> of(List<Result> results) {
        List<Indicator> indicators =
                results.stream().flatMap(result -> result.indicators().stream()).toList();
        var figures = new IndicatorFigures(release, cutOff, locked(), decided).of(indicators);
        return results.stream()
                .map(result -> released(result, indicators, figures))
                .toList();
    }

    /** The tables of every indicator of persons, by its code. */
    Map<String, List<ReleasedTable>> tables() {
        Map<String, List<ReleasedTable>> tables = new TreeMap<>();
        decided.values().forEach(system -> system.system().widestFirst().stream()
                .filter(indicator -> system.counts().isReported(indicator))
                .forEach(indicator -> tables.put(
                        indicator.code(), new SystemTables(system, indicator, before(indicator), release).all())));
        return tables;
    }

    private List<ReleasedTable> before(Indicator indicator) {
        return previous.map(Release::tables).orElse(Map.of()).getOrDefault(indicator.code(), List.of());
    }

    private ReleasedResult released(
            Result result, List<Indicator> indicators, Map<String, NavigableMap<LocalDate, Figure>> figures) {
        return new ReleasedResult(
                result.definition(),
                result.indicators().stream()
                        .map(indicator -> released(
                                indicator, indicators, figures.getOrDefault(indicator.code(), new TreeMap<>())))
                        .toList());
    }

    private ReleasedIndicator released(
            Indicator indicator, List<Indicator> indicators, NavigableMap<LocalDate, Figure> cumulative) {
        return new ReleasedIndicator(
                indicator.definition(),
                baseline(indicator, indicators),
                new PeriodFigures(indicator, cumulative, lockedCells(indicator), release, cutOff).all());
    }

    /** A baseline of persons that was published once stays as it is, so that no small change of it is seen. */
    private Optional<ReleasedBaseline> baseline(Indicator indicator, List<Indicator> indicators) {
        return lockedBaseline(indicator).or(() -> stated(indicator, indicators));
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

    private Optional<ReleasedBaseline> stated(Indicator indicator, List<Indicator> indicators) {
        return new ToDate(indicator)
                .baseline()
                .map(baseline -> new ReleasedBaseline(baseline.year(), figure(indicator, baseline, indicators)));
    }

    private Figure figure(Indicator indicator, Baseline baseline, List<Indicator> indicators) {
        LocalDate day = ToDate.day(baseline);
        if (baseline.value().isEmpty() && !indicator.victimsOfTrafficking()) {
            return Figure.notReported(indicator.figureUnit(), release);
        }
        return IndicatorFigures.isImpersonal(indicator)
                ? Figure.published(baseline.value().orElseThrow(), indicator.figureUnit(), release, day)
                : CountedSystem.among(indicators).stream()
                        .filter(system -> system.widestFirst().contains(indicator))
                        .findFirst()
                        .map(system -> new BaselineFigures(system, publishedTotals()).of(indicator, day, release))
                        .orElse(Figure.withheld(indicator.figureUnit(), release, day));
    }

    private List<Map<String, BigDecimal>> publishedTotals() {
        Map<LocalDate, Map<String, BigDecimal>> byDay = new TreeMap<>();
        locked().forEach((code, series) -> series.forEach((day, figure) -> figure.publishedFor(day)
                .ifPresent(value ->
                        byDay.computeIfAbsent(day, any -> new HashMap<>()).put(code, value))));
        return List.copyOf(byDay.values());
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

    /** What was released stays; what nobody had reported may still come. */
    private static NavigableMap<LocalDate, Figure> locked(ReleasedIndicator indicator, LocalDate cutOff) {
        NavigableMap<LocalDate, Figure> figures = new TreeMap<>();
        indicator.periods().stream()
                .filter(period -> period.isLockedAt(cutOff))
                .forEach(period -> figures.put(period.periodEnd(), period.cumulative()));
        indicator
                .baseline()
                .map(ReleasedBaseline::value)
                .filter(Figure::isPublished)
                .ifPresent(figure -> figure.asOf().ifPresent(day -> figures.put(day, figure)));
        return figures;
    }

    private Map<LocalDate, List<ReleasedCell>> lockedCells(Indicator indicator) {
        Map<LocalDate, List<ReleasedCell>> cells = new HashMap<>();
        previous.ifPresent(release -> release.results().stream()
                .flatMap(result -> result.indicators().stream())
                .filter(before -> before.definition().code().equals(indicator.code()))
                .flatMap(before -> before.periods().stream())
                .filter(period -> period.isLockedAt(release.header().cutOff()))
                .forEach(period -> cells.put(period.periodEnd(), period.cells())));
        return cells;
    }
}
