package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** A body that is no GraphQL request is refused with a reason, whatever it is, and tells nothing of the inside. */
@ExtendWith(HubExtension.class)
final class MalformedRequestTest {
    private static final String QUERY = "\"query\":\"{ viewer { partner } }\"";
    private static final List<String> OF_THE_INSIDE = List.of(
            "java.",
            "org.partnerhub",
            "graphql.",
            "jackson",
            "Exception",
            "CURRENT",
            "RELEASE#",
            "released table",
            "dynamo");

    private final HubClient hub;

    MalformedRequestTest(HubClient hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{" + QUERY,
                "{" + QUERY + "} {}",
                "{" + QUERY + "} x",
                "{" + QUERY + ",}",
                "{" + QUERY + "," + QUERY + "}",
                "{" + QUERY + ",\"variables\":{\"a\":1,\"a\":2}}",
                "{'query':'{ viewer { partner } }'}",
                "{" + QUERY + ",\"variables\":{\"a\":NaN}}"
            })
    void what_is_no_json_is_refused(String body) {
        assertRefused(400, "NOT_JSON", hub.post("iom", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"query\"",
                "[]",
                "[{" + QUERY + "}]",
                "{}",
                "{\"query\":null}",
                "{\"query\":\"\"}",
                "{\"query\":\"  \"}",
                "{\"query\":1}",
                "{\"query\":{\"a\":1}}",
                "{\"documentId\":1}",
                "{" + QUERY + ",\"documentId\":\"sha256:0\"}",
                "{" + QUERY + ",\"operationName\":1}",
                "{" + QUERY + ",\"operationName\":[]}",
                "{" + QUERY + ",\"variables\":\"{}\"}",
                "{" + QUERY + ",\"variables\":[]}",
                "{" + QUERY + ",\"variables\":1}",
                "{" + QUERY + ",\"extensions\":[]}",
                "{" + QUERY + ",\"extensions\":\"x\"}"
            })
    void what_is_no_request_is_refused(String body) {
        assertRefused(400, "BAD_REQUEST", hub.post("iom", body));
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 1_000, 50_000})
    void a_body_that_is_nested_too_deep_is_refused(int depth) {
        String value = "[".repeat(depth) + "]".repeat(depth);
        assertRefused(400, "JSON_BEYOND_LIMIT", hub.post("iom", "{" + QUERY + ",\"variables\":{\"a\":" + value + "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E+99999999999999999999"})
    void a_number_of_any_size_harms_nobody(String number) {
        HttpResponse<String> response = hub.post("iom", "{" + QUERY + ",\"variables\":{\"a\":" + number + "}}");
        assertTrue(List.of(200, 400).contains(response.statusCode()), response::body);
        assertTellsNothingOfTheInside(response);
    }

    @Test
    void a_number_of_too_many_digits_is_refused() {
        String number = "9".repeat(10_000);
        assertRefused(
                400, "JSON_BEYOND_LIMIT", hub.post("iom", "{" + QUERY + ",\"variables\":{\"a\":" + number + "}}"));
    }

    @Test
    void a_query_that_is_too_long_is_refused() {
        String query = "{ viewer { partner } } #" + "x".repeat(40_000);
        assertRefused(400, "JSON_BEYOND_LIMIT", hub.post("iom", "{\"query\":\"" + query + "\"}"));
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        assertRefused(413, "BODY_TOO_LARGE", hub.post("iom", "{" + QUERY + " ".repeat(300_000) + "}"));
    }

    /** Seen where bytes arrive; a gateway may have put U+FFFD in the place of what it could not read. */
    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        byte[] body = ("{" + QUERY + ",\"operationName\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);
        BadRequest refused = assertThrows(BadRequest.class, () -> Body.of(body));
        assertEquals(400, refused.answer(MediaType.JSON).status());
        assertEquals("The body must be UTF-8.", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/graphql",
                "application/x-www-form-urlencoded",
                "application/json; charset=iso-8859-1",
                "application/json; profile=graphql; charset=iso-8859-1",
                "multipart/form-data; boundary=x",
                "application/json-patch+json"
            })
    void a_body_of_another_type_is_refused(String type) {
        HttpResponse<String> response = hub.send(
                hub.request("iom").header("content-type", type).POST(BodyPublishers.ofString("{" + QUERY + "}")));
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "Application/JSON; charset=\"utf-8\"",
                "application/json; profile=graphql; charset=utf-8"
            })
    void json_in_utf_8_is_taken_however_it_is_named(String type) {
        HttpResponse<String> response = hub.send(
                hub.request("iom").header("content-type", type).POST(BodyPublishers.ofString("{" + QUERY + "}")));
        assertEquals(200, response.statusCode(), response::body);
    }

    @Test
    void a_compressed_body_is_refused() {
        HttpResponse<String> response = hub.send(hub.request("iom")
                .header("content-type", "application/json")
                .header("content-encoding", "gzip")
                .POST(BodyPublishers.ofString("{" + QUERY + "}")));
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { ",
                "{ nothing }",
                "{ activity(iatiIdentifier: {a: 1}) { title } }",
                "{ activity(iatiIdentifier: \\\"none\\\") { title } }",
                "{ releases(first: 99999999999) { edges { cursor } } }",
                "{ codeList(name: \\\"../../etc/passwd\\\") { code } }"
            })
    void a_query_that_fails_tells_nothing_of_the_inside(String query) {
        HttpResponse<String> response = hub.post("iom", "{\"query\":\"" + query + "\"}");
        assertFalse(HubClient.json(response.body()).path("errors").isEmpty(), response::body);
        assertTellsNothingOfTheInside(response);
    }

    private static void assertRefused(int status, String code, HttpResponse<String> response) {
        JsonNode answer = HubClient.json(response.body());
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(code, answer.at("/errors/0/extensions/code").asText());
        assertTrue(answer.path("data").isMissingNode());
        assertTellsNothingOfTheInside(response);
    }

    private static void assertTellsNothingOfTheInside(HttpResponse<String> response) {
        OF_THE_INSIDE.forEach(word -> assertFalse(response.body().contains(word), response::body));
    }
}
