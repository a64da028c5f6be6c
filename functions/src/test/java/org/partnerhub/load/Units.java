package org.partnerhub.load;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * DynamoDB's rule for what a call costs: in a transaction two units for each started KB of each item, else one; for
 * consistent reads one for each started 4 KB of an item, or of a page of a query, be it empty.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html">Capacity unit
 *     consumption</a>
 */
final class Units {
    private static final long WRITTEN = 1024;
    private static final long READ = 4 * 1024;

    private Units() {}

    static long written(TransactWriteItemsRequest transaction) {
        return transaction.transactItems().stream()
                .mapToLong(action -> 2 * started(bytes(action), WRITTEN))
                .sum();
    }

    static long written(Map<String, AttributeValue> item) {
        return started(bytes(item), WRITTEN);
    }

    static long read(Collection<Map<String, AttributeValue>> page) {
        return started(page.stream().mapToLong(Units::bytes).sum(), READ);
    }

    /** A key that nothing lies under costs as much as a small item. */
    static long read(BatchGetItemRequest request, BatchGetItemResponse response) {
        long asked = request.requestItems().values().stream()
                .map(KeysAndAttributes::keys)
                .mapToLong(List::size)
                .sum();
        List<Map<String, AttributeValue>> found =
                response.responses().values().stream().flatMap(List::stream).toList();
        long units = found.stream().mapToLong(item -> read(List.of(item))).sum();
        return units + asked - found.size();
    }

    private static long started(long bytes, long unit) {
        return Math.max(1, (bytes + unit - 1) / unit);
    }

    /** An update or a check is taken to be of an item as large as its key and what it is given. */
    private static long bytes(TransactWriteItem action) {
        if (action.put() != null) {
            return bytes(action.put().item());
        }
        if (action.update() != null) {
            return bytes(action.update().key()) + bytes(action.update().expressionAttributeValues());
        }
        return bytes(
                action.delete() != null
                        ? action.delete().key()
                        : action.conditionCheck().key());
    }

    /** Names and values in UTF-8; a number takes at most two bytes more than half of its digits. */
    private static long bytes(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(each -> each.getKey().length() + bytes(each.getValue()))
                .sum();
    }

    private static long bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s().getBytes(StandardCharsets.UTF_8).length;
            case B -> value.b().asByteArrayUnsafe().length;
            case N -> value.n().length() / 2 + 2;
            default -> throw new IllegalArgumentException("the hub keeps no " + value.type());
        };
    }
}
