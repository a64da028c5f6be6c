package org.partnerhub.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.Patience;
import org.partnerhub.store.s3.S3Clients;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * LocalStack in a container of its own for the tests of one class, which are skipped, and say so, where no Docker engine
 * answers. Registered as a static extension; its clients are there from {@code @BeforeAll} on.
 *
 * @see <a href="https://docs.localstack.cloud/aws/">LocalStack for AWS</a>
 */
public final class LocalStack implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(120));

    private final LocalStackChoice choice = LocalStackChoice.made();
    private @Nullable Running running;

    /** The container and what speaks with it. */
    private record Running(
            LocalStackContainer container, DynamoDbClient dynamo, S3Client files, S3Presigner presigner) {

        static Running in(LocalStackContainer container) {
            URI endpoint = container.getEndpoint();
            AwsBasicCredentials credentials =
                    AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey());
            return new Running(
                    container,
                    DynamoClients.at(endpoint, PATIENCE),
                    S3Clients.at(endpoint, credentials),
                    S3Clients.presignerAt(endpoint, credentials));
        }

        void stop() {
            presigner.close();
            files.close();
            dynamo.close();
            container.stop();
        }
    }

    /** Says on standard output, too, that a class is skipped, for Maven does not show why. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String tests = context.getRequiredTestClass().getSimpleName();
        ConditionEvaluationResult result =
                choice.runs(tests, () -> DockerClientFactory.instance().isDockerAvailable());
        if (result.isDisabled()) {
            System.out.println(result.getReason().orElse(tests));
        }
        return result;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        LocalStackContainer container = new LocalStackContainer(choice.name()).withEnv(choice.environment());
        container.start();
        running = Running.in(container);
        TablesFile.read(Path.of("infra/tables.yaml")).createIn(dynamo());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Optional.ofNullable(running).ifPresent(Running::stop);
        running = null;
    }

    /** A client of its DynamoDB, where the tables of {@code infra/tables.yaml} are; closed with it. */
    public DynamoDbClient dynamo() {
        return running().dynamo();
    }

    /** A client of its S3, where no bucket is at first; closed with it. */
    public S3Client files() {
        return running().files();
    }

    /** A presigner with the only credentials whose signatures LocalStack can check; closed with it. */
    public S3Presigner presigner() {
        return running().presigner();
    }

    private Running running() {
        return Optional.ofNullable(running)
                .orElseThrow(() -> new IllegalStateException("LocalStack has not been started"));
    }
}
