package org.partnerhub.store.s3;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;

/**
 * Uploads in one bucket of Amazon S3, whether it keeps versions or not.
 *
 * <p>It was written from what is known of S3's interface and run against a stand-in that speaks HTTP, never against Amazon S3 itself.
 *
 * <p>An address is signed with the credentials at hand and dies with them, and after seven days at the latest. The role
 * needs {@code s3:PutObject}, {@code s3:GetObject}, {@code s3:DeleteObjectVersion} and {@code s3:ListBucketVersions}, and
 * {@code s3:ListBucket}, without which S3 denies what is missing instead of saying so. That the bucket exists, is private
 * and encrypted is not checked. Every failure of the SDK becomes {@link StoreUnavailable}, whose message names no bucket
 * nor key; its cause does and belongs in a log only.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/PresignedUrlUploadObject.html">Uploading objects with
 *     presigned URLs</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html">Deleting object versions
 *     </a>
 */
public final class S3Uploads implements Uploads {
    private final S3Client client;
    private final S3Presigner presigner;
    private final String bucket;

    /** Uploads in the bucket of this name; client and presigner stay the caller's to close. */
    public S3Uploads(S3Client client, S3Presigner presigner, String bucket) {
        this.client = client;
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** An address, good for at most seven days. */
    @Override
    public URI address(String key, Duration valid) {
        Uploads.requireKey(key);
        PutObjectPresignRequest request = PutObjectPresignRequest.builder()
                .signatureDuration(valid)
                .putObjectRequest(put -> put.bucket(bucket).key(key))
                .build();
        return URI.create(
                answered(() -> presigner.presignPutObject(request)).url().toString());
    }

    @Override
    public Optional<Long> length(String key) {
        Uploads.requireKey(key);
        return answered(() -> found(key));
    }

    @Override
    public InputStream open(String key) {
        Uploads.requireKey(key);
        return answered(() ->
                WholeStream.of(client.getObject(file -> file.bucket(bucket).key(key))));
    }

    @Override
    public void erase(String key) {
        Uploads.requireKey(key);
        answered(() -> {
            versions(key).toList().forEach(version -> delete(key, version));
            return key;
        });
    }

    private Optional<Long> found(String key) {
        try {
            return Optional.of(
                    client.headObject(file -> file.bucket(bucket).key(key)).contentLength());
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        }
    }

    private Stream<String> versions(String key) {
        return client.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(key)).stream()
                .flatMap(page -> versions(page, key));
    }

    private static Stream<String> versions(ListObjectVersionsResponse page, String key) {
        Stream<String> kept = page.versions().stream()
                .filter(version -> version.key().equals(key))
                .map(ObjectVersion::versionId);
        Stream<String> deleted = page.deleteMarkers().stream()
                .filter(marker -> marker.key().equals(key))
                .map(DeleteMarkerEntry::versionId);
        return Stream.concat(kept, deleted);
    }

    private void delete(String key, String version) {
        client.deleteObject(file -> file.bucket(bucket).key(key).versionId(version));
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException failure) {
            throw new StoreUnavailable("the store of uploads did not answer", failure);
        }
    }
}
