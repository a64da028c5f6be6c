package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.dynamo.DynamoTables;

/**
 * After any history nothing drifts, nor when all its persons are erased, nor when its files are sent once more after that.
 * A fifth as many are lived through as in {@link HistoriesTest} and {@link DynamoHistoriesTest}.
 */
final class ReconciledHistoriesTest {
    private static final long HISTORIES = Long.getLong("hub.histories", 1_000) / 5;
    private static final long ON_DYNAMO = Math.max(1, Long.getLong("hub.histories.dynamo", 15) / 5);

    @Test
    void after_any_history_nothing_drifts_nor_when_all_is_erased() {
        LongStream.range(0, HISTORIES).forEach(seed -> prove(seed, new MemoryTables()));
    }

    @Test
    void after_any_history_in_the_database_nothing_drifts_nor_when_all_is_erased() throws Exception {
        try (LocalDynamo database = LocalDynamo.withTables()) {
            DynamoTables tables = new DynamoTables(
                    database.client(), Map.of(Table.PARTICIPATIONS, "participations", Table.REPORTED, "reported"));
            LongStream.range(0, ON_DYNAMO).forEach(seed -> prove(seed, tables));
        }
    }

    private static void prove(long seed, Tables tables) {
        History history = new History(seed, tables);
        List<Statement> held = history.run();
        Cube cube = history.desk().cube();
        assertNoDrift(tables, cube, seed);
        List<String> cells = history.desk().cells();
        assertTrue(new Erasure(tables, tries -> {}).all(cube, () -> false));
        assertEquals(0, persons(tables, cube), "history " + seed);
        assertEquals(cells, history.desk().cells(), "history " + seed);
        assertNoDrift(tables, cube, seed);
        history.desk().post(held);
        assertNoDrift(tables, cube, seed);
    }

    private static void assertNoDrift(Tables tables, Cube cube, long seed) {
        Recount.Found found = new Recount(tables, tries -> {}).of(cube);
        assertEquals(List.of(), found.drift(), "drift in history " + seed);
        assertEquals(List.of(), found.unsettled(), "unsettled in history " + seed);
    }

    private static long persons(Tables tables, Cube cube) {
        return cube.participations()
                .mapToLong(partition -> tables.reader(Table.PARTICIPATIONS)
                        .findAll(partition, Consistency.STRONG)
                        .size())
                .sum();
    }
}
