package org.partnerhub.store.dynamo;

import java.util.Map;
import java.util.Objects;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How an item is written in a table: {@code partition} and {@code sort} (S), {@code version} (N), {@code content} (B). */
final class Attributes {
    static final String PARTITION = "partition";
    static final String SORT = "sort";
    static final String VERSION = "version";
    static final String CONTENT = "content";

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

    static Item item(Map<String, AttributeValue> attributes) {
        Key key = new Key(
                attribute(attributes, PARTITION).s(),
                attribute(attributes, SORT).s());
        long version = Long.parseLong(attribute(attributes, VERSION).n());
        return new Item(key, version, attribute(attributes, CONTENT).b().asByteArrayUnsafe());
    }

    private static AttributeValue attribute(Map<String, AttributeValue> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), () -> "a kept item has no " + name);
    }
}
