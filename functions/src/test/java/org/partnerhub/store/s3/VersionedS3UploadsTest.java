package org.partnerhub.store.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class VersionedS3UploadsTest extends S3UploadsContract {
    VersionedS3UploadsTest() {
        super(new Bucket(true));
    }

    @Test
    void every_version_and_every_mark_of_a_deletion_is_erased() throws Exception {
        URI address = uploads().address("versions/file", Duration.ofHours(1));
        for (int version = 1; version <= 5; version++) {
            put(address, new byte[version]);
        }
        bucket.delete("versions/file", "");
        put(address, new byte[6]);
        bucket.delete("versions/file", "");
        assertEquals(8, bucket.count("versions/file"));
        uploads().erase("versions/file");
        assertEquals(0, bucket.count("versions/file"));
    }
}
