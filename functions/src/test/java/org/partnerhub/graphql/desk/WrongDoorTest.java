package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.http.ShippedQueries;

/** Each door answers what is its own, and sends everybody else to the other, or away. */
@ExtendWith(DeskExtension.class)
final class WrongDoorTest {
    private static final MutationText CONTRACT = MutationText.ofTheContract();
    private static final String MUTATION = HubClient.body(
            CONTRACT.of("submitPeriod"),
            Map.of(
                    "input",
                    Map.of(
                            "clientMutationId",
                            "wrong-door",
                            "activity",
                            Bench.FACTS.activity(),
                            "periodEnd",
                            "2025-03-31")));
    private static final String DESK = HubClient.body("{ desk { person } }", Map.of());

    private final HubClient hub;

    WrongDoorTest(HubClient hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @CsvSource({
        "'iom,reporter', WRONG_DOOR",
        "'iom,approver', FORBIDDEN",
        "'japan-embassy', FORBIDDEN",
        "'government,validator', FORBIDDEN"
    })
    void the_reading_room_does_no_mutation(String viewer, String code) {
        JsonNode answer = HubClient.json(hub.post(viewer, MUTATION).body());
        assertEquals(code, answer.at("/errors/0/extensions/code").asText(), answer::toString);
        assertTrue(answer.at("/data/submitPeriod").isNull());
    }

    @Test
    void a_machine_asks_the_reading_room_nothing_that_is_not_shipped() {
        JsonNode answer =
                HubClient.json(hub.post("hub/iom,hub/reporter", MUTATION).body());
        assertEquals("UNKNOWN_DOCUMENT", answer.at("/errors/0/extensions/code").asText(), answer::toString);
        assertTrue(answer.path("data").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource({
        "'iom,reporter', WRONG_DOOR",
        "'government,validator', WRONG_DOOR",
        "'japan-embassy', FORBIDDEN",
        "'iom', FORBIDDEN"
    })
    void the_reading_room_has_no_desk(String viewer, String code) {
        JsonNode answer = HubClient.json(hub.post(viewer, DESK).body());
        assertEquals(code, answer.at("/errors/0/extensions/code").asText(), answer::toString);
        assertFalse(answer.toString().contains("Exception"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "japan-embassy",
                "government",
                "iom",
                "ilo",
                "iom,protection",
                "government,auditor,district-LK51",
                "nobody"
            })
    void the_desk_lets_nobody_in_who_has_nothing_to_do_there(String viewer) {
        HttpResponse<String> response = hub.postAtTheDesk(viewer, HubClient.body("{ viewer { partner } }", Map.of()));
        assertEquals(403, response.statusCode());
        assertEquals(
                "FORBIDDEN",
                HubClient.json(response.body()).at("/errors/0/extensions/code").asText());
    }

    @Test
    void the_reading_room_has_no_audit_log() {
        String query = HubClient.body("{ auditLog { edges { cursor } } }", Map.of());
        assertEquals("WRONG_DOOR", code(hub.post("iom,auditor", query)));
        assertEquals("FORBIDDEN", code(hub.post("iom,reporter", query)));
    }

    private static String code(HttpResponse<String> response) {
        return HubClient.json(response.body()).at("/errors/0/extensions/code").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "government,reporter", "nobody"})
    void a_token_that_contradicts_itself_is_answered_as_in_the_reading_room(String viewer) {
        String body = HubClient.body("{ viewer { partner } }", Map.of());
        assertEquals(
                HubClient.json(hub.post(viewer, body).body()),
                HubClient.json(hub.postAtTheDesk(viewer, body).body()));
    }

    @Test
    void without_a_token_nobody_gets_to_the_desk() {
        assertEquals(
                401,
                hub.send(hub.at("/reporting/graphql")
                                .header("content-type", "application/json")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(DESK)))
                        .statusCode());
    }

    @Test
    void the_desk_is_not_asked_by_get() {
        String shipped = ShippedQueries.identifier("query WhoAmI { viewer { partner } }");
        assertEquals(
                404,
                hub.send(hub.request("/reporting/graphql?documentId=" + shipped, "iom,reporter")
                                .GET())
                        .statusCode());
    }

    @Test
    void releases_are_read_in_the_reading_room() {
        JsonNode answer = hub.desk("iom,reporter", "{ releases { edges { node { id } } } }");
        assertTrue(answer.at("/data/releases/edges").isEmpty(), answer::toString);
    }
}
