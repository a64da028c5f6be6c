package org.partnerhub.load;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.Key;
import org.partnerhub.store.Tables;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The least that has to be done to write items as large as participations: full transactions, straight through the SDK. */
public final class BareLoop {
    private static final Cube CUBE = new Cube("XM-DAC-47066-T.1", "XM-DAC-47066", "nothing but a loop");
    private static final int PERSON_BYTES = 32;

    private final DynamoDbClient client;
    private final int contentBytes;
    private final Random random;

    /**
     * Writes through a client.
     *
     * @param contentBytes how large the content of an item is
     * @param seed of the items; another loop needs another one
     */
    public BareLoop(DynamoDbClient client, int contentBytes, long seed) {
        this.client = client;
        this.contentBytes = contentBytes;
        this.random = new Random(seed);
    }

    /** Writes at least so many items. */
    public void write(long items) {
        for (long written = 0; written < items; written += Tables.MOST_CHANGES) {
            List<TransactWriteItem> actions = new ArrayList<>();
            while (actions.size() < Tables.MOST_CHANGES) {
                actions.add(action());
            }
            client.transactWriteItems(
                    TransactWriteItemsRequest.builder().transactItems(actions).build());
        }
    }

    private TransactWriteItem action() {
        Put put = Put.builder()
                .tableName("participations")
                .item(item())
                .conditionExpression("attribute_not_exists(#partition)")
                .expressionAttributeNames(Map.of("#partition", "partition"))
                .build();
        return TransactWriteItem.builder().put(put).build();
    }

    private Map<String, AttributeValue> item() {
        byte[] person = new byte[PERSON_BYTES];
        random.nextBytes(person);
        byte[] content = new byte[contentBytes];
        random.nextBytes(content);
        Key key = CUBE.participation(HexFormat.of().formatHex(person), "2024-06-30");
        return Map.of(
                "partition", AttributeValue.fromS(key.partition()),
                "sort", AttributeValue.fromS(key.sort()),
                "version", AttributeValue.fromN("1"),
                "content", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(content)));
    }
}
