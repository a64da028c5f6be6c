package org.partnerhub.deployment;

import java.util.Locale;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * What a request asks of a table, by the name that IAM has for it: a transaction asks what each of its members asks.
 *
 * @param table by its logical id, such as {@code ReleasedTable}
 * @param action such as {@code GetItem}
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html">Using IAM with
 *     DynamoDB transactions</a>
 */
record Asked(String table, String action) {

    /** Of a request that the hub's stores do not make, something that nobody may. */
    static Stream<Asked> of(SdkRequest request) {
        if (request instanceof GetItemRequest get) {
            return Stream.of(local(get.tableName(), "GetItem"));
        }
        if (request instanceof PutItemRequest put) {
            return Stream.of(local(put.tableName(), "PutItem"));
        }
        if (request instanceof QueryRequest query) {
            return Stream.of(local(query.tableName(), "Query"));
        }
        if (request instanceof BatchGetItemRequest batch) {
            return batch.requestItems().keySet().stream().map(table -> local(table, "BatchGetItem"));
        }
        return request instanceof TransactWriteItemsRequest transaction
                ? transaction.transactItems().stream().map(Asked::member)
                : Stream.of(new Asked("", request.getClass().getSimpleName()));
    }

    private static Asked member(TransactWriteItem item) {
        if (item.put() != null) {
            return local(item.put().tableName(), "PutItem");
        }
        if (item.delete() != null) {
            return local(item.delete().tableName(), "DeleteItem");
        }
        return item.update() != null
                ? local(item.update().tableName(), "UpdateItem")
                : local(item.conditionCheck().tableName(), "ConditionCheckItem");
    }

    /** Local tables are named after the logical ids: {@code released} after {@code ReleasedTable}. */
    private static Asked local(String name, String action) {
        return new Asked(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Table", action);
    }
}
