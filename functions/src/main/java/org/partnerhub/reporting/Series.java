package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** Amounts of cells, by the last day of a period. */
record Series(NavigableMap<LocalDate, Map<Cell, BigDecimal>> periods) {

    /** Those of some cells; a period without any is left out. */
    Series only(Predicate<Cell> choice) {
        NavigableMap<LocalDate, Map<Cell, BigDecimal>> some = new TreeMap<>(periods);
        some.replaceAll((end, cells) -> only(cells, choice));
        some.values().removeIf(Map::isEmpty);
        return new Series(some);
    }

    /** As if no cell had a stage. */
    Series withoutStage() {
        return moved(Series::withoutStage);
    }

    /** All of a period together. */
    Series whole() {
        return moved(cell -> Cell.WHOLE);
    }

    /** What has come together by the end of each period, in every cell that there was so far. */
    Series toDate() {
        NavigableMap<LocalDate, Map<Cell, BigDecimal>> sums = new TreeMap<>();
        Map<Cell, BigDecimal> soFar = new HashMap<>();
        periods.forEach((end, cells) -> {
            cells.forEach((cell, amount) -> soFar.merge(cell, amount, BigDecimal::add));
            sums.put(end, Map.copyOf(soFar));
        });
        return new Series(sums);
    }

    private Series moved(UnaryOperator<Cell> move) {
        NavigableMap<LocalDate, Map<Cell, BigDecimal>> moved = new TreeMap<>();
        periods.forEach((end, cells) -> {
            Map<Cell, BigDecimal> there = new HashMap<>();
            cells.forEach((cell, amount) -> there.merge(move.apply(cell), amount, BigDecimal::add));
            moved.put(end, there);
        });
        return new Series(moved);
    }

    private static Map<Cell, BigDecimal> only(Map<Cell, BigDecimal> cells, Predicate<Cell> choice) {
        Map<Cell, BigDecimal> some = new HashMap<>(cells);
        some.keySet().removeIf(choice.negate());
        return some;
    }

    private static Cell withoutStage(Cell cell) {
        TreeMap<Axis, String> categories = new TreeMap<>(cell.categories());
        categories.remove(Axis.STAGE);
        return new Cell(categories);
    }
}
