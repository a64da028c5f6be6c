package org.partnerhub.store.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.http.AwsHttp;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClientBuilder;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;

/**
 * The key of each organisation, kept as the value of the secret whose name is a prefix and the organisation's identifier;
 * or, with a whole name for a prefix, the one key that an empty identifier stands for. A value is bytes, or a text, such as
 * CloudFormation makes, whose bytes in UTF-8 count. A key is read once and then kept as long as the process lives; it is never
 * rotated, which is the installation's duty. This was never run against AWS itself.
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>
 */
public final class SecretKeys implements Function<String, byte[]> {
    private static final Duration TRY = Duration.ofSeconds(3);
    private static final Duration CALL = Duration.ofSeconds(10);

    private final SecretsManagerClient client;
    private final String prefix;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /** The keys under names that begin with the prefix; the client stays the caller's to close. */
    public SecretKeys(SecretsManagerClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** A client of the region and with the credentials that the SDK finds by itself, as it does in Lambda. */
    public static SecretsManagerClient found() {
        return tuned().build();
    }

    /** A client of a stand-in at this address. */
    public static SecretsManagerClient at(URI endpoint) {
        return tuned().endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    /**
     * The key of an organisation.
     *
     * @throws StoreUnavailable when there is none, or the service does not answer; the message names no secret
     */
    @Override
    public byte[] apply(String organisation) {
        return known.computeIfAbsent(organisation, this::read).clone();
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "secret keys";
    }

    private byte[] read(String organisation) {
        try {
            GetSecretValueResponse secret = client.getSecretValue(request -> request.secretId(prefix + organisation));
            return value(secret).orElseThrow(() -> new StoreUnavailable("a key has no value"));
        } catch (SdkException failure) {
            throw new StoreUnavailable("a key could not be read", failure);
        }
    }

    private static Optional<byte[]> value(GetSecretValueResponse secret) {
        return Optional.ofNullable(secret.secretBinary())
                .map(SdkBytes::asByteArray)
                .or(() -> Optional.ofNullable(secret.secretString()).map(text -> text.getBytes(UTF_8)));
    }

    private static SecretsManagerClientBuilder tuned() {
        return SecretsManagerClient.builder()
                .overrideConfiguration(limit -> limit.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(TRY)
                        .apiCallTimeout(CALL))
                .httpClientBuilder(AwsHttp.waiting(TRY));
    }
}
