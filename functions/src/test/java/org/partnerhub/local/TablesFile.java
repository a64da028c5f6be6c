package org.partnerhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * The tables that a CloudFormation template declares, created in a local database: keys, attributes, stream and time to live.
 * Intrinsic functions ({@code !Ref}, {@code !Sub}, {@code !GetAtt}) are read as the text they are given; whatever else
 * a table declares is left to AWS.
 *
 * @param properties of each table, by its logical id
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html">
 *     AWS::DynamoDB::Table</a>
 */
public record TablesFile(Map<String, JsonNode> properties) {
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String VIEW = "StreamViewType";
    private static final String EXPIRY = "TimeToLiveSpecification";

    /** The tables of a template file, such as {@code infra/tables.yaml}. */
    public static TablesFile read(Path template) throws IOException {
        JsonNode resources = new YAMLMapper().readTree(template.toFile()).path("Resources");
        Map<String, JsonNode> tables = new TreeMap<>();
        resources.properties().stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(TABLE))
                .forEach(table -> tables.put(table.getKey(), table.getValue().path("Properties")));
        return new TablesFile(tables);
    }

    /** What a table is called locally: {@code released} for the logical id {@code ReleasedTable}. */
    public static String localName(String logicalId) {
        return logicalId.replaceFirst("Table$", "").toLowerCase(Locale.ROOT);
    }

    /** Creates each table under its local name and waits until it is there; of one that exists, only a time to live that it lacks is added. */
    public void createIn(DynamoDbClient client) {
        properties.forEach((logicalId, table) -> {
            create(client, request(localName(logicalId), table));
            expire(client, localName(logicalId), table.path(EXPIRY));
        });
    }

    private static void create(DynamoDbClient client, CreateTableRequest request) {
        try (DynamoDbWaiter waiter = client.waiter()) {
            client.createTable(request);
            waiter.waitUntilTableExists(table -> table.tableName(request.tableName()));
        } catch (ResourceInUseException exists) {
            return;
        }
    }

    private static void expire(DynamoDbClient client, String name, JsonNode expiry) {
        if (expiry.path("Enabled").asBoolean() && !expires(client, name)) {
            TimeToLiveSpecification wanted = TimeToLiveSpecification.builder()
                    .attributeName(expiry.path("AttributeName").asText())
                    .enabled(true)
                    .build();
            client.updateTimeToLive(update -> update.tableName(name).timeToLiveSpecification(wanted));
        }
    }

    private static boolean expires(DynamoDbClient client, String name) {
        TimeToLiveDescription known =
                client.describeTimeToLive(table -> table.tableName(name)).timeToLiveDescription();
        return known.timeToLiveStatus() == TimeToLiveStatus.ENABLED;
    }

    private static CreateTableRequest request(String name, JsonNode table) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(each(table, "AttributeDefinitions")
                        .map(TablesFile::attribute)
                        .toList())
                .keySchema(each(table, "KeySchema").map(TablesFile::key).toList())
                .streamSpecification(stream(table.path("StreamSpecification")))
                .build();
    }

    private static Stream<JsonNode> each(JsonNode table, String list) {
        return StreamSupport.stream(table.path(list).spliterator(), false);
    }

    private static AttributeDefinition attribute(JsonNode attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute.path("AttributeName").asText())
                .attributeType(attribute.path("AttributeType").asText())
                .build();
    }

    private static KeySchemaElement key(JsonNode key) {
        return KeySchemaElement.builder()
                .attributeName(key.path("AttributeName").asText())
                .keyType(key.path("KeyType").asText())
                .build();
    }

    private static StreamSpecification stream(JsonNode stream) {
        return StreamSpecification.builder()
                .streamEnabled(stream.has(VIEW))
                .streamViewType(stream.path(VIEW).asText(null))
                .build();
    }
}
