package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose pages a browser lets read what the gateway answers, and whose it does not. */
final class DashboardsTest {
    private static final String NAMED = "https://dashboard.example.org";
    private static final String ORIGIN = "access-control-allow-origin";

    private final GatewayProbe probe = new GatewayProbe(Dashboards.named(NAMED + ", http://localhost:3000"));

    @AfterEach
    void stop_the_gateway() {
        probe.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {NAMED, "http://localhost:3000"})
    void a_page_of_an_origin_that_was_named_reads_the_answer_and_the_headers_it_needs(String origin) throws Exception {
        HttpResponse<String> response = probe.send(from(origin, "/many").GET());
        assertEquals(List.of(origin), response.headers().allValues(ORIGIN));
        assertEquals(
                "content-disposition,etag,www-authenticate",
                response.headers().firstValue("access-control-expose-headers").orElseThrow());
        assertEquals(
                List.of("Accept", "Authorization", "Origin"), response.headers().allValues("vary"));
        assertTrue(response.headers()
                .firstValue("access-control-allow-credentials")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example.org",
                "https://dashboard.example.org.evil.example",
                "https://evil-dashboard.example.org",
                "https://x.dashboard.example.org",
                "https://example.org",
                "https://dashboard.example.org:8443",
                "https://dashboard.example.org:443",
                "https://dashboard.example.org/",
                "https://DASHBOARD.example.org",
                "HTTPS://dashboard.example.org",
                "http://dashboard.example.org",
                "https://dashboard.example.orgx",
                "https://dashboardXexample.org",
                "https://dashboard.example.org, https://dashboard.example.org",
                "https://dashboard.example.org http://localhost:3000",
                "http://localhost:3001",
                "http://localhost",
                "http://127.0.0.1:3000",
                "null",
                "*",
                ""
            })
    void any_other_gets_no_leave_asked_or_not(String origin) throws Exception {
        assertNoLeave(probe.send(from(origin, "/any").GET()), 200);
        assertNoLeave(probe.send(asking(origin, "/any")), 204);
    }

    @Test
    void two_origins_are_none() throws Exception {
        assertNoLeave(probe.send(from(NAMED, "/any").header("Origin", NAMED).GET()), 200);
    }

    @Test
    void a_browser_that_asks_for_a_page_that_was_named_is_told_what_it_may_send() throws Exception {
        HttpResponse<String> leave = probe.send(asking(NAMED, "/any"));
        assertEquals(204, leave.statusCode());
        assertEquals(NAMED, leave.headers().firstValue(ORIGIN).orElseThrow());
        assertEquals(
                "GET,POST",
                leave.headers().firstValue("access-control-allow-methods").orElseThrow());
        assertEquals(
                "accept,authorization,content-type,if-none-match",
                leave.headers().firstValue("access-control-allow-headers").orElseThrow());
        assertEquals("600", leave.headers().firstValue("access-control-max-age").orElseThrow());
        assertEquals("Origin", leave.headers().firstValue("vary").orElseThrow());
        assertTrue(probe.events.isEmpty(), "no function is called");
    }

    /** So that the template needs a route of its own for it where a route takes any method. */
    @Test
    void a_route_that_wants_a_token_for_any_method_refuses_a_browser_that_asks() throws Exception {
        assertEquals(401, probe.send(asking(NAMED, "/guarded")).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"POST, /graphql, 401", "GET, /nowhere, 404", "GET, /failing, 500"})
    void what_the_gateway_refuses_can_be_read_too(String method, String path, int status) throws Exception {
        HttpResponse<String> response = probe.send(from(NAMED, path).method(method, BodyPublishers.noBody()));
        assertEquals(status, response.statusCode());
        assertEquals(NAMED, response.headers().firstValue(ORIGIN).orElseThrow());
    }

    @Test
    void a_body_that_is_too_large_is_refused_so_that_it_can_be_read() throws Exception {
        byte[] more = new byte[LocalGateway.MOST_BYTES + 1];
        HttpResponse<String> response = probe.send(from(NAMED, "/any").PUT(BodyPublishers.ofByteArray(more)));
        assertEquals(413, response.statusCode());
        assertEquals(NAMED, response.headers().firstValue(ORIGIN).orElseThrow());
    }

    @Test
    void options_without_an_origin_are_a_request_like_others() throws Exception {
        assertEquals(
                "any",
                probe.send(probe.request("/any").method("OPTIONS", BodyPublishers.noBody()))
                        .body());
    }

    @Test
    void where_nobody_is_named_nothing_is_answered_for_pages_of_others() throws Exception {
        try (GatewayProbe closed = new GatewayProbe()) {
            HttpResponse<String> response =
                    closed.send(closed.request("/any").header("Origin", NAMED).GET());
            assertNoLeave(response, 200);
            assertTrue(response.headers().firstValue("vary").isEmpty());
            HttpRequest.Builder asking = closed.request("/any")
                    .header("Origin", NAMED)
                    .header("Access-Control-Request-Method", "POST")
                    .method("OPTIONS", BodyPublishers.noBody());
            assertEquals("any", closed.send(asking).body());
        }
    }

    @ParameterizedTest
    @MethodSource("org.partnerhub.local.UnnamedOrigins#all")
    void an_origin_that_is_not_named_in_full_is_refused_at_the_start(String origin) {
        assertThrows(IllegalArgumentException.class, () -> Dashboards.named(NAMED + "," + origin));
    }

    @Test
    void nobody_is_named_by_an_empty_list() {
        assertEquals(Set.of(), Dashboards.named("").origins());
    }

    private HttpRequest.Builder from(String origin, String path) {
        return probe.request(path).header("Origin", origin);
    }

    private HttpRequest.Builder asking(String origin, String path) {
        return from(origin, path)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody());
    }

    private static void assertNoLeave(HttpResponse<String> response, int status) {
        assertEquals(status, response.statusCode());
        assertEquals(
                List.of(),
                response.headers().map().keySet().stream()
                        .filter(name -> name.startsWith("access-control"))
                        .toList());
    }
}
