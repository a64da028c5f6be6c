package org.partnerhub.notices;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.TablesFile;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.dynamo.DynamoTables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class DynamoSubscriptionsTest extends SubscriptionsContract {
    private static final Map<Table, String> NAMES =
            Map.of(Table.PARTICIPATIONS, "participations", Table.REPORTED, "reported", Table.RELEASED, "released");

    private static final LocalDynamo DYNAMO = LocalDynamo.inMemory();

    @BeforeEach
    void create_the_tables() throws Exception {
        DynamoDbClient client = DYNAMO.client();
        client.listTables().tableNames().forEach(name -> client.deleteTable(table -> table.tableName(name)));
        TablesFile.read(Path.of("infra/tables.yaml")).createIn(client);
    }

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Override
    Tables tables() {
        return new DynamoTables(DYNAMO.client(), NAMES);
    }
}
