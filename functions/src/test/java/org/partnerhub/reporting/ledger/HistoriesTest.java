package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Tables;

/**
 * Whatever happened, the cells are what a recount gives: of the postings, and of the statements. How many histories are
 * lived through is set by {@code hub.histories}.
 */
final class HistoriesTest {
    private static final long HISTORIES = Long.getLong("hub.histories", 1_000);

    @Test
    void after_any_history_the_cells_are_what_a_recount_gives() {
        LongStream.range(0, HISTORIES).forEach(seed -> prove(seed, new MemoryTables()));
    }

    static void prove(long seed, Tables tables) {
        History history = new History(seed, tables);
        List<Statement> held = history.run();
        LedgerDesk desk = history.desk();
        assertEquals(desk.recounted(), sorted(desk.cells()), "postings of history " + seed);
        assertEquals(History.counted(held), counted(desk), "statements of history " + seed);
        history.cellsWhenClosed()
                .forEach((quarter, cells) ->
                        assertEquals(cells, history.cellsOf(quarter), quarter + " in history " + seed));
    }

    private static List<String> sorted(List<String> cells) {
        return cells.stream().sorted().toList();
    }

    private static Map<String, BigDecimal> counted(LedgerDesk desk) {
        Map<String, BigDecimal> counted = new TreeMap<>();
        new Cells(desk.tables())
                .of(desk.cube())
                .values()
                .forEach(cells ->
                        cells.forEach((cell, amount) -> counted.merge(cell.toString(), amount, BigDecimal::add)));
        counted.values().removeIf(amount -> amount.signum() == 0);
        counted.replaceAll((cell, amount) -> amount.stripTrailingZeros());
        return counted;
    }
}
