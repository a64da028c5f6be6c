package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.local.LocalContext;
import org.partnerhub.store.MemoryItems;

/** Each request that is answered is one line of JSON: who, what and how, and nothing that was sent or answered. */
final class AccessLineTest {
    private static final Map<String, String> CLAIMS = Map.of(
            "sub", "a-subject-of-the-user-pool",
            "token_use", "access",
            "username", "kumari",
            "cognito:groups", "[ilo]");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final OperatorLog log = new OperatorLog(new PrintStream(written, true, StandardCharsets.UTF_8));
    private final QueryFunction room = new QueryFunction(new MemoryItems(), log, log);

    private void ask(String body, Map<String, String> claims) {
        ask(Posts.of(body, claims));
    }

    private void ask(APIGatewayV2HTTPEvent event) {
        room.handleRequest(event, new LocalContext("test"));
    }

    private List<JsonNode> lines() {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(HubClient::json)
                .toList();
    }

    private static Set<String> names(JsonNode line) {
        Set<String> names = new TreeSet<>();
        line.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void a_read_is_one_line_with_who_what_status_and_time() {
        ask(HubClient.body("query WhoAmI { viewer { partner } }", Map.of("number", "4711")), CLAIMS);
        assertEquals(1, lines().size());
        JsonNode line = lines().get(0);
        assertEquals(
                Set.of(
                        "level",
                        "answered",
                        "at",
                        "person",
                        "partner",
                        "operation",
                        "document",
                        "status",
                        "milliseconds"),
                names(line));
        assertEquals("room", line.path("answered").asText());
        assertEquals("ilo", line.path("partner").asText());
        assertEquals("WhoAmI", line.path("operation").asText());
        assertEquals(200, line.path("status").asInt());
        assertTrue(line.path("milliseconds").isIntegralNumber());
        assertTrue(Instant.parse(line.path("at").asText()).isAfter(Instant.EPOCH));
    }

    @Test
    void a_person_has_the_code_that_the_desk_shows_them() {
        AuditedDesk desk = new AuditedDesk();
        JsonNode answer = desk.ask("iom reporter", "{ desk { person } }");
        JsonNode line = HubClient.json(desk.lines().get(0));
        assertEquals(
                answer.at("/data/desk/person").asText(), line.path("person").asText());
        assertEquals("desk", line.path("answered").asText());
    }

    @Test
    void a_shipped_query_goes_by_the_hash_by_which_it_is_asked_for() throws IOException {
        String document = Files.readString(Path.of("schema/queries/dashboard.graphql"));
        ask(HubClient.body(document, Map.of("activity", "X")), CLAIMS);
        assertEquals(
                ShippedQueries.identifier(document),
                "sha256:" + lines().get(0).path("document").asText());
        assertEquals("Dashboard", lines().get(0).path("operation").asText());
    }

    @Test
    void a_table_that_is_taken_along_is_a_line_with_what_was_asked_for() {
        String body = HubClient.body("query Districts { codeList(name: \"District\") { code } }", Map.of());
        ask(Posts.of(body, CLAIMS, "text/csv"));
        ask(body, CLAIMS);
        assertEquals(2, lines().size());
        for (String name : List.of("operation", "document", "status")) {
            assertEquals(lines().get(1).path(name), lines().get(0).path(name), name);
        }
        assertEquals("Districts", lines().get(0).path("operation").asText());
    }

    @Test
    void whoever_is_refused_is_one_line_too_and_nothing_was_run() {
        ask("{}", Map.of("sub", "somebody", "token_use", "access", "username", "x", "cognito:groups", "[nobody]"));
        assertEquals(Set.of("level", "answered", "at", "person", "status", "milliseconds"), names(lines().get(0)));
        assertEquals(403, lines().get(0).path("status").asInt());
    }

    @Test
    void nothing_that_was_sent_or_answered_is_on_a_line() {
        ask(
                HubClient.body(
                        "query A($a: ID!) { activity(iatiIdentifier: $a) { title } b: codeList(name: \"471147\") { code } }",
                        Map.of("a", "471148 kumari")),
                CLAIMS);
        ask("{\"query\": \"{ nothing 471149\"}", CLAIMS);
        ask("471150", CLAIMS);
        ask("{\"query\": \"query A { viewer { partner } }\", \"operationName\": \"471151 kumari\"}", CLAIMS);
        assertEquals(4, lines().size());
        for (String never : List.of("4711", "kumari", "a-subject", "iatiIdentifier", "Bearer")) {
            assertFalse(written.toString(StandardCharsets.UTF_8).contains(never), written::toString);
        }
    }

    @Test
    void a_failure_that_nobody_foresaw_is_a_line_of_its_class_and_no_answer_is_noted() {
        ask(APIGatewayV2HTTPEvent.builder().build());
        assertEquals(1, lines().size());
        assertEquals(Set.of("level", "failure", "at"), names(lines().get(0)));
    }
}
