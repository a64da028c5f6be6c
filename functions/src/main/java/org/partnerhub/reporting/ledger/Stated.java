package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Reads what aggregate rows say in the end of each period, in whichever period their corrections were posted. */
public record Stated(Tables tables) {

    /** The latest statement about each cell, by the period that it is about; nothing for a cube of participations. */
    public NavigableMap<LocalDate, Map<Cell, BigDecimal>> of(Cube cube) {
        NavigableMap<LocalDate, Map<Cell, BigDecimal>> periods = new TreeMap<>();
        tables.reader(Table.REPORTED).findAll(cube.rows(), Consistency.STRONG).stream()
                .map(AggregateRows::of)
                .forEach(rows -> add(periods, rows));
        return periods;
    }

    private static void add(NavigableMap<LocalDate, Map<Cell, BigDecimal>> periods, AggregateRows rows) {
        Map<Cell, BigDecimal> cells = periods.computeIfAbsent(rows.periodEnd(), end -> new LinkedHashMap<>());
        rows.rows().forEach((cell, row) -> cells.put(Cell.parse(cell), row.amount()));
    }
}
