package org.partnerhub.store.dynamo;

import java.net.URI;
import java.util.function.Consumer;
import org.partnerhub.store.http.AwsHttp;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Clients of DynamoDB: three tries at most, bounded in time, over the HTTP client of the JDK, which starts fastest.
 *
 * @see <a href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/lambda-optimize-starttime.html">Reduce
 *     SDK startup time for AWS Lambda</a>
 */
public final class DynamoClients {
    private DynamoClients() {}

    /**
     * A client of the region and with the credentials that the SDK finds by itself, as it does in Lambda. It asks for
     * credentials and opens connections with its first call, not before. AWS_ENDPOINT_URL_DYNAMODB in the environment, of
     * which the SDK knows, leads it to another address than Amazon's.
     *
     * @throws software.amazon.awssdk.core.exception.SdkClientException when it finds no region
     */
    public static DynamoDbClient found(Patience patience) {
        return tuned(patience).httpClientBuilder(http(patience)).build();
    }

    /**
     * Lends a client as {@link #found}, of which no connection is left afterwards: for what comes before a snapshot. The JDK keeps
     * connections for the whole process, whatever becomes of a client, but closes one after a call that asks for that.
     *
     * @param play whoever borrows it, in one thread
     * @param last makes one call, which ends the connection
     */
    public static void lend(Patience patience, Consumer<DynamoDbClient> play, Consumer<DynamoDbClient> last) {
        Consumer<ClientOverrideConfiguration.Builder> ended = call -> call.putHeader("Connection", "close");
        try (SdkHttpClient http = http(patience).build();
                DynamoDbClient borrowed = tuned(patience).httpClient(http).build();
                DynamoDbClient ending = tuned(patience, ended)
                        .credentialsProvider(
                                borrowed.serviceClientConfiguration().credentialsProvider())
                        .httpClient(http)
                        .build()) {
            try {
                play.accept(borrowed);
            } finally {
                last.accept(ending);
            }
        }
    }

    /** A client of a database at this address that checks no credentials, such as DynamoDB Local. */
    public static DynamoDbClient at(URI endpoint, Patience patience) {
        return unchecked(endpoint, patience).httpClientBuilder(http(patience)).build();
    }

    /** As {@link #at(URI, Patience)}, over an HTTP client that stays the caller's to close. */
    public static DynamoDbClient at(URI endpoint, Patience patience, SdkHttpClient http) {
        return unchecked(endpoint, patience).httpClient(http).build();
    }

    private static DynamoDbClientBuilder unchecked(URI endpoint, Patience patience) {
        AwsBasicCredentials credentials = AwsBasicCredentials.create("local", "local");
        return tuned(patience)
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials));
    }

    private static DynamoDbClientBuilder tuned(Patience patience) {
        return tuned(patience, asIs -> {});
    }

    private static DynamoDbClientBuilder tuned(
            Patience patience, Consumer<ClientOverrideConfiguration.Builder> besides) {
        Consumer<ClientOverrideConfiguration.Builder> limits = limit -> limit.retryStrategy(RetryMode.STANDARD)
                .apiCallAttemptTimeout(patience.attempt())
                .apiCallTimeout(patience.call());
        return DynamoDbClient.builder().overrideConfiguration(limits.andThen(besides));
    }

    private static SdkHttpClient.Builder<?> http(Patience patience) {
        return AwsHttp.waiting(patience.attempt());
    }
}
