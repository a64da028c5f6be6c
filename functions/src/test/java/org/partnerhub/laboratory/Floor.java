package org.partnerhub.laboratory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * The least that a function could do which keeps nothing and knows no GraphQL: for each request it reads the items that the hub reads
 * for it, with the plain AWS SDK and in as few calls as the references between them allow, and writes the bytes that the hub answers
 * with Jackson. It does not even look at what it has read.
 *
 * <p>Reads the environment variables {@code RELEASED_TABLE} and {@code FLOOR_PLANS}, a file of {@link Plan}s by the body of the
 * request.
 */
public final class Floor implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final DynamoDbClient client = DynamoDbClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    private final String table = variable("RELEASED_TABLE");
    private final JsonNode plans = plans(Path.of(variable("FLOOR_PLANS")));
    private long bytes;

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        JsonNode plan = plans.path(event.getBody());
        plan.path("steps").forEach(this::read);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(200)
                .withHeaders(Map.of("content-type", "application/json; charset=utf-8", "cache-control", "no-store"))
                .withBody(new String(written(plan.path("answer")), StandardCharsets.UTF_8))
                .build();
    }

    private void read(JsonNode keys) {
        KeysAndAttributes wanted = KeysAndAttributes.builder()
                .keys(keys.valueStream().map(Floor::key).toList())
                .build();
        client.batchGetItem(BatchGetItemRequest.builder()
                        .requestItems(Map.of(table, wanted))
                        .build())
                .responses()
                .getOrDefault(table, List.of())
                .forEach(item -> bytes += item.size());
    }

    private static Map<String, AttributeValue> key(JsonNode key) {
        Map<String, AttributeValue> values = new HashMap<>();
        key.properties()
                .forEach(part -> values.put(
                        part.getKey(), AttributeValue.fromS(part.getValue().asText())));
        return values;
    }

    private static byte[] written(JsonNode answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    private static JsonNode plans(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
