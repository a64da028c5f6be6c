package org.partnerhub.release;

import org.junit.jupiter.api.AfterAll;
import org.partnerhub.local.LocalDynamo;

final class DynamoReleaseTest extends ReleaseContract {
    private static final LocalDynamo DYNAMO = LocalDynamo.withTables();

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Override
    Desk empty() {
        return new DynamoDesk(DYNAMO.client()).emptied();
    }
}
