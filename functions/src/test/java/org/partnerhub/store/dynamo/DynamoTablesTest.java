package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesContract;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

final class DynamoTablesTest extends TablesContract {
    static final Map<Table, String> NAMES =
            Map.of(Table.PARTICIPATIONS, "participations", Table.REPORTED, "reported", Table.RELEASED, "released");

    private static final LocalDynamo DYNAMO = LocalDynamo.withTables();

    private final DynamoTables tables = new DynamoTables(DYNAMO.client(), NAMES);

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Override
    protected Tables tables() {
        return tables;
    }

    @Test
    void the_moment_to_drop_an_item_is_kept_in_seconds_as_the_database_wants_it() {
        Item item = Item.first(new Key("expires", "a"), new byte[0]);
        tables.commit(List.of(new Change.AddUntil(Table.REPORTED, item, Instant.parse("2040-01-01T00:00:00.9Z"))));
        GetItemRequest request = GetItemRequest.builder()
                .tableName("reported")
                .key(Attributes.of(item.key()))
                .build();
        assertEquals(
                AttributeValue.fromN("2208988800"),
                DYNAMO.client().getItem(request).item().get("expires"));
    }

    @Test
    void a_table_that_was_not_named_is_not_used() {
        Tables released = new DynamoTables(DYNAMO.client(), Map.of(Table.RELEASED, "released"));
        Change change = new Change.Unchanged(Table.REPORTED, new Key("unnamed", "a"), 0);
        assertThrows(IllegalArgumentException.class, () -> released.reader(Table.REPORTED));
        assertThrows(IllegalArgumentException.class, () -> released.counts(Table.REPORTED, "unnamed"));
        assertThrows(IllegalArgumentException.class, () -> released.commit(List.of(change)));
    }

    @Test
    void changes_that_the_database_takes_for_malformed_are_a_mistake_and_not_an_outage() {
        Change change = new Change.Add(Table.REPORTED, Item.first(new Key("", "a"), new byte[0]));
        assertThrows(IllegalStateException.class, () -> tables.commit(List.of(change)));
    }
}
