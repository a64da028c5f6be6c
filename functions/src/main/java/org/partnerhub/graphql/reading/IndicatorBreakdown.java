package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedTable;

/**
 * What an indicator of persons has reached by the release's cut-off, in parts: every category, whether or not anybody was
 * counted in it. A filter by an axis that is not asked for adds up published parts of the same day, or is withheld.
 */
record IndicatorBreakdown(IndicatorView indicator, List<ReleasedTable> tables, CodeLists codeLists) {
    /**
     * The parts.
     *
     * @throws Refusal NOT_IN_PLAN when the indicator cannot be asked by these axes, naming those by which it can
     */
    List<Breakdown.Cell> by(List<Axis> axes, Filter filter) {
        Set<Axis> shown = set(axes);
        Set<Axis> needed = set(axes);
        needed.addAll(filter.axes());
        requireInPlan(needed);
        return tables.stream()
                .filter(table -> table.axes().equals(needed))
                .findFirst()
                .map(table -> parts(table, shown, filter))
                .orElseGet(() -> unreported(shown, filter));
    }

    private void requireInPlan(Set<Axis> needed) {
        Set<Set<Axis>> plan =
                tables.stream().map(ReleasedTable::axes).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean isKnown = tables.isEmpty() ? indicator.axes().containsAll(needed) : plan.contains(needed);
        if (needed.isEmpty() || !isKnown) {
            throw new Refusal(Refusal.Code.NOT_IN_PLAN, Plans.refusal(plan));
        }
    }

    private List<Breakdown.Cell> parts(ReleasedTable table, Set<Axis> shown, Filter filter) {
        Map<List<Code>, List<ReleasedCell>> parts = table.cells().stream()
                .filter(filter::takes)
                .collect(Collectors.groupingBy(cell -> kept(cell, shown), LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Breakdown.Cell(part.getKey(), rows(part.getValue()), sum(part.getValue())))
                .toList();
    }

    private static List<Code> kept(ReleasedCell cell, Set<Axis> shown) {
        return cell.categories().stream()
                .filter(category ->
                        shown.stream().anyMatch(axis -> axis.codeList().equals(category.list())))
                .toList();
    }

    /** One figure as it is; of several their sum, if all were published for the same day. */
    private Figure sum(List<ReleasedCell> parts) {
        List<Figure> figures = parts.stream().map(ReleasedCell::figure).toList();
        if (figures.size() == 1) {
            return figures.get(0);
        }
        Set<Optional<LocalDate>> days = figures.stream().map(Figure::asOf).collect(Collectors.toSet());
        boolean isWhole = days.size() == 1 && figures.stream().allMatch(Figure::isPublished);
        return isWhole
                ? figures.get(0).with(first -> sum(figures.stream().flatMap(figure -> figure.value().stream())), unit())
                : Figure.withheld(unit(), indicator.from().header().id(), indicator.cutOff());
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Row> rows(Collection<ReleasedCell> parts) {
        return parts.stream()
                .map(part -> indicator.row(part.categories()))
                .distinct()
                .toList();
    }

    private List<Breakdown.Cell> unreported(Set<Axis> shown, Filter filter) {
        return new Combinations(codeLists, true)
                .of(shown).stream()
                        .map(categories -> new ReleasedCell(categories, indicator.notReported()))
                        .filter(filter::takes)
                        .map(cell -> new Breakdown.Cell(
                                cell.categories(), List.of(indicator.row(cell.categories())), cell.figure()))
                        .toList();
    }

    private String unit() {
        return indicator.definition().figureUnit();
    }

    private static Set<Axis> set(Collection<Axis> axes) {
        Set<Axis> set = EnumSet.noneOf(Axis.class);
        set.addAll(axes);
        return set;
    }
}
