package org.partnerhub.reporting.ledger;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Table;
import org.partnerhub.store.dynamo.DynamoTables;

/** As {@link HistoriesTest}, on a database; how many is set by {@code hub.histories.dynamo}. */
final class DynamoHistoriesTest {
    private static final long HISTORIES = Long.getLong("hub.histories.dynamo", 15);
    private static final Map<Table, String> NAMES =
            Map.of(Table.PARTICIPATIONS, "participations", Table.REPORTED, "reported");

    @Test
    void after_any_history_the_cells_in_the_database_are_what_a_recount_gives() throws Exception {
        try (LocalDynamo database = LocalDynamo.withTables()) {
            DynamoTables tables = new DynamoTables(database.client(), NAMES);
            LongStream.range(0, HISTORIES).forEach(seed -> HistoriesTest.prove(seed, tables));
        }
    }
}
