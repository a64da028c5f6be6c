package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerhub.HubClient;

/** One person at the reporting desk, over HTTP. */
public record AtTheDesk(HubClient hub, String groups) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();
    private static final Set<String> UNFINISHED = Set.of("WAITING_FOR_FILE", "CHECKING", "APPLYING");
    private static final MutationText TEXT = MutationText.ofTheContract();

    /** An input from names and values in turn. */
    public static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            input.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return input;
    }

    /** The whole response to a mutation; without a clientMutationId it gets one of its own. */
    public HttpResponse<String> send(String mutation, Map<String, Object> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.putIfAbsent("clientMutationId", UUID.randomUUID().toString());
        return hub.postAtTheDesk(groups, HubClient.body(TEXT.of(mutation), Map.of("input", whole)));
    }

    /** The whole answer to a mutation. */
    public JsonNode answer(String mutation, Map<String, Object> input) {
        return HubClient.json(send(mutation, input).body());
    }

    /** The payload of a mutation that is done. */
    public JsonNode done(String mutation, Object... namesAndValues) {
        JsonNode answer = answer(mutation, input(namesAndValues));
        JsonNode payload = answer.at("/data/" + mutation);
        assertTrue(payload.path("userErrors").isArray(), answer::toString);
        assertTrue(payload.path("userErrors").isEmpty(), answer::toString);
        return payload;
    }

    /** The code of the first error of a mutation that is refused, with its field before it. */
    public String refused(String mutation, Object... namesAndValues) {
        JsonNode answer = answer(mutation, input(namesAndValues));
        JsonNode error = answer.at("/data/" + mutation + "/userErrors/0");
        assertFalse(error.isMissingNode(), answer::toString);
        return error.path("field").asText() + " " + error.path("code").asText();
    }

    /** What the desk answers to a query that goes well. */
    public JsonNode ask(String query) {
        JsonNode answer = hub.desk(groups, query);
        assertTrue(answer.path("errors").isMissingNode(), answer::toString);
        return answer.path("data");
    }

    /** Reports a value of an indicator, undivided. */
    public JsonNode reports(String activity, String indicator, String periodEnd, String value) {
        return done(
                "reportActual", "activity", activity, "indicator", indicator, "periodEnd", periodEnd, "value", value);
    }

    /** Brings a file for an import and answers the import once the file was checked, or refused. */
    public JsonNode brings(String activity, String kind, String format, byte[] file) {
        JsonNode asked = done("requestImport", "activity", activity, "kind", kind, "format", format);
        assertEquals(200, put(asked.path("uploadUrl").asText(), file).statusCode());
        return waited(asked.at("/import/id").asText());
    }

    /** Orders that a file be counted and answers the import once that is done. */
    public JsonNode applies(JsonNode checked) {
        String id = checked.path("id").asText();
        done("applyImport", "import", id);
        return waited(id);
    }

    /** Puts a file at an address. */
    public HttpResponse<String> put(String address, byte[] file) {
        return hub.send(HttpRequest.newBuilder(URI.create(address))
                .header("content-type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(file)));
    }

    /** An import, once nothing more happens to it by itself. */
    public JsonNode waited(String id) {
        return until(
                () -> imported(id),
                found -> !UNFINISHED.contains(found.path("state").asText()));
    }

    /** An import as it is now. */
    public JsonNode imported(String id) {
        return ask("{ desk { import(id: \"" + id + "\") { id state checked { rows accepted refused }"
                        + " applied { rows accepted refused } failure failureMessage notes"
                        + " problems(first: 100) { edges { node { row column code message suggestion } } } } } }")
                .at("/desk/import");
    }

    /** What is looked at again and again, until it is as it should be. */
    public static JsonNode until(Supplier<JsonNode> look, Predicate<JsonNode> isSo) {
        Instant end = Instant.now().plus(PATIENCE);
        return Stream.generate(look)
                .peek(seen -> assertTrue(Instant.now().isBefore(end), seen::toString))
                .filter(seen -> isSo.test(seen) || paused())
                .findFirst()
                .orElseThrow();
    }

    private static boolean paused() {
        LockSupport.parkNanos(BETWEEN_LOOKS);
        return false;
    }
}
