package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.partnerhub.local.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The guard refuses what AWS would refuse, or the other tests prove nothing of rights. */
final class RightsGuardTest {
    private static final GetItemRequest READ =
            GetItemRequest.builder().tableName("released").build();

    @Test
    void what_a_role_allows_is_let_through() {
        assertDoesNotThrow(() -> RightsGuard.require("QueryFunction", READ));
    }

    @Test
    void what_it_does_not_allow_is_refused() {
        assertRefused(
                "QueryFunction", PutItemRequest.builder().tableName("released").build());
        assertRefused("QueryFunction", READ.toBuilder().tableName("reported").build());
        assertRefused(
                "ReportFunction", READ.toBuilder().tableName("participations").build());
        assertRefused("PageFunction", READ);
    }

    @Test
    void what_the_stores_never_ask_is_refused_to_everybody() {
        assertRefused(
                "MaintenanceFunction",
                ScanRequest.builder().tableName("reported").build());
    }

    @Test
    void a_transaction_needs_the_right_of_each_of_its_members() {
        TransactWriteItemsRequest write = TransactWriteItemsRequest.builder()
                .transactItems(put("reported"), put("released"))
                .build();
        assertDoesNotThrow(() -> RightsGuard.require("ReleaseFunction", write));
        assertRefused("ReportFunction", write);
    }

    @Test
    void the_sdk_has_found_it() {
        try (LocalDynamo dynamo = LocalDynamo.inMemory()) {
            assertTrue(
                    dynamo
                            .client()
                            .serviceClientConfiguration()
                            .overrideConfiguration()
                            .executionInterceptors()
                            .stream()
                            .anyMatch(RightsGuard.class::isInstance));
        }
    }

    private static TransactWriteItem put(String table) {
        return TransactWriteItem.builder().put(put -> put.tableName(table)).build();
    }

    private static void assertRefused(String function, DynamoDbRequest request) {
        assertThrows(IllegalStateException.class, () -> RightsGuard.require(function, request));
    }
}
