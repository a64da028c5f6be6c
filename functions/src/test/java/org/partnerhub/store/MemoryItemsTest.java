package org.partnerhub.store;

final class MemoryItemsTest extends ItemStoreContract {
    private final MemoryItems items = new MemoryItems();

    @Override
    protected ItemReader reader() {
        return items;
    }

    @Override
    protected ItemWriter writer() {
        return items;
    }
}
