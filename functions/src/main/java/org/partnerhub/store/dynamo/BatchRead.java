package org.partnerhub.store.dynamo;

import static org.partnerhub.store.dynamo.Answers.answered;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads many keys of a table, consistently, a hundred at a time; what a busy table leaves out is asked for again.
 *
 * @param pauses between the questions about one hundred
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
record BatchRead(DynamoDbClient client, String table, Pauses pauses) {
    private static final int MOST_KEYS = 100;

    /** Those items that are there, in the order of the keys. */
    List<Item> find(Collection<Key> keys) {
        List<Key> different = keys.stream().distinct().toList();
        Map<Key, Item> found = new HashMap<>();
        hundreds(different).forEach(hundred -> find(hundred, found));
        return different.stream()
                .flatMap(key -> Stream.ofNullable(found.get(key)))
                .toList();
    }

    private void find(List<Key> keys, Map<Key, Item> found) {
        Pauses.Turn turn = pauses.turn();
        Map<String, KeysAndAttributes> open = keep(keys(keys), found);
        while (!open.isEmpty()) {
            turn.take();
            open = keep(open, found);
        }
    }

    private Map<String, KeysAndAttributes> keep(Map<String, KeysAndAttributes> asked, Map<Key, Item> found) {
        BatchGetItemRequest request =
                BatchGetItemRequest.builder().requestItems(asked).build();
        BatchGetItemResponse response = answered(() -> client.batchGetItem(request));
        response.responses().getOrDefault(table, List.of()).stream()
                .filter(Attributes::isItem)
                .map(Attributes::item)
                .forEach(item -> found.put(item.key(), item));
        return response.unprocessedKeys();
    }

    private Map<String, KeysAndAttributes> keys(List<Key> keys) {
        KeysAndAttributes asked = KeysAndAttributes.builder()
                .keys(keys.stream().map(Attributes::of).toList())
                .consistentRead(true)
                .build();
        return Map.of(table, asked);
    }

    private static Stream<List<Key>> hundreds(List<Key> keys) {
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + MOST_KEYS)
                .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + MOST_KEYS)));
    }
}
