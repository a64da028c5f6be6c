package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LoopbackServer;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
    void of_a_client_that_is_lent_no_connection_is_left() {
        HttpServer server = LoopbackServer.bound(0);
        List<Integer> ports = new CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> answer(exchange, ports));
        server.start();
        Map<String, String> properties = Map.of(
                REGION,
                "ap-southeast-1",
                "aws.endpointUrlDynamoDb",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "aws.accessKeyId",
                "key",
                "aws.secretAccessKey",
                "secret");
        properties.forEach(System::setProperty);
        try (DynamoDbClient other = DynamoClients.found(Patience.OF_A_FUNCTION)) {
            DynamoClients.lend(
                    Patience.OF_A_FUNCTION,
                    client -> {
                        read(client);
                        read(client);
                    },
                    DynamoClientsTest::read);
            read(other);
        } finally {
            properties.keySet().forEach(System::clearProperty);
            server.stop(0);
        }
        assertEquals(4, ports.size());
        assertEquals(1, Set.copyOf(ports.subList(0, 3)).size());
        assertNotEquals(ports.get(2), ports.get(3));
    }

    @Test
    void the_connection_is_ended_when_the_borrower_fails_too() {
        System.setProperty(REGION, "ap-southeast-1");
        List<String> called = new ArrayList<>();
        try {
            assertThrows(
                    IllegalStateException.class,
                    () -> DynamoClients.lend(
                            Patience.OF_A_FUNCTION,
                            client -> {
                                throw new IllegalStateException("on stage");
                            },
                            client -> called.add("last")));
        } finally {
            System.clearProperty(REGION);
        }
        assertEquals(List.of("last"), called);
    }

    private static void read(DynamoDbClient client) {
        client.getItem(request -> request.tableName("table").key(Map.of("partition", AttributeValue.fromS("P"))));
    }

    private static void answer(HttpExchange exchange, List<Integer> ports) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            ports.add(exchange.getRemoteAddress().getPort());
            byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, nothing.length);
            exchange.getResponseBody().write(nothing);
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
