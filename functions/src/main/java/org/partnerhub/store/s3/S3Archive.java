package org.partnerhub.store.s3;

import org.partnerhub.store.Archive;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Kept in one bucket of Amazon S3. That nothing in it is changed or deleted is the bucket's Object Lock and its policy; here
 * each write asks by {@code If-None-Match} that the name is not taken. The role needs {@code s3:PutObject}. Every failure of the
 * SDK becomes {@link StoreUnavailable}, whose message names no bucket. It was never run against Amazon S3 itself.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html">Conditional writes</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html">Object Lock</a>
 */
public final class S3Archive implements Archive {
    private static final int IS_TAKEN = 412;

    private final S3Client client;
    private final String bucket;

    /** Keeps in the bucket of this name; the client stays the caller's to close. */
    public S3Archive(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void add(String name, byte[] content) {
        Uploads.requireKey(name);
        try {
            put(name, content);
        } catch (SdkException failure) {
            throw new StoreUnavailable("the archive did not answer", failure);
        }
    }

    /** A try that was answered by nobody may have kept it, so that the next one finds the name taken. */
    private void put(String name, byte[] content) {
        try {
            client.putObject(
                    object -> object.bucket(bucket).key(name).ifNoneMatch("*"), RequestBody.fromBytes(content));
        } catch (S3Exception refusal) {
            if (refusal.statusCode() != IS_TAKEN) {
                throw refusal;
            }
        }
    }
}
