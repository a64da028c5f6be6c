package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Nesting;

/**
 * What a cube says of one of its indicators; its stage is left out of the cells.
 *
 * @param values what is stated of each period; where persons are counted, how many reached it from the start
 * @param toDate what has been posted to each cell by the end of each period
 */
record IndicatorValues(Indicator indicator, Series values, Series toDate) {

    /** From what is posted to the cells of a cube, and what aggregate rows state, if there are any. */
    static IndicatorValues of(Indicator indicator, Series posted, Series stated) {
        int stage = stage(indicator);
        Series toDate = posted.only(cell -> stage(cell) == stage).withoutStage().toDate();
        Series values = stated.periods().isEmpty()
                ? posted.only(cell -> stage(cell) >= stage).whole().toDate()
                : stated.only(cell -> stage(cell) == stage).withoutStage();
        return new IndicatorValues(indicator, values, toDate);
    }

    static int stage(Indicator indicator) {
        return indicator.nesting().map(Nesting::stage).orElse(1);
    }

    /** Whether its values are counts of something, which can be compared and added up. */
    boolean areCounts() {
        return indicator.measure() == Measure.UNIT;
    }

    /** The periods in which it has a value, zero included. */
    Set<LocalDate> periods() {
        Set<LocalDate> periods = new TreeSet<>(values.periods().keySet());
        periods.addAll(toDate.periods().keySet());
        return periods;
    }

    /** What is said of a period; nothing when nothing is. */
    Map<Cell, BigDecimal> in(LocalDate periodEnd) {
        return values.periods().getOrDefault(periodEnd, Map.of());
    }

    private static int stage(Cell cell) {
        return Math.max(1, cell.stage());
    }
}
