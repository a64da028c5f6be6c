package org.partnerhub.store.dynamo;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerhub.local.LocalStack;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemStoreContract;
import org.partnerhub.store.ItemWriter;

final class LocalStackItemsIT extends ItemStoreContract {
    @RegisterExtension
    static final LocalStack STACK = new LocalStack();

    private final DynamoItems items = new DynamoItems(STACK.dynamo(), "reported");

    @Override
    protected ItemReader reader() {
        return items;
    }

    @Override
    protected ItemWriter writer() {
        return items;
    }
}
