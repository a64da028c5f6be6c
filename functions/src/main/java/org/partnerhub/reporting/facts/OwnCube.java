package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.Tables;

/**
 * The cells of one indicator in its cube. Indicators that nest share a cube, in which each has the cells of its own stage, so
 * that a report of one never touches another's.
 *
 * @param stage empty for an indicator that does not nest
 */
record OwnCube(Cube cube, Optional<String> stage) {

    static OwnCube of(Own own, Indicator indicator) {
        return new OwnCube(
                Cube.of(own.activity(), own.organisation(), indicator),
                indicator.nesting().map(Nesting::stage).map(String::valueOf));
    }

    /** What was stated of the indicator's cells for a period, without the stage. */
    Map<Cell, BigDecimal> stated(Tables tables, LocalDate periodEnd) {
        Map<Cell, BigDecimal> own = new HashMap<>();
        new Cells(tables).stated(cube, periodEnd).forEach((cell, value) -> {
            if (stage.equals(Optional.ofNullable(cell.categories().get(Axis.STAGE)))) {
                own.put(withoutStage(cell), value);
            }
        });
        return own;
    }

    /** Where in the cube a cell of the indicator's lies. */
    Cell inCube(Cell cell) {
        TreeMap<Axis, String> categories = new TreeMap<>(cell.categories());
        stage.ifPresent(number -> categories.put(Axis.STAGE, number));
        return new Cell(categories);
    }

    private static Cell withoutStage(Cell cell) {
        TreeMap<Axis, String> categories = new TreeMap<>(cell.categories());
        categories.remove(Axis.STAGE);
        return new Cell(categories);
    }
}
