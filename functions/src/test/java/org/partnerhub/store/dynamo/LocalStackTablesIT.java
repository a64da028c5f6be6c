package org.partnerhub.store.dynamo;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerhub.local.LocalStack;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesContract;

final class LocalStackTablesIT extends TablesContract {
    @RegisterExtension
    static final LocalStack STACK = new LocalStack();

    private final DynamoTables tables = new DynamoTables(STACK.dynamo(), DynamoTablesTest.NAMES);

    @Override
    protected Tables tables() {
        return tables;
    }
}
