package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Nesting;
import org.partnerhub.reporting.ledger.Source;

/**
 * What an indicator reached in each period, from the cells of its cube. Counted from participations, a period without any
 * that lies before one with some reached zero; each period is given whole, by one axis, by two, and by all.
 * Of aggregates the whole is what was stated, or else what the parts add up to.
 * Aggregates of a system are reported stage by stage, each with all who reached it.
 */
record CellActuals(Indicator indicator, Source source, NavigableMap<LocalDate, Map<Cell, BigDecimal>> cells) {

    /** What was reached in the period that ends that day; nothing when it was not reported. */
    List<Actual> at(LocalDate periodEnd) {
        return switch (source) {
            case AGGREGATES -> stated(periodEnd);
            case PARTICIPATIONS ->
                cells.isEmpty() || periodEnd.isAfter(cells.lastKey()) ? List.of() : margins(periodEnd);
        };
    }

    private List<Actual> stated(LocalDate periodEnd) {
        List<Actual> actuals = new ArrayList<>();
        cells.getOrDefault(periodEnd, Map.of()).entrySet().stream()
                .filter(cell -> cell.getKey().stage() == stage())
                .map(cell -> actual(cell.getKey(), cell.getValue()))
                .forEach(actuals::add);
        if (actuals.stream().noneMatch(Actual::isUndivided)) {
            addedUp(actuals).ifPresent(whole -> actuals.add(0, actual(Cell.WHOLE, whole)));
        }
        return actuals;
    }

    /** The whole that nobody stated, where every way to split it adds up to the same. */
    private Optional<BigDecimal> addedUp(List<Actual> parts) {
        Collection<BigDecimal> sums = parts.stream()
                .collect(Collectors.groupingBy(
                        CellActuals::split,
                        Collectors.reducing(
                                BigDecimal.ZERO, part -> part.value().orElse(BigDecimal.ZERO), BigDecimal::add)))
                .values();
        boolean addsUp =
                indicator.measure() == Measure.UNIT && indicator.score().isEmpty();
        List<BigDecimal> different =
                sums.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
        return addsUp && different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    /** The names of the lists that an actual's categories are of. */
    private static Set<String> split(Actual actual) {
        return Stream.concat(
                        actual.dimensions().stream().map(Dimension::name),
                        actual.locations().stream().map(Code::list))
                .collect(Collectors.toSet());
    }

    private List<Actual> margins(LocalDate periodEnd) {
        List<Map.Entry<Cell, BigDecimal>> counted = counted(periodEnd).toList();
        List<Actual> actuals = new ArrayList<>();
        for (Set<Axis> axes : splits()) {
            SortedMap<String, BigDecimal> sums = new TreeMap<>(Map.of());
            counted.stream()
                    .filter(cell -> cell.getKey().categories().keySet().containsAll(axes))
                    .forEach(
                            cell -> sums.merge(only(cell.getKey(), axes).toString(), cell.getValue(), BigDecimal::add));
            sums.forEach((cell, sum) -> actuals.add(actual(Cell.parse(cell), sum)));
        }
        return counted.isEmpty() ? List.of(actual(Cell.WHOLE, BigDecimal.ZERO)) : actuals;
    }

    private Stream<Map.Entry<Cell, BigDecimal>> counted(LocalDate periodEnd) {
        NavigableMap<LocalDate, Map<Cell, BigDecimal>> covered = indicator.accumulation() == Accumulation.CUMULATIVE
                ? cells.headMap(periodEnd, true)
                : cells.subMap(periodEnd, true, periodEnd, true);
        return covered.values().stream()
                .flatMap(period -> period.entrySet().stream())
                .filter(cell -> cell.getKey().stage() >= stage());
    }

    private int stage() {
        return indicator.nesting().map(Nesting::stage).orElse(0);
    }

    /** No axis, each axis, each two, and all of them. */
    private List<Set<Axis>> splits() {
        List<Set<Axis>> splits = new ArrayList<>(List.of(EnumSet.noneOf(Axis.class)));
        for (Axis one : indicator.axes()) {
            splits.add(EnumSet.of(one));
            indicator.axes().stream()
                    .filter(other -> other.compareTo(one) > 0)
                    .forEach(other -> splits.add(EnumSet.of(one, other)));
        }
        if (indicator.axes().size() > 2) {
            splits.add(EnumSet.copyOf(indicator.axes()));
        }
        return splits;
    }

    private static Cell only(Cell cell, Set<Axis> axes) {
        SortedMap<Axis, String> categories = new TreeMap<>(cell.categories());
        categories.keySet().retainAll(axes);
        return new Cell(categories);
    }

    private static Actual actual(Cell cell, BigDecimal value) {
        List<Dimension> dimensions = new ArrayList<>();
        List<Code> locations = new ArrayList<>();
        SortedMap<Axis, String> categories = new TreeMap<>(cell.categories());
        categories.remove(Axis.STAGE);
        categories.forEach((axis, category) -> {
            Code code = new Code(axis.codeList(), category);
            if (isPlace(axis)) {
                locations.add(code);
            } else {
                dimensions.add(new Dimension(axis.name(), category, Optional.of(code)));
            }
        });
        return new Actual(Optional.of(value), dimensions, locations, Narratives.NONE);
    }

    private static boolean isPlace(Axis axis) {
        return axis == Axis.DISTRICT || axis == Axis.PROVINCE;
    }
}
