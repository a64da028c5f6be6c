package org.partnerhub.store;

final class MemoryTablesTest extends TablesContract {
    private final MemoryTables tables = new MemoryTables();

    @Override
    protected Tables tables() {
        return tables;
    }
}
