package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

final class DynamoClientsTest {
    private static final String REGION = "aws.region";

    @Test
    void the_region_is_the_one_the_sdk_finds() {
        System.setProperty(REGION, "ap-southeast-1");
        try (DynamoDbClient client = DynamoClients.found(Patience.OF_A_FUNCTION)) {
            assertEquals(
                    Region.AP_SOUTHEAST_1, client.serviceClientConfiguration().region());
        } finally {
            System.clearProperty(REGION);
        }
    }

    @Test
    void the_address_is_amazons_own_unless_the_environment_names_another() {
        System.setProperty(REGION, "ap-southeast-1");
        try (DynamoDbClient client = DynamoClients.found(Patience.OF_A_FUNCTION)) {
            assertEquals(Optional.empty(), client.serviceClientConfiguration().endpointOverride());
        } finally {
            System.clearProperty(REGION);
        }
    }

    @Test
    void a_client_for_a_while_is_as_patient_and_keeps_no_connection() {
        System.setProperty(REGION, "ap-southeast-1");
        try (DynamoDbClient client = DynamoClients.foundForAWhile(Patience.OF_A_FUNCTION)) {
            ClientOverrideConfiguration told =
                    client.serviceClientConfiguration().overrideConfiguration();
            assertEquals(Optional.of(Patience.OF_A_FUNCTION.call()), told.apiCallTimeout());
            assertEquals(List.of("close"), told.headers().get("Connection"));
        } finally {
            System.clearProperty(REGION);
        }
    }

    @Test
    void a_client_is_as_patient_as_it_was_told_and_speaks_to_the_address_it_was_given() {
        URI address = URI.create("http://127.0.0.1:1");
        try (DynamoDbClient client = DynamoClients.at(address, Patience.OF_A_FUNCTION)) {
            DynamoDbServiceClientConfiguration told = client.serviceClientConfiguration();
            assertEquals(Optional.of(address), told.endpointOverride());
            assertEquals(
                    Optional.of(Patience.OF_A_FUNCTION.attempt()),
                    told.overrideConfiguration().apiCallAttemptTimeout());
            assertEquals(
                    Optional.of(Patience.OF_A_FUNCTION.call()),
                    told.overrideConfiguration().apiCallTimeout());
        }
    }
}
