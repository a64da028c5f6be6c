package org.partnerhub.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Period;
import org.partnerhub.model.Ratio;

/**
 * The cumulative figures of all indicators of an organisation up to a cut-off.
 *
 * <p>Figures with persons behind them pass disclosure control; percentages of persons are made of two published counts
 * or are withheld; means of persons'
 * scores are made of a published count of these persons, or repeat their last value as the count does; figures that no person
 * stands behind are published as reported.
 */
final class IndicatorFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String release;
    private final LocalDate cutOff;
    private final Map<String, NavigableMap<LocalDate, Figure>> locked;
    private final Map<String, Decided> decided;

    /** Takes over the locked figures by indicator and last day of the period, and what was decided by system. */
    IndicatorFigures(
            String release,
            LocalDate cutOff,
            Map<String, NavigableMap<LocalDate, Figure>> locked,
            Map<String, Decided> decided) {
        this.release = release;
        this.cutOff = cutOff;
        this.locked = locked;
        this.decided = decided;
    }

    Map<String, NavigableMap<LocalDate, Figure>> of(List<Indicator> indicators) {
        Map<String, NavigableMap<LocalDate, Figure>> figures = new HashMap<>();
        CountedSystem.among(indicators).forEach(system -> add(figures, system));
        indicators.stream()
                .filter(IndicatorFigures::isImpersonal)
                .forEach(indicator -> figures.put(indicator.code(), series(indicator, this::asReported)));
        indicators.stream()
                .filter(IndicatorFigures::isScore)
                .forEach(indicator -> figures.put(indicator.code(), means(indicator, indicators, figures)));
        indicators.stream()
                .filter(IndicatorFigures::isShareOfPersons)
                .forEach(indicator -> figures.put(
                        indicator.code(), series(indicator, (share, day) -> percentage(share, day, figures))));
        return figures;
    }

    /** Whether nobody could be singled out by the figure, whatever it is. */
    static boolean isImpersonal(Indicator indicator) {
        return !indicator.victimsOfTrafficking()
                && !isScore(indicator)
                && (indicator.impersonal() || isSumOfMoney(indicator));
    }

    private static boolean isSumOfMoney(Indicator indicator) {
        return indicator.countBasis() == CountBasis.MONEY && indicator.measure() == Measure.UNIT;
    }

    /** A mean is no count, whatever it is measured in, so nothing that protects counts may decide on it. */
    private static boolean isScore(Indicator indicator) {
        return indicator.score().isPresent();
    }

    private static boolean isShareOfPersons(Indicator indicator) {
        return !isImpersonal(indicator) && !isScore(indicator) && !isCountOfPersons(indicator);
    }

    static boolean isCountOfPersons(Indicator indicator) {
        return !isImpersonal(indicator) && !isScore(indicator) && indicator.measure() == Measure.UNIT;
    }

    private void add(Map<String, NavigableMap<LocalDate, Figure>> figures, CountedSystem system) {
        SystemFigures released =
                new SystemFigures(system, locked, Optional.ofNullable(decided.get(system.name())), release);
        system.widestFirst().forEach(indicator -> figures.put(indicator.code(), released.of(indicator)));
    }

    private interface Decision {
        Figure figure(Indicator indicator, LocalDate day);
    }

    private NavigableMap<LocalDate, Figure> series(Indicator indicator, Decision decision) {
        NavigableMap<LocalDate, Figure> series = new TreeMap<>(locked.getOrDefault(indicator.code(), new TreeMap<>()));
        indicator.periods().stream()
                .map(Period::periodEnd)
                .filter(day -> !day.isAfter(cutOff))
                .forEach(day -> series.computeIfAbsent(day, open -> decision.figure(indicator, open)));
        return series;
    }

    private Figure asReported(Indicator indicator, LocalDate day) {
        return new ToDate(indicator)
                .at(day)
                .map(value -> Figure.published(value, indicator.figureUnit(), release, day))
                .orElse(Figure.notReported(indicator.figureUnit(), release));
    }

    private NavigableMap<LocalDate, Figure> means(
            Indicator score, List<Indicator> all, Map<String, NavigableMap<LocalDate, Figure>> counts) {
        NavigableMap<LocalDate, Figure> locked =
                this.locked.getOrDefault(score.code(), Collections.emptyNavigableMap());
        return all.stream()
                .filter(indicator -> isCounted(score, indicator))
                .findFirst()
                .map(counted -> new MeanFigures(
                        score,
                        counted,
                        counts.getOrDefault(counted.code(), Collections.emptyNavigableMap()),
                        locked,
                        release))
                .map(means -> series(score, (mean, day) -> means.at(day)))
                .orElseGet(() -> series(score, this::heldBack));
    }

    /** Whether an indicator counts, under disclosure control, the persons whose mean another one is. */
    private static boolean isCounted(Indicator score, Indicator indicator) {
        return isCountOfPersons(indicator)
                && !score.victimsOfTrafficking()
                && !indicator.victimsOfTrafficking()
                && score.score()
                        .filter(scale -> scale.counted().equals(indicator.code()))
                        .isPresent();
    }

    private Figure heldBack(Indicator score, LocalDate day) {
        return score.victimsOfTrafficking() || isReported(score, day)
                ? Figure.withheld(score.figureUnit(), release, day)
                : Figure.notReported(score.figureUnit(), release);
    }

    private Figure percentage(Indicator share, LocalDate day, Map<String, NavigableMap<LocalDate, Figure>> counts) {
        if (share.victimsOfTrafficking()) {
            return Figure.withheld(share.figureUnit(), release, day);
        }
        if (!isReported(share, day)) {
            return Figure.notReported(share.figureUnit(), release);
        }
        return share.ratio()
                .flatMap(ratio -> percentage(ratio, day, counts))
                .map(value -> Figure.published(value, share.figureUnit(), release, day))
                .orElse(Figure.withheld(share.figureUnit(), release, day));
    }

    private static boolean isReported(Indicator indicator, LocalDate day) {
        return indicator.periods().stream()
                .anyMatch(period ->
                        period.periodEnd().equals(day) && !period.actuals().isEmpty());
    }

    private static Optional<BigDecimal> percentage(
            Ratio ratio, LocalDate day, Map<String, NavigableMap<LocalDate, Figure>> counts) {
        return published(counts, ratio.numerator(), day).flatMap(numerator -> published(
                        counts, ratio.denominator(), day)
                .filter(denominator -> denominator.signum() > 0)
                .map(denominator -> numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_EVEN)));
    }

    private static Optional<BigDecimal> published(
            Map<String, NavigableMap<LocalDate, Figure>> counts, String code, LocalDate day) {
        return Optional.ofNullable(counts.get(code))
                .flatMap(series -> Optional.ofNullable(series.get(day)))
                .flatMap(figure -> figure.publishedFor(day));
    }
}
