package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** Media types and status codes are those of the GraphQL over HTTP specification. */
@ExtendWith(HubExtension.class)
final class GraphQlOverHttpTest {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String RESPONSE = "application/graphql-response+json; charset=utf-8";
    private static final String GOOD = "{\"query\":\"{ viewer { partner } }\"}";

    private final HubClient hub;

    GraphQlOverHttpTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void a_query_is_answered() {
        HttpResponse<String> response = hub.post("iom", GOOD);
        assertEquals(200, response.statusCode());
        assertEquals("{\"data\":{\"viewer\":{\"partner\":\"IOM\"}}}", response.body());
        assertEquals("no-store", response.headers().firstValue("cache-control").orElse(""));
        assertTrue(response.headers().firstValue("etag").isEmpty());
    }

    @Test
    void without_a_preference_the_answer_is_json() {
        assertEquals(JSON, type(hub.post("iom", GOOD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/* | application/json",
                "application/json | application/json",
                "application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json",
                "application/json;q=0.5, application/graphql-response+json;q=0.9 | application/graphql-response+json",
                "application/graphql-response+json;q=0.1, application/json | application/json",
                "application/graphql-response+json;q=0, */*;q=0.1 | application/json",
                "text/html, application/graphql-response+json;q=0.2 | application/graphql-response+json",
                "APPLICATION/GRAPHQL-RESPONSE+JSON | application/graphql-response+json"
            })
    void the_answer_comes_in_the_type_that_is_liked_best(String accept, String type) {
        HttpResponse<String> response = accepting(accept, GOOD);
        assertEquals(200, response.statusCode());
        assertEquals(type + "; charset=utf-8", type(response));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "application/json; charset=iso-8859-1",
                "application/json;q=0",
                "application/json;q=x"
            })
    void a_type_that_is_not_served_is_refused(String accept) {
        HttpResponse<String> response = accepting(accept, GOOD);
        assertEquals(406, response.statusCode());
        assertEquals(JSON, type(response));
        assertEquals("NOT_ACCEPTABLE", code(response));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{ viewer { \"}",
                "{\"query\":\"{ nothing }\"}",
                "{\"query\":\"{ viewer }\"}",
                "{\"query\":\"query A { viewer { partner } } query B { viewer { partner } }\"}",
                "{\"query\":\"query A { viewer { partner } }\",\"operationName\":\"B\"}",
                "{\"query\":\"query ($n: Int!) { releases(first: $n) { edges { cursor } } }\"}",
                "{\"query\":\"query ($n: Int!) { releases(first: $n) { edges { cursor } } }\",\"variables\":{\"n\":\"one\"}}",
                "{\"query\":\"mutation { viewer { partner } }\"}",
                "{\"query\":\"fragment A on Viewer { partner }\"}"
            })
    void what_was_not_run_is_a_bad_request_in_the_new_type_and_fine_in_the_old(String body) {
        HttpResponse<String> fresh = accepting("application/graphql-response+json", body);
        HttpResponse<String> old = accepting("application/json", body);
        assertEquals(400, fresh.statusCode(), fresh::body);
        assertEquals(200, old.statusCode(), old::body);
        assertEquals(RESPONSE, type(fresh));
        assertEquals(fresh.body(), old.body());
        assertFalse(HubClient.json(fresh.body()).path("errors").isEmpty());
        assertTrue(HubClient.json(fresh.body()).path("data").isMissingNode(), fresh::body);
    }

    @Test
    void an_answer_with_errors_in_it_was_run() {
        String body = HubClient.body("{ activity(iatiIdentifier: \"none\") { title } }", Map.of());
        HttpResponse<String> response = accepting("application/graphql-response+json", body);
        assertEquals(200, response.statusCode());
        assertTrue(HubClient.json(response.body()).at("/data/activity").isNull());
        assertEquals("NOT_FOUND", code(response));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void other_methods_are_refused_and_told_what_is_allowed(String method) {
        HttpRequest.Builder request = hub.request("iom")
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(GOOD));
        HttpResponse<String> response = hub.send(request);
        assertEquals(405, response.statusCode());
        assertEquals("GET, POST", response.headers().firstValue("allow").orElse(""));
        assertEquals("METHOD_NOT_ALLOWED", code(response));
    }

    @Test
    void the_schema_can_be_read_by_introspection() {
        JsonNode answer = hub.ask("ilo", "{ __schema { queryType { name } types { name description } } }");
        assertEquals("Query", answer.at("/data/__schema/queryType/name").asText());
        assertTrue(answer.path("errors").isMissingNode());
    }

    private HttpResponse<String> accepting(String accept, String body) {
        return hub.send(hub.request("iom")
                .header("content-type", "application/json")
                .header("accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("content-type").orElse("");
    }

    private static String code(HttpResponse<String> response) {
        return HubClient.json(response.body()).at("/errors/0/extensions/code").asText();
    }
}
