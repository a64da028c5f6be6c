package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Reads the cells of cubes: what was posted in each period. */
public record Cells(Tables tables) {
    private static final int DATE = "2024-09-30".length();

    /** What was posted in each period, by cell; a cell that nothing was ever posted to is not there. */
    public NavigableMap<LocalDate, Map<Cell, BigDecimal>> of(Cube cube) {
        NavigableMap<LocalDate, Map<Cell, BigDecimal>> periods = new TreeMap<>();
        counts(cube).forEach(count -> periods.computeIfAbsent(period(count.key()), end -> new LinkedHashMap<>())
                .put(cell(count.key()), count.value()));
        return periods;
    }

    /** What was stated of a period's cells, by whoever counted them elsewhere; corrections that came late are included. */
    public Map<Cell, BigDecimal> stated(Cube cube, LocalDate periodEnd) {
        Map<Cell, BigDecimal> stated = new LinkedHashMap<>();
        tables.reader(Table.REPORTED).findAll(cube.rows(), Consistency.STRONG).stream()
                .map(AggregateRows::of)
                .filter(rows -> rows.periodEnd().equals(periodEnd))
                .forEach(rows -> rows.rows().forEach((cell, row) -> stated.put(Cell.parse(cell), row.amount())));
        return stated;
    }

    List<Count> counts(Cube cube) {
        return tables.counts(Table.REPORTED, cube.cells());
    }

    static LocalDate period(Key key) {
        return LocalDate.parse(key.sort().substring(0, DATE));
    }

    static Cell cell(Key key) {
        return Cell.parse(key.sort().substring(DATE + 1));
    }
}
