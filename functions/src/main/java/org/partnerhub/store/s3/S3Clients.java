package org.partnerhub.store.s3;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.partnerhub.store.http.AwsHttp;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Clients and presigners of Amazon S3: three tries at most, bounded in time, over the HTTP client of the JDK. The time a
 * file takes to be read is not bounded, only how long nothing of it comes.
 */
public final class S3Clients {
    private static final Duration TRY = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(15);

    private S3Clients() {}

    /**
     * A client of the region and with the credentials that the SDK finds by itself, as it does in Lambda.
     *
     * @throws software.amazon.awssdk.core.exception.SdkClientException when it finds no region
     */
    public static S3Client found() {
        return tuned().build();
    }

    /** A presigner of the same region and credentials; as for {@link #found}. */
    public static S3Presigner foundPresigner() {
        return S3Presigner.create();
    }

    /** A client of a store at this address, which takes buckets as the first part of a path. */
    public static S3Client at(URI endpoint, AwsBasicCredentials credentials) {
        return tuned().endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(true)
                .build();
    }

    /** A presigner for a store at this address; as for {@link #at}. */
    public static S3Presigner presignerAt(URI endpoint, AwsBasicCredentials credentials) {
        return S3Presigner.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    private static S3ClientBuilder tuned() {
        Consumer<ClientOverrideConfiguration.Builder> limits = limit -> limit.retryStrategy(RetryMode.STANDARD)
                .apiCallAttemptTimeout(TRY)
                .apiCallTimeout(CALL);
        return S3Client.builder().overrideConfiguration(limits).httpClientBuilder(AwsHttp.waiting(TRY));
    }
}
