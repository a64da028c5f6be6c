package org.partnerhub.store.dynamo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Changes as actions of a DynamoDB transaction.
 *
 * @param names of the tables
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">
 *     TransactWriteItems</a>
 */
record Writes(Function<Table, String> names) {
    private static final String ABSENT = "attribute_not_exists(#partition)";
    private static final String SAME = "#version = :version";
    private static final Map<String, String> PARTITION = Map.of("#partition", Attributes.PARTITION);
    private static final Map<String, String> VERSION = Map.of("#version", Attributes.VERSION);

    TransactWriteItem action(Change change) {
        TransactWriteItem.Builder action = TransactWriteItem.builder();
        String table = names.apply(change.table());
        if (change instanceof Change.Add add) {
            action.put(addition(table, Attributes.of(add.item())));
        } else if (change instanceof Change.AddUntil add) {
            action.put(addition(table, expiring(add.item(), add.expires())));
        } else if (change instanceof Change.Replace replace) {
            action.put(replacement(table, replace.item()));
        } else if (change instanceof Change.Remove remove) {
            action.delete(removal(table, remove));
        } else if (change instanceof Change.Unchanged unchanged) {
            action.conditionCheck(check(table, unchanged));
        } else if (change instanceof Change.AddToCount add) {
            action.update(sum(table, add.key(), add.amount()));
        }
        return action.build();
    }

    private static Put addition(String table, Map<String, AttributeValue> item) {
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression(ABSENT)
                .expressionAttributeNames(PARTITION)
                .build();
    }

    private static Put replacement(String table, Item item) {
        return Put.builder()
                .tableName(table)
                .item(Attributes.of(item))
                .conditionExpression(SAME)
                .expressionAttributeNames(VERSION)
                .expressionAttributeValues(version(item.version() - 1))
                .build();
    }

    private static Delete removal(String table, Change.Remove remove) {
        return Delete.builder()
                .tableName(table)
                .key(Attributes.of(remove.key()))
                .conditionExpression(SAME)
                .expressionAttributeNames(VERSION)
                .expressionAttributeValues(version(remove.version()))
                .build();
    }

    private static ConditionCheck check(String table, Change.Unchanged unchanged) {
        ConditionCheck.Builder check = ConditionCheck.builder().tableName(table).key(Attributes.of(unchanged.key()));
        return unchanged.version() == 0
                ? check.conditionExpression(ABSENT)
                        .expressionAttributeNames(PARTITION)
                        .build()
                : check.conditionExpression(SAME)
                        .expressionAttributeNames(VERSION)
                        .expressionAttributeValues(version(unchanged.version()))
                        .build();
    }

    private static Update sum(String table, Key key, BigDecimal amount) {
        return Update.builder()
                .tableName(table)
                .key(Attributes.of(key))
                .updateExpression("ADD #value :amount, #changes :one")
                .conditionExpression("attribute_not_exists(#version)")
                .expressionAttributeNames(Map.of(
                        "#value", Attributes.VALUE, "#changes", Attributes.CHANGES, "#version", Attributes.VERSION))
                .expressionAttributeValues(
                        Map.of(":amount", AttributeValue.fromN(amount.toPlainString()), ":one", Attributes.number(1)))
                .build();
    }

    private static Map<String, AttributeValue> expiring(Item item, Instant expires) {
        Map<String, AttributeValue> attributes = new HashMap<>(Attributes.of(item));
        attributes.put(Attributes.EXPIRES, Attributes.number(expires.getEpochSecond()));
        return attributes;
    }

    private static Map<String, AttributeValue> version(long version) {
        return Map.of(":version", Attributes.number(version));
    }
}
