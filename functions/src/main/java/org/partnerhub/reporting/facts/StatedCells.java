package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.reporting.facts.ActualReport.Part;

/**
 * What a report says of an indicator's cells.
 *
 * @param before what was stated of the period's cells; those of a split that the report states anew are replaced
 */
record StatedCells(ActualReport report, Map<Cell, BigDecimal> before) {

    /** In all: as it is stated, or as every split that is stated adds up to. */
    Optional<BigDecimal> whole() {
        List<BigDecimal> sums = sums(parts()).values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return report.value()
                .or(() -> sums.stream().filter(sum -> sums.size() == 1).findFirst());
    }

    /** The axes of a split whose parts add up to more than the whole, those splits included that stay as they were. */
    Optional<String> excess(BigDecimal whole) {
        Map<Cell, BigDecimal> all = only(before, this::stays);
        all.putAll(parts());
        return sums(all).entrySet().stream()
                .filter(split -> split.getValue().compareTo(whole) > 0)
                .map(split -> split.getKey().stream().sorted().map(Axis::name).collect(Collectors.joining(" and ")))
                .sorted()
                .findFirst();
    }

    /** What has to be posted: the whole, the parts, and zero for each part that is not stated any more. */
    Map<Cell, BigDecimal> posted(BigDecimal whole) {
        Map<Cell, BigDecimal> posted = only(before, cell -> !stays(cell));
        posted.replaceAll((cell, value) -> BigDecimal.ZERO);
        posted.putAll(parts());
        posted.put(Cell.WHOLE, whole);
        return posted;
    }

    private boolean stays(Cell cell) {
        return !report.splits().contains(cell.categories().keySet());
    }

    private Map<Cell, BigDecimal> parts() {
        return report.breakdown().stream().collect(Collectors.toMap(Part::cell, Part::value));
    }

    private static Map<Cell, BigDecimal> only(Map<Cell, BigDecimal> cells, Predicate<Cell> which) {
        Map<Cell, BigDecimal> some = new LinkedHashMap<>(cells);
        some.keySet().removeIf(which.negate().or(Cell.WHOLE::equals));
        return some;
    }

    /** The parts of each split added up, by the split's axes. */
    private static Map<Set<Axis>, BigDecimal> sums(Map<Cell, BigDecimal> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        part -> part.getKey().categories().keySet(),
                        Collectors.reducing(BigDecimal.ZERO, Map.Entry::getValue, BigDecimal::add)));
    }
}
