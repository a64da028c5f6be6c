package org.partnerhub.release;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerhub.local.LocalStack;

final class LocalStackReleaseIT extends ReleaseContract {
    @RegisterExtension
    static final LocalStack STACK = new LocalStack();

    @Override
    Desk empty() {
        return new DynamoDesk(STACK.dynamo()).emptied();
    }
}
