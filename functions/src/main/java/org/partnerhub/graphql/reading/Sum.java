package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Nesting;

/**
 * The sum of several indicators' cumulative figures.
 *
 * @param indicators at least two that may be added
 */
public record Sum(ActivityView activity, List<IndicatorView> indicators) implements Scoped {

    /**
     * Adds indicators up.
     *
     * @throws Refusal INVALID_SUM where adding would be wrong, with the reason
     */
    public Sum {
        Refusal.invalidSum(indicators.size() < 2, "a sum needs at least two indicators");
        Refusal.invalidSum(new HashSet<>(indicators).size() < indicators.size(), "an indicator is named twice");
        Refusal.invalidSum(
                any(indicators, one -> one.measure() != Measure.UNIT), "percentages and ranks cannot be added");
        Refusal.invalidSum(any(indicators, one -> one.score().isPresent()), "means are never added");
        Refusal.invalidSum(any(indicators, one -> !one.ascending()), "where less is better, a value is no count");
        Refusal.invalidSum(
                different(indicators.stream().map(IndicatorView::countBasis)), "the indicators count different things");
        Refusal.invalidSum(
                different(indicators.stream().map(IndicatorView::cutOff)), "the figures end on different days");
        Refusal.invalidSum(sharesASystem(indicators), "nested indicators count the same people");
    }

    @Override
    public List<Row> rows() {
        return indicators.stream().map(IndicatorView::row).toList();
    }

    public Figure figure() {
        List<Figure> parts = indicators.stream().map(IndicatorView::cumulative).toList();
        return first(parts, FigureStatus.WITHHELD)
                .or(() -> first(parts, FigureStatus.NOT_REPORTED))
                .orElseGet(() -> sum(parts));
    }

    public boolean mayCountAPersonTwice() {
        return indicators.get(0).countBasis() == CountBasis.PERSON;
    }

    private static Optional<Figure> first(List<Figure> parts, FigureStatus status) {
        return parts.stream().filter(part -> part.status() == status).findFirst();
    }

    private Figure sum(List<Figure> parts) {
        BigDecimal sum = parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        IndicatorView first = indicators.get(0);
        return Figure.published(
                sum,
                first.definition().figureUnit(),
                activity.citation(),
                earliest(parts).orElse(first.cutOff()));
    }

    private static Optional<LocalDate> earliest(List<Figure> parts) {
        return parts.stream().flatMap(part -> part.asOf().stream()).min(Comparator.naturalOrder());
    }

    private static boolean any(List<IndicatorView> indicators, Predicate<IndicatorView> matches) {
        return indicators.stream().anyMatch(matches);
    }

    private static boolean different(Stream<?> values) {
        return values.distinct().count() > 1;
    }

    private static boolean sharesASystem(List<IndicatorView> indicators) {
        List<String> systems = indicators.stream()
                .map(IndicatorView::nesting)
                .flatMap(Optional::stream)
                .map(Nesting::system)
                .toList();
        return new HashSet<>(systems).size() < systems.size();
    }
}
