package org.partnerhub.store.kms;

import java.net.URI;
import java.time.Duration;
import org.partnerhub.store.Signer;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.http.AwsHttp;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/**
 * Signs with an asymmetric key of the type {@code ECC_NIST_P256} that never leaves AWS KMS. The role needs {@code kms:Sign}.
 * That the key exists and is of this type is not checked; a key of another type is one that does not answer. Every failure of
 * the SDK becomes {@link StoreUnavailable}, whose message names no key. This was never run against AWS itself.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html">Sign</a>
 */
public final class KmsSigner implements Signer {
    private static final Duration TRY = Duration.ofSeconds(3);
    private static final Duration CALL = Duration.ofSeconds(10);

    private final KmsClient client;
    private final String key;

    /** Signs with the key of this identifier or ARN; the client stays the caller's to close. */
    public KmsSigner(KmsClient client, String key) {
        this.client = client;
        this.key = key;
    }

    /** A client of the region and with the credentials that the SDK finds by itself, as it does in Lambda. */
    public static KmsClient found() {
        return tuned().build();
    }

    /** A client of a stand-in at this address. */
    public static KmsClient at(URI endpoint) {
        return tuned().endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    @Override
    public byte[] signature(byte[] content) {
        try {
            return client.sign(request -> request.keyId(key)
                            .message(SdkBytes.fromByteArray(content))
                            .messageType(MessageType.RAW)
                            .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
                    .signature()
                    .asByteArray();
        } catch (SdkException failure) {
            throw new StoreUnavailable("the key did not sign", failure);
        }
    }

    private static KmsClientBuilder tuned() {
        return KmsClient.builder()
                .overrideConfiguration(limit -> limit.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(TRY)
                        .apiCallTimeout(CALL))
                .httpClientBuilder(AwsHttp.waiting(TRY));
    }
}
