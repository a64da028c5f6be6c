package org.partnerhub.release;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.TablesFile;

final class DynamoReleaseTest extends ReleaseContract {
    private static final LocalDynamo DYNAMO = LocalDynamo.inMemory();

    @BeforeAll
    static void create_the_tables() throws Exception {
        TablesFile.read(Path.of("infra/tables.yaml")).createIn(DYNAMO.client());
    }

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Override
    Desk empty() {
        return new DynamoDesk(DYNAMO.client()).emptied();
    }
}
