package org.partnerhub.store.dynamo;

import static org.partnerhub.store.dynamo.Answers.answered;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Items in one DynamoDB table whose keys are {@code partition} and {@code sort}.
 *
 * <p>The SDK sends a write again when no answer came, so that a condition may fail on what an earlier try of the same
 * call has written. Both writes therefore also answer true when the item kept equals the one to be written: true means
 * "this is what is kept". Two writers of equal items are both told true; whoever needs a single winner names the writer
 * in the content.
 *
 * <p>Every failure of the SDK becomes {@link StoreUnavailable}, whose message names neither table nor account; its
 * cause does and belongs in a log only. A read of many keys that a busy table answers in parts is taken up again for as
 * long as a function waits, in each hundred keys. That the table exists and has these keys is not checked.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html">
 *     Condition expressions</a>
 */
public final class DynamoItems implements ItemReader, ItemWriter {
    private final DynamoDbClient client;
    private final String table;
    private final BatchRead batches;

    /** Items of the table with this name; the client stays the caller's to close. */
    public DynamoItems(DynamoDbClient client, String table) {
        this(client, table, Pauses.within(Patience.OF_A_FUNCTION));
    }

    DynamoItems(DynamoDbClient client, String table, Pauses pauses) {
        this.client = client;
        this.table = table;
        this.batches = new BatchRead(client, table, pauses);
    }

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        if (!key.isPossible()) {
            return Optional.empty();
        }
        GetItemRequest request = GetItemRequest.builder()
                .tableName(table)
                .key(Attributes.of(key))
                .consistentRead(consistency == Consistency.STRONG)
                .build();
        GetItemResponse response = answered(() -> client.getItem(request));
        return Optional.of(response.item()).filter(Attributes::isItem).map(Attributes::item);
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        if (!Key.isPossible(partition)) {
            return List.of();
        }
        return answered(() -> rows(partition, consistency)
                .filter(Attributes::isItem)
                .map(Attributes::item)
                .toList());
    }

    @Override
    public List<Item> findEach(Collection<Key> keys) {
        return batches.find(keys);
    }

    @Override
    public List<Item> findLast(String partition, Optional<String> before, int most) {
        QueryRequest request = before.map(sort -> earlier(partition, sort))
                .orElseGet(() -> whole(partition))
                .scanIndexForward(false)
                .consistentRead(true)
                .limit(most)
                .build();
        return answered(() -> client.queryPaginator(request).items().stream()
                .filter(Attributes::isItem)
                .limit(most)
                .map(Attributes::item)
                .toList());
    }

    List<Count> counts(String partition) {
        return answered(() -> rows(partition, Consistency.STRONG)
                .filter(Attributes::isCount)
                .map(Attributes::count)
                .toList());
    }

    private Stream<Map<String, AttributeValue>> rows(String partition, Consistency consistency) {
        QueryRequest request = whole(partition)
                .consistentRead(consistency == Consistency.STRONG)
                .build();
        return client.queryPaginator(request).items().stream();
    }

    private QueryRequest.Builder whole(String partition) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#partition = :partition")
                .expressionAttributeNames(Map.of("#partition", Attributes.PARTITION))
                .expressionAttributeValues(Map.of(":partition", AttributeValue.fromS(partition)));
    }

    private QueryRequest.Builder earlier(String partition, String sort) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#partition = :partition AND #sort < :sort")
                .expressionAttributeNames(Map.of("#partition", Attributes.PARTITION, "#sort", Attributes.SORT))
                .expressionAttributeValues(
                        Map.of(":partition", AttributeValue.fromS(partition), ":sort", AttributeValue.fromS(sort)));
    }

    @Override
    public boolean add(Item item) {
        return put(
                PutItemRequest.builder()
                        .conditionExpression("attribute_not_exists(#partition)")
                        .expressionAttributeNames(Map.of("#partition", Attributes.PARTITION)),
                item);
    }

    @Override
    public boolean replace(Item item) {
        return put(
                PutItemRequest.builder()
                        .conditionExpression("#version = :before")
                        .expressionAttributeNames(Map.of("#version", Attributes.VERSION))
                        .expressionAttributeValues(Map.of(":before", Attributes.number(item.version() - 1))),
                item);
    }

    private boolean put(PutItemRequest.Builder conditional, Item item) {
        PutItemRequest request = conditional
                .tableName(table)
                .item(Attributes.of(item))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        return answered(() -> written(request));
    }

    private boolean written(PutItemRequest request) {
        try {
            client.putItem(request);
            return true;
        } catch (ConditionalCheckFailedException refusal) {
            return refusal.item().equals(request.item());
        }
    }
}
