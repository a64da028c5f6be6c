package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/**
 * The persons of a system up to a day, by cells that have a category on each of its axes: {@link Cell#UNSPECIFIED} where
 * the report is silent, and the furthest stage that they reached. Stages that were reported in parts of different kinds
 * are counted in the parts that all of them have.
 *
 * @param leaves the codes of each axis of the system without the stage; of places the district alone
 */
record InnerCells(CountedSystem system, Map<Axis, Set<String>> leaves) {
    private static final String CONTRADICTORY = "CONTRADICTORY_COUNTS";

    /**
     * The cells; empty when the widest indicator was not reported for that day.
     *
     * @throws NotReleasable when less was reported of something than of a part of it, or less than nobody
     */
    Optional<Map<Cell, Long>> at(LocalDate day) {
        List<Map<Cell, BigDecimal>> stages = system.widestFirst().stream()
                .map(indicator -> new ToDate(indicator).parts(day).orElse(Map.of()))
                .toList();
        return new ToDate(system.widest()).at(day).map(reported -> byFurthestStage(stages));
    }

    private Map<Cell, Long> byFurthestStage(List<Map<Cell, BigDecimal>> stages) {
        Set<Axis> common = common(stages);
        return Stream.of(leaves.keySet(), common, EnumSet.noneOf(Axis.class))
                .flatMap(kept -> differences(stages, kept).stream())
                .findFirst()
                .orElseThrow(() -> new NotReleasable(system, CONTRADICTORY));
    }

    private Set<Axis> common(List<Map<Cell, BigDecimal>> stages) {
        Set<Axis> common = EnumSet.noneOf(Axis.class);
        common.addAll(leaves.keySet());
        stages.stream()
                .flatMap(stage -> stage.keySet().stream())
                .forEach(cell -> common.retainAll(cell.categories().keySet()));
        return common;
    }

    /** Who reached a stage and not the next; empty when that would be fewer than nobody somewhere. */
    private Optional<Map<Cell, Long>> differences(List<Map<Cell, BigDecimal>> stages, Set<Axis> kept) {
        Map<Cell, BigDecimal> exact = new HashMap<>();
        for (int stage = 1; stage <= stages.size(); stage++) {
            add(exact, stages.get(stage - 1), completed(kept, stage), BigDecimal.ONE);
            if (stage > 1) {
                add(exact, stages.get(stage - 1), completed(kept, stage - 1), BigDecimal.ONE.negate());
            }
        }
        Map<Cell, Long> persons = new HashMap<>();
        exact.forEach((cell, value) -> persons.put(cell, value.longValueExact()));
        persons.values().removeIf(value -> value == 0);
        return persons.values().stream().allMatch(value -> value > 0) ? Optional.of(persons) : Optional.empty();
    }

    private static void add(
            Map<Cell, BigDecimal> sums, Map<Cell, BigDecimal> parts, UnaryOperator<Cell> place, BigDecimal sign) {
        parts.forEach((cell, value) -> sums.merge(place.apply(cell), value.multiply(sign), BigDecimal::add));
    }

    private UnaryOperator<Cell> completed(Set<Axis> kept, int stage) {
        return cell -> {
            SortedMap<Axis, String> categories = new TreeMap<>();
            leaves.forEach((axis, codes) ->
                    categories.put(axis, kept.contains(axis) ? code(cell, axis, codes) : Cell.UNSPECIFIED));
            if (system.widestFirst().size() > 1) {
                categories.put(Axis.STAGE, Integer.toString(stage));
            }
            return new Cell(categories);
        };
    }

    /** A code that the list does not know says as little as none. */
    private static String code(Cell cell, Axis axis, Set<String> codes) {
        return Optional.ofNullable(cell.categories().get(axis))
                .filter(codes::contains)
                .orElse(Cell.UNSPECIFIED);
    }
}
