package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.store.Consistency.STRONG;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.local.FaultyHttp;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class DynamoFaultTest {
    private static final LocalDynamo DYNAMO = LocalDynamo.withTables();
    private static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Test
    void a_database_that_cannot_be_reached_is_unavailable_and_not_empty() {
        with(FaultyHttp.lostFrom(1), items -> {
            assertThrows(StoreUnavailable.class, () -> items.find(new Key("p", "a"), STRONG));
            assertThrows(StoreUnavailable.class, () -> items.findAll("p", STRONG));
            assertThrows(StoreUnavailable.class, () -> items.add(item("p", "a")));
            assertThrows(StoreUnavailable.class, () -> items.replace(item("p", "a")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, ProvisionedThroughputExceededException",
        "400, ThrottlingException",
        "400, AccessDeniedException",
        "400, ResourceNotFoundException",
        "400, ItemCollectionSizeLimitExceededException",
        "500, InternalServerError",
        "503, ServiceUnavailable"
    })
    void an_error_of_aws_names_neither_table_nor_account(int status, String type) {
        String message = "not allowed on arn:aws:dynamodb:us-east-1:123456789012:table/released";
        with(FaultyHttp.refusedFrom(1, status, type, message), items -> {
            StoreUnavailable failure = assertThrows(StoreUnavailable.class, () -> items.findAll("p", STRONG));
            assertEquals("the store did not answer", failure.getMessage());
        });
    }

    @Test
    void a_partition_whose_second_page_fails_is_unavailable_and_not_shorter() {
        DynamoItems whole = new DynamoItems(DYNAMO.client(), "released");
        IntStream.range(0, 12)
                .forEach(number -> whole.add(Item.first(new Key("pages", "n" + number), new byte[Item.MOST_BYTES])));
        assertEquals(12, whole.findAll("pages", STRONG).size());
        with(
                FaultyHttp.lostFrom(2),
                items -> assertThrows(StoreUnavailable.class, () -> items.findAll("pages", STRONG)));
    }

    @Test
    void an_addition_whose_answer_is_lost_is_sent_again_and_was_our_own() {
        with(FaultyHttp.answerLost(1), items -> {
            assertTrue(items.add(item("lost", "a")));
            assertEquals(Optional.of(item("lost", "a")), items.find(new Key("lost", "a"), STRONG));
        });
    }

    @Test
    void a_replacement_whose_answer_is_lost_is_sent_again_and_was_our_own() {
        Item next = item("lost", "b").replacedBy(new byte[] {2});
        new DynamoItems(DYNAMO.client(), "released").add(item("lost", "b"));
        with(FaultyHttp.answerLost(1), items -> {
            assertTrue(items.replace(next));
            assertFalse(items.replace(item("lost", "b").replacedBy(new byte[] {3})));
            assertEquals(Optional.of(next), items.find(next.key(), STRONG));
        });
    }

    @Test
    void a_database_that_is_silent_is_given_up_in_time() throws Exception {
        Patience hasty = new Patience(Duration.ofMillis(200), Duration.ofMillis(500));
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                DynamoDbClient client = DynamoClients.at(address(silent.getLocalPort()), hasty)) {
            DynamoItems items = new DynamoItems(client, "released");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThrows(StoreUnavailable.class, () -> items.findAll("p", STRONG)));
        }
    }

    @Test
    void nobody_at_the_address_is_unavailable() throws Exception {
        int port = freePort();
        try (DynamoDbClient client = DynamoClients.at(address(port), SHORT)) {
            assertThrows(
                    StoreUnavailable.class, () -> new DynamoItems(client, "released").find(new Key("p", "a"), STRONG));
        }
    }

    private static void with(FaultyHttp.Fault fault, Consumer<DynamoItems> test) {
        try (FaultyHttp http = new FaultyHttp(fault);
                DynamoDbClient client = DynamoClients.at(DYNAMO.endpoint(), SHORT, http)) {
            test.accept(new DynamoItems(client, "released"));
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static Item item(String partition, String sort) {
        return Item.first(new Key(partition, sort), new byte[] {1});
    }
}
