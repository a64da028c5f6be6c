package org.partnerhub.notices;

import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Tables;

final class MemorySubscriptionsTest extends SubscriptionsContract {

    @Override
    Tables tables() {
        return new MemoryTables();
    }
}
