package org.partnerhub.store.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;

final class LocalStackVersionedUploadsIT extends LocalStackUploadsContract {

    @BeforeAll
    static void keep_versions() {
        STACK.files().putBucketVersioning(bucket -> bucket.bucket(BUCKET)
                .versioningConfiguration(versions -> versions.status(BucketVersioningStatus.ENABLED)));
    }

    @Test
    void every_version_and_every_mark_of_a_deletion_is_erased() throws Exception {
        URI address = uploads().address("versions/file", Duration.ofHours(1));
        put(address, new byte[1]);
        put(address, new byte[2]);
        STACK.files().deleteObject(file -> file.bucket(BUCKET).key("versions/file"));
        assertEquals(3, versionsAndMarks("versions/file"));
        uploads().erase("versions/file");
        assertEquals(0, versionsAndMarks("versions/file"));
    }

    private static int versionsAndMarks(String key) {
        ListObjectVersionsResponse listed =
                STACK.files().listObjectVersions(list -> list.bucket(BUCKET).prefix(key));
        return listed.versions().size() + listed.deleteMarkers().size();
    }
}
