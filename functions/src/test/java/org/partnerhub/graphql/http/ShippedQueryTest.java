package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** Queries that are shipped with the schema, and no others, can be asked by GET; only the viewer may keep the answer. */
@ExtendWith(HubExtension.class)
final class ShippedQueryTest {
    private static final String VARIABLES = "{\"activity\":\"XM-DAC-47066-UPLIFT\"}";
    private static final String DASHBOARD = query("Dashboard");
    private static final Map<String, String> ASKED =
            Map.of("documentId", ShippedQueries.identifier(DASHBOARD), "variables", VARIABLES);

    private final HubClient hub;

    ShippedQueryTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void a_shipped_query_is_answered_as_if_it_was_posted() {
        HttpResponse<String> response = got("ilo", ASKED);
        assertEquals(200, response.statusCode());
        assertEquals(
                hub.ask("ilo", DASHBOARD, Map.of("activity", "XM-DAC-47066-UPLIFT")), HubClient.json(response.body()));
        assertTrue(HubClient.json(response.body()).path("errors").isMissingNode(), response::body);
    }

    @Test
    void an_answer_may_be_kept_by_its_viewer_alone_and_must_be_checked() {
        HttpResponse<String> response = got("ilo", ASKED);
        assertEquals("private, no-cache", header(response, "cache-control"));
        assertTrue(header(response, "vary").contains("Authorization"));
        assertTrue(header(response, "etag").matches("\"[0-9a-f]{64}\""));
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() {
        String tag = header(got("ilo", ASKED), "etag");
        HttpResponse<String> again = hub.send(request("ilo", ASKED).header("if-none-match", tag));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, header(again, "etag"));
        assertEquals("private, no-cache", header(again, "cache-control"));
    }

    @Test
    void another_viewer_is_not_told_that_nothing_has_changed() {
        String tag = header(got("ilo", ASKED), "etag");
        HttpResponse<String> other = hub.send(request("iom", ASKED).header("if-none-match", tag));
        assertEquals(200, other.statusCode());
        assertNotEquals(tag, header(other, "etag"));
    }

    @Test
    void an_unknown_query_is_not_found() {
        HttpResponse<String> response = got("ilo", Map.of("documentId", "sha256:" + "0".repeat(64)));
        assertEquals(404, response.statusCode());
        assertEquals("UNKNOWN_DOCUMENT", code(response));
        assertTrue(header(response, "etag").isEmpty());
    }

    @Test
    void a_machine_asks_shipped_queries_by_name_or_whole_and_no_others() {
        String named =
                "{\"documentId\":\"" + ShippedQueries.identifier(DASHBOARD) + "\",\"variables\":" + VARIABLES + "}";
        String whole = HubClient.body(DASHBOARD, Map.of("activity", "XM-DAC-47066-UPLIFT"));
        String changed = HubClient.body(DASHBOARD + " ", Map.of("activity", "XM-DAC-47066-UPLIFT"));
        assertEquals(got("hub/ilo", ASKED).body(), hub.post("hub/ilo", named).body());
        assertEquals(got("hub/ilo", ASKED).body(), hub.post("hub/ilo", whole).body());
        assertEquals("UNKNOWN_DOCUMENT", code(hub.post("hub/ilo", changed)));
        assertEquals(200, hub.post("ilo", changed).statusCode());
    }

    @Test
    void a_query_of_the_callers_own_is_not_run_by_get() {
        HttpResponse<String> response = got("ilo", Map.of("query", "{ viewer { partner } }"));
        assertEquals(400, response.statusCode());
        assertEquals("BAD_REQUEST", code(response));
    }

    @Test
    void a_get_without_anything_is_refused() {
        HttpResponse<String> response = got("ilo", Map.of());
        assertEquals(400, response.statusCode());
        assertEquals("BAD_REQUEST", code(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "1", "{} {}", "{\"activity\":1,\"activity\":2}"})
    void variables_that_are_no_object_are_refused(String variables) {
        HttpResponse<String> response =
                got("ilo", Map.of("documentId", ShippedQueries.identifier(DASHBOARD), "variables", variables));
        assertEquals(400, response.statusCode());
        assertEquals("BAD_REQUEST", code(response));
    }

    @Test
    void a_get_without_a_partner_is_refused() {
        assertEquals(403, got("nobody", ASKED).statusCode());
        assertEquals(401, hub.send(hub.at(path(ASKED))).statusCode());
    }

    @Test
    void every_shipped_query_is_found_by_its_hash() {
        Map<String, String> documents = ShippedQueries.load().documents();
        assertTrue(documents.size() > 0);
        documents.forEach((identifier, document) -> assertEquals(ShippedQueries.identifier(document), identifier));
    }

    private HttpResponse<String> got(String groups, Map<String, String> parameters) {
        return hub.send(request(groups, parameters));
    }

    private HttpRequest.Builder request(String groups, Map<String, String> parameters) {
        return hub.request(groups).uri(hub.uri(path(parameters)));
    }

    private static String path(Map<String, String> parameters) {
        StringBuilder path = new StringBuilder("/graphql?");
        parameters.forEach((name, value) -> path.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return path.substring(0, path.length() - 1);
    }

    private static String query(String name) {
        return ShippedQueries.load().documents().values().stream()
                .filter(document -> document.contains("query " + name))
                .findFirst()
                .orElseThrow();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String code(HttpResponse<String> response) {
        return HubClient.json(response.body()).at("/errors/0/extensions/code").asText();
    }
}
