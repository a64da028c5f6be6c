package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import org.partnerhub.store.dynamo.DynamoItems;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A desk over the tables of {@code infra/tables.yaml}, which are emptied for it. */
record DynamoDesk(DynamoDbClient client) {
    private static final String RELEASED = "released";
    private static final String REPORTED = "reported";
    private static final Map<String, String> KEY = Map.of("#partition", "partition", "#sort", "sort");

    Desk emptied() {
        List.of(RELEASED, REPORTED).forEach(this::empty);
        DynamoItems released = new DynamoItems(client, RELEASED);
        DynamoItems reported = new DynamoItems(client, REPORTED);
        return new Desk(released, released, RealControl.decisions(reported, reported), List.of());
    }

    private void empty(String table) {
        client.scanPaginator(scan -> scan.tableName(table)
                        .consistentRead(true)
                        .projectionExpression("#partition, #sort")
                        .expressionAttributeNames(KEY))
                .items()
                .forEach(key -> client.deleteItem(item -> item.tableName(table).key(key)));
    }
}
