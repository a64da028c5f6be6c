package org.partnerhub.store.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.local.FaultyHttp;
import org.partnerhub.local.FaultyHttp.Fault;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A busy table may leave out some of the items asked for; the reader gets all of them or none. */
final class BatchFaultTest {
    private static final LocalDynamo DYNAMO = LocalDynamo.withTables();
    private static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final List<Item> ITEMS = Stream.of("a", "b", "c")
            .map(sort -> Item.first(new Key("batch", sort), new byte[] {1}))
            .toList();
    private static final List<Key> KEYS = ITEMS.stream().map(Item::key).toList();

    private final List<Long> pauses = new ArrayList<>();

    @BeforeAll
    static void keep_the_items() {
        ITEMS.forEach(new DynamoItems(DYNAMO.client(), "reported")::add);
    }

    @AfterAll
    static void stop_the_database() {
        DYNAMO.close();
    }

    @Test
    void what_was_left_out_is_asked_for_again() {
        Fault leftOut = FaultyHttp.answered(200, answer("", KEYS));
        with(FaultyHttp.only(number -> number <= 3, leftOut), items -> assertEquals(ITEMS, items.findEach(KEYS)));
        assertEquals(3, pauses.size());
    }

    @Test
    void only_what_was_left_out_is_asked_for_again() {
        String first = "{\"partition\":{\"S\":\"batch\"},\"sort\":{\"S\":\"a\"},\"version\":{\"N\":\"7\"},"
                + "\"content\":{\"B\":\"\"}}";
        Fault partly = FaultyHttp.answered(200, answer(first, KEYS.subList(1, 3)));
        List<Item> expected = List.of(new Item(KEYS.get(0), 7, new byte[0]), ITEMS.get(1), ITEMS.get(2));
        with(FaultyHttp.only(number -> number == 1, partly), items -> assertEquals(expected, items.findEach(KEYS)));
    }

    @Test
    void what_is_left_out_for_too_long_is_unavailable_and_not_missing() {
        with(
                FaultyHttp.answered(200, answer("", KEYS)),
                items -> assertThrows(StoreUnavailable.class, () -> items.findEach(KEYS)));
        long together = pauses.stream().mapToLong(Long::longValue).sum();
        assertTrue(together <= SHORT.call().toMillis(), pauses::toString);
        assertTrue(together > SHORT.call().toMillis() - 1_000, pauses::toString);
    }

    @ParameterizedTest
    @CsvSource({"0, '12,25,50,100,200,400,500,500'", "1, '25,50,100,200,400,800,1000,1000'"})
    void pauses_grow_and_chance_takes_up_to_half(int chance, String expected) {
        Pauses.Turn turn = pausing(bound -> chance * (bound - 1)).turn();
        for (int pause = 0; pause < 8; pause++) {
            turn.take();
        }
        assertEquals(expected, pauses.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    @Test
    void an_interrupted_wait_is_unavailable_and_stays_interrupted() {
        Pauses woken = new Pauses(SHORT.call(), bound -> 0, millis -> {
            throw new InterruptedException("woken");
        });
        assertThrows(StoreUnavailable.class, () -> woken.turn().take());
        assertTrue(Thread.interrupted());
    }

    @ParameterizedTest
    @CsvSource({"400, ThrottlingException", "500, InternalServerError", "400, AccessDeniedException"})
    void a_hundred_keys_that_fail_make_all_unavailable(int status, String type) {
        List<Key> keys = Stream.iterate(0, number -> number + 1)
                .limit(101)
                .map(number -> new Key("batch", "n" + number))
                .toList();
        with(
                FaultyHttp.refusedFrom(2, status, type, "on arn:aws:dynamodb:us-east-1:123456789012:table/reported"),
                items -> assertEquals(
                        "the store did not answer",
                        assertThrows(StoreUnavailable.class, () -> items.findEach(keys))
                                .getMessage()));
    }

    private Pauses pausing(LongUnaryOperator chance) {
        return new Pauses(SHORT.call(), chance, pauses::add);
    }

    private void with(Fault fault, Consumer<DynamoItems> test) {
        try (FaultyHttp http = new FaultyHttp(fault);
                DynamoDbClient client = DynamoClients.at(DYNAMO.endpoint(), SHORT, http)) {
            test.accept(new DynamoItems(client, "reported", pausing(bound -> bound - 1)));
        }
    }

    private static String answer(String items, List<Key> leftOut) {
        String keys = leftOut.stream().map(BatchFaultTest::json).collect(Collectors.joining(","));
        return "{\"Responses\":{\"reported\":[" + items + "]},\"UnprocessedKeys\":{\"reported\":{\"Keys\":[" + keys
                + "],\"ConsistentRead\":true}}}";
    }

    private static String json(Key key) {
        return "{\"partition\":{\"S\":\"" + key.partition() + "\"},\"sort\":{\"S\":\"" + key.sort() + "\"}}";
    }
}
