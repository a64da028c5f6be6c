package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.ShippedQuery;

/** What a page of another origin can do in a reader's browser: a dashboard that was named reads, and no other does anything. */
@ExtendWith(HubExtension.class)
final class ForeignPageTest {
    private static final String DASHBOARD = "https://dashboard.example.org";
    private static final String STRANGER = "https://dashboard.example.org.evil.example";
    private static final String QUERY = HubClient.body("{ viewer { partner } }", Map.of());
    private static final String LEAVE = "access-control-allow-origin";

    private final HubClient hub;

    ForeignPageTest(HubClient hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/reporting/graphql"})
    void a_dashboard_is_given_leave_and_reads_the_answer(String door) {
        assertEquals(Optional.of(DASHBOARD), leave(hub.send(asking(DASHBOARD, door))));
        HttpResponse<String> answer = hub.send(json(hub.request(door, "iom,reporter"), DASHBOARD));
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(Optional.of(DASHBOARD), leave(answer));
        assertEquals(
                "IOM", HubClient.json(answer.body()).at("/data/viewer/partner").asText());
    }

    @Test
    void a_dashboard_asks_a_shipped_query_again_by_its_tag() {
        String path = "/graphql?documentId=" + identifier();
        HttpResponse<String> first =
                hub.send(hub.request(path, "iom").header("origin", DASHBOARD).GET());
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertTrue(first.headers()
                .allValues("access-control-expose-headers")
                .get(0)
                .contains("etag"));
        HttpResponse<String> again = hub.send(hub.request(path, "iom")
                .header("origin", DASHBOARD)
                .header("if-none-match", tag)
                .GET());
        assertEquals(304, again.statusCode());
        assertEquals(Optional.of(DASHBOARD), leave(again));
        assertTrue(again.headers().allValues("vary").contains("Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/reporting/graphql", "/", "/health", "/page/configuration.json"})
    void a_page_that_was_not_named_is_given_no_leave_and_no_answer_to_read(String path) {
        HttpResponse<String> asked = hub.send(asking(STRANGER, path));
        assertEquals(Optional.empty(), leave(asked));
        assertEquals("", asked.body());
        assertEquals(Optional.empty(), leave(hub.send(json(hub.request(path, "iom,reporter"), STRANGER))));
    }

    /** What a page may send without leave: no token can be in it, and with one it would be of a type that is not read. */
    @ParameterizedTest
    @CsvSource({
        "/graphql, text/plain",
        "/graphql, application/x-www-form-urlencoded",
        "/graphql, multipart/form-data; boundary=x",
        "/reporting/graphql, text/plain",
        "/reporting/graphql, application/x-www-form-urlencoded"
    })
    void what_needs_no_leave_does_nothing(String door, String type) {
        assertEquals(401, hub.send(simple(hub.at(door), type)).statusCode());
        HttpResponse<String> withToken = hub.send(simple(hub.request(door, "iom,reporter"), type));
        assertEquals(415, withToken.statusCode());
        assertEquals(Optional.empty(), leave(withToken));
    }

    private HttpRequest.Builder asking(String origin, String path) {
        return hub.at(path)
                .header("origin", origin)
                .header("access-control-request-method", "POST")
                .header("access-control-request-headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody());
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String origin) {
        return request.header("origin", origin)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(QUERY));
    }

    private static HttpRequest.Builder simple(HttpRequest.Builder request, String type) {
        return request.header("origin", STRANGER).header("content-type", type).POST(BodyPublishers.ofString(QUERY));
    }

    private static Optional<String> leave(HttpResponse<String> response) {
        List<String> names = response.headers().allValues(LEAVE);
        assertTrue(names.size() <= 1, names::toString);
        return names.stream().findFirst();
    }

    private static String identifier() {
        return ShippedQueries.identifier(ShippedQuery.named("who-am-i").text());
    }
}
