package org.partnerhub.store.dynamo;

import org.junit.jupiter.api.AfterAll;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemStoreContract;
import org.partnerhub.store.ItemWriter;

final class DynamoItemsTest extends ItemStoreContract {
    private static final LocalDynamo DYNAMO = LocalDynamo.withTables();

    private final DynamoItems items = new DynamoItems(DYNAMO.client(), "reported");

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
