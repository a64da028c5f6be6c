package org.partnerhub.load;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * A client that counts what goes through it, by {@link Units}; of what the hub does not use it knows nothing and refuses it.
 * A strongly consistent read is assumed.
 */
public final class CountingClient implements DynamoDbClient {
    private final DynamoDbClient client;
    private Traffic traffic = Traffic.NONE;

    /** Counts what goes to a client, which stays the caller's to close. */
    public CountingClient(DynamoDbClient client) {
        this.client = client;
    }

    /** What has gone through so far. */
    public synchronized Traffic traffic() {
        return traffic;
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        count(new Traffic(1, 1, request.transactItems().size(), Units.written(request), 0));
        return client.transactWriteItems(request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        count(new Traffic(1, 0, 1, Units.written(request.item()), 0));
        return client.putItem(request);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        GetItemResponse response = client.getItem(request);
        count(new Traffic(1, 0, 0, 0, Units.read(List.of(response.item()))));
        return response;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        BatchGetItemResponse response = client.batchGetItem(request);
        count(new Traffic(1, 0, 0, 0, Units.read(request, response)));
        return response;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        QueryResponse response = client.query(request);
        count(new Traffic(1, 0, 0, 0, Units.read(response.items())));
        return response;
    }

    @Override
    public String serviceName() {
        return client.serviceName();
    }

    @Override
    public void close() {}

    private synchronized void count(Traffic more) {
        traffic = traffic.plus(more);
    }
}
