package org.partnerhub.store.dynamo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.partnerhub.store.Count;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an item is written in a table: {@code partition} and {@code sort} (S), {@code version} (N), {@code content} (B), and
 * {@code expires} (N, seconds since 1970) where the table may drop it. A count has {@code value} and {@code changes} (N) and
 * no version.
 */
final class Attributes {
    static final String PARTITION = "partition";
    static final String SORT = "sort";
    static final String VERSION = "version";
    static final String CONTENT = "content";
    static final String EXPIRES = "expires";
    static final String VALUE = "value";
    static final String CHANGES = "changes";

    private Attributes() {}

    static Map<String, AttributeValue> of(Key key) {
        return Map.of(
                PARTITION, AttributeValue.fromS(key.partition()),
                SORT, AttributeValue.fromS(key.sort()));
    }

    static Map<String, AttributeValue> of(Item item) {
        return Map.of(
                PARTITION, AttributeValue.fromS(item.key().partition()),
                SORT, AttributeValue.fromS(item.key().sort()),
                VERSION, number(item.version()),
                CONTENT, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(item.content())));
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    static boolean isItem(Map<String, AttributeValue> attributes) {
        return attributes.containsKey(VERSION);
    }

    static Item item(Map<String, AttributeValue> attributes) {
        long version = Long.parseLong(attribute(attributes, VERSION).n());
        return new Item(
                key(attributes), version, attribute(attributes, CONTENT).b().asByteArrayUnsafe());
    }

    static boolean isCount(Map<String, AttributeValue> attributes) {
        return attributes.containsKey(CHANGES);
    }

    static Count count(Map<String, AttributeValue> attributes) {
        BigDecimal value = new BigDecimal(attribute(attributes, VALUE).n());
        long changes = Long.parseLong(attribute(attributes, CHANGES).n());
        return new Count(key(attributes), value, changes);
    }

    static Key key(Map<String, AttributeValue> attributes) {
        return new Key(
                attribute(attributes, PARTITION).s(),
                attribute(attributes, SORT).s());
    }

    private static AttributeValue attribute(Map<String, AttributeValue> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), () -> "a kept item has no " + name);
    }
}
