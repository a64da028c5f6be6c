package org.partnerhub.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.Period;

/**
 * What was reported of one period in the smallest parts that make up the whole. Parts that do not add up to it, or that the
 * hub did not understand, stay left of the wall.
 *
 * @param whole what was reached in the period
 */
record FinestSplit(Period period, BigDecimal whole) {

    /** The reported split; empty when the period was not reported as a whole. */
    static Optional<FinestSplit> of(Period period) {
        return ToDate.own(period).map(whole -> new FinestSplit(period, whole));
    }

    /**
     * The parts, in whole persons, of several equally fine splits always of the same; the whole alone, rounded if need be, when it was reported in no such parts that make it
     * up.
     */
    Map<Cell, BigDecimal> parts() {
        return splits().values().stream()
                .filter(this::addsUp)
                .max(Comparator.<Map<Cell, BigDecimal>>comparingInt(
                                parts -> axes(parts).size())
                        .thenComparing(Map::size)
                        .thenComparing(parts -> axes(parts).get(0), Comparator.reverseOrder())
                        .thenComparing(parts -> axes(parts).toString()))
                .orElseGet(() -> Map.of(Cell.WHOLE, whole.setScale(0, RoundingMode.HALF_EVEN)));
    }

    private Map<Set<Axis>, Map<Cell, BigDecimal>> splits() {
        return period.actuals().stream()
                .filter(actual -> !actual.isUndivided() && actual.value().isPresent())
                .flatMap(actual -> cell(actual).map(cell -> Map.entry(cell, value(actual))).stream())
                .collect(Collectors.groupingBy(
                        part -> part.getKey().categories().keySet(),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add)));
    }

    private boolean addsUp(Map<Cell, BigDecimal> parts) {
        return sum(parts.values()).compareTo(whole) == 0
                && parts.values().stream().allMatch(FinestSplit::isWhole);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static List<Axis> axes(Map<Cell, BigDecimal> parts) {
        return List.copyOf(parts.keySet().iterator().next().categories().keySet());
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Actual actual) {
        return actual.value().orElse(BigDecimal.ZERO);
    }

    private static Optional<Cell> cell(Actual actual) {
        List<Optional<Code>> codes = Stream.concat(
                        actual.dimensions().stream().map(Dimension::category),
                        actual.locations().stream().map(Optional::of))
                .toList();
        SortedMap<Axis, String> categories = new TreeMap<>();
        for (Optional<Code> code : codes) {
            Optional<Axis> axis = code.map(Code::list).flatMap(Axis::of);
            if (axis.isEmpty()) {
                return Optional.empty();
            }
            categories.put(axis.get(), code.map(Code::code).orElse(Cell.UNSPECIFIED));
        }
        return Optional.of(new Cell(categories));
    }
}
