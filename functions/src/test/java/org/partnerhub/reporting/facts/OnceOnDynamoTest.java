package org.partnerhub.reporting.facts;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Table;
import org.partnerhub.store.dynamo.DynamoTables;

/** As {@link OnceTest}, on a database. */
final class OnceOnDynamoTest {
    private static final Map<Table, String> NAMES = Map.of(Table.REPORTED, "reported");

    @Test
    void a_thousand_copies_at_once_are_one_effect_and_a_thousand_equal_answers() throws Exception {
        try (LocalDynamo database = LocalDynamo.withTables()) {
            ThousandCopies.proveActual(new DynamoTables(database.client(), NAMES));
        }
    }
}
