package org.partnerhub.store.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.local.MovableClock;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;
import org.partnerhub.store.UploadsContract;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What uploads promise over a stand-in for Amazon S3, whether the bucket keeps versions or not. */
abstract class S3UploadsContract extends UploadsContract {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    final Bucket bucket;

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private final FakeS3 store;
    private final S3Client client;
    private final S3Presigner presigner;

    S3UploadsContract(Bucket bucket) {
        this.bucket = bucket;
        this.store = new FakeS3(clock, bucket);
        this.client = S3Clients.at(store.endpoint(), FakeS3.CREDENTIALS);
        this.presigner = S3Clients.presignerAt(store.endpoint(), FakeS3.CREDENTIALS);
    }

    @AfterEach
    void stop_the_store() {
        presigner.close();
        client.close();
        store.close();
    }

    @Override
    protected Uploads uploads() {
        return new S3Uploads(client, presigner, FakeS3.BUCKET);
    }

    @Override
    protected void pass(Duration time) {
        clock.pass(time);
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeS3.Fault.class,
            names = {"DENIED", "BROKEN"})
    void a_failure_is_unavailable_and_neither_missing_nor_erased(FakeS3.Fault fault) throws Exception {
        put(uploads().address("failed/file", AN_HOUR), new byte[1]);
        store.failWith(fault);
        assertUnavailable(() -> uploads().length("failed/file"));
        assertUnavailable(() -> uploads().length("missing/file"));
        assertUnavailable(() -> uploads().open("failed/file"));
        assertUnavailable(() -> uploads().erase("failed/file"));
        assertEquals(1, bucket.count("failed/file"));
    }

    @Test
    void nobody_at_the_address_is_unavailable() {
        store.close();
        assertUnavailable(() -> uploads().length("nobody/file"));
    }

    @Test
    void a_file_that_breaks_off_fails_and_is_not_shorter() throws Exception {
        put(uploads().address("cut/file", AN_HOUR), new byte[100_000]);
        store.failWith(FakeS3.Fault.CUT_SHORT);
        try (InputStream content = uploads().open("cut/file")) {
            assertThrows(IOException.class, content::readAllBytes);
        }
    }

    @Test
    void an_address_is_good_for_seven_days_at_most() {
        assertThrows(IllegalArgumentException.class, () -> uploads().address("week/file", Duration.ofDays(8)));
    }

    @Test
    void an_address_signs_nothing_that_a_partner_would_have_to_send() throws Exception {
        String address = uploads().address("plain/file", AN_HOUR).toString();
        assertTrue(address.contains("X-Amz-SignedHeaders=host&"), address);
        assertTrue(!address.contains("checksum"), address);
    }

    private static void assertUnavailable(Executable call) {
        assertEquals(
                "the store of uploads did not answer",
                assertThrows(StoreUnavailable.class, call).getMessage());
    }
}
