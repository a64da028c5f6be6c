package org.partnerhub.store.dynamo;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.TablesFile;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemStoreContract;
import org.partnerhub.store.ItemWriter;

final class DynamoItemsTest extends ItemStoreContract {
    private static final LocalDynamo DYNAMO = LocalDynamo.inMemory();

    private final DynamoItems items = new DynamoItems(DYNAMO.client(), "reported");

    @BeforeAll
    static void create_the_tables() throws Exception {
        TablesFile.read(Path.of("infra/tables.yaml")).createIn(DYNAMO.client());
    }

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Override
    protected ItemReader reader() {
        return items;
    }

    @Override
    protected ItemWriter writer() {
        return items;
    }
}
