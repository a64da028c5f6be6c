package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.local.LocalContext;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.FailingItems;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryItems;
import org.partnerhub.store.StoreUnavailable;

/** A failure of the hub is told to operators and to nobody else, and never looks like an empty list. */
final class SilentFailureTest {
    private static final String SECRET = "secret 4711";
    private static final String ACTIVITIES = "{ activities { edges { cursor } } }";

    /** A table that has lost everything but its pointer, as long as that is gone. */
    private record Emptied(ItemReader reader, AtomicBoolean isGone) implements ItemReader {

        @Override
        public Optional<Item> find(Key key, Consistency consistency) {
            boolean isThere = key.partition().equals("CURRENT") || !isGone.get();
            return isThere ? reader.find(key, consistency) : Optional.empty();
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACTIVITIES,
                "{ activity(iatiIdentifier: \"XM-DAC-47066-UPLIFT\") { title } }",
                "{ releases { edges { cursor } } }"
            })
    void an_unknown_failure_says_nothing_of_the_inside(String query) {
        RoomProbe room = new RoomProbe(new FailingItems(new IllegalStateException(SECRET)));
        APIGatewayV2HTTPResponse response = room.answer(query);
        JsonNode answer = HubClient.json(response.getBody());
        assertEquals("INTERNAL", code(answer));
        assertNothingIsAnswered(answer);
        List.of(SECRET, "Exception", "java.", "org.partnerhub")
                .forEach(word -> assertFalse(response.getBody().contains(word), response::getBody));
        assertEquals(SECRET, room.failures.get(0).getMessage());
    }

    @Test
    void a_failure_is_told_with_the_name_under_which_operators_find_it() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        QueryFunction room = new QueryFunction(
                new FailingItems(new IllegalStateException(SECRET)),
                new OperatorLog(new PrintStream(written, true, StandardCharsets.UTF_8)));
        APIGatewayV2HTTPEvent event = Posts.of(
                HubClient.body(ACTIVITIES, Map.of()),
                Map.of("token_use", "access", "username", "kumari", "cognito:groups", "[iom]"));
        event.getRequestContext().setRequestId("request-1");
        JsonNode answer =
                HubClient.json(room.handleRequest(event, new LocalContext("")).getBody());
        assertEquals("request-1", answer.at("/errors/0/extensions/request").asText(), answer::toString);
        String line = written.toString(StandardCharsets.UTF_8);
        assertEquals("request-1", HubClient.json(line).path("request").asText(), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACTIVITIES,
                "{ activity(iatiIdentifier: \"XM-DAC-47066-UPLIFT\") { title } }",
                "{ releases { edges { cursor } } }"
            })
    void a_table_that_does_not_answer_is_unavailable_and_never_empty(String query) {
        RoomProbe room = new RoomProbe(new FailingItems(new StoreUnavailable(SECRET)));
        JsonNode answer = room.ask(query);
        assertEquals("UNAVAILABLE", code(answer));
        assertNothingIsAnswered(answer);
        assertFalse(answer.toString().contains(SECRET));
        assertEquals(1, room.failures.size());
    }

    @Test
    void a_release_that_is_gone_is_unavailable_and_never_empty() {
        MemoryItems items = new MemoryItems();
        RoomProbe.release("predecessor.xml", items);
        JsonNode answer = new RoomProbe(new Emptied(items, new AtomicBoolean(true))).ask(ACTIVITIES);
        assertEquals("UNAVAILABLE", code(answer));
        assertNothingIsAnswered(answer);
    }

    @Test
    void a_failure_is_over_when_its_cause_is() {
        MemoryItems items = new MemoryItems();
        RoomProbe.release("predecessor.xml", items);
        AtomicBoolean isGone = new AtomicBoolean(true);
        RoomProbe room = new RoomProbe(new Emptied(items, isGone));
        assertEquals("UNAVAILABLE", code(room.ask(ACTIVITIES)));
        isGone.set(false);
        assertEquals(1, room.ask(ACTIVITIES).at("/data/activities/edges").size());
    }

    @Test
    void the_log_names_the_place_and_never_the_message() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new OperatorLog(new PrintStream(written, true, StandardCharsets.UTF_8))
                .failed(new IllegalStateException(SECRET));
        String line = written.toString(StandardCharsets.UTF_8);
        assertEquals(
                "java.lang.IllegalStateException",
                HubClient.json(line).path("failure").asText());
        assertTrue(HubClient.json(line).at("/at/0").asText().contains("SilentFailureTest"));
        assertFalse(line.contains(SECRET));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static void assertNothingIsAnswered(JsonNode answer) {
        answer.path("data").forEach(value -> assertTrue(value.isNull(), answer::toString));
        assertFalse(answer.toString().contains("[]"), answer::toString);
    }
}
