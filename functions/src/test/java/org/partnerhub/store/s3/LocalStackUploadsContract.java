package org.partnerhub.store.s3;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerhub.local.LocalStack;
import org.partnerhub.store.Uploads;
import org.partnerhub.store.UploadsContract;

/** What uploads promise over LocalStack's S3, whose clock is the machine's, so that a test really waits. */
abstract class LocalStackUploadsContract extends UploadsContract {
    static final String BUCKET = "uploads";

    @RegisterExtension
    static final LocalStack STACK = new LocalStack();

    @BeforeAll
    static void create_the_bucket() {
        STACK.files().createBucket(bucket -> bucket.bucket(BUCKET));
    }

    @Override
    protected final Uploads uploads() {
        return new S3Uploads(STACK.files(), STACK.presigner(), BUCKET);
    }

    @Override
    protected final Duration lifetime() {
        return Duration.ofSeconds(12);
    }

    @Override
    protected final Duration leeway() {
        return Duration.ofSeconds(4);
    }

    @Override
    protected final void pass(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
