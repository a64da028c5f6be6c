package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.local.GatewayProbe.assertAnswer;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalGatewayRefusalTest {
    private final GatewayProbe probe = new GatewayProbe();

    @AfterEach
    void stop_the_gateway() {
        probe.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "", "Basic YTpi"})
    void a_token_that_is_not_good_is_refused_before_the_function(String authorization) throws Exception {
        HttpResponse<String> response = probe.send(
                probe.request("/graphql").header("Authorization", authorization).POST(BodyPublishers.noBody()));
        assertAnswer(401, "{\"message\":\"Unauthorized\"}", response);
        assertEquals("Bearer", response.headers().firstValue("www-authenticate").orElseThrow());
        assertTrue(probe.events.isEmpty());
    }

    @Test
    void a_good_token_without_the_scope_of_the_route_is_forbidden() throws Exception {
        String without = GatewayProbe.TOKENS.person("nimali", List.of("iom"), "page");
        assertAnswer(
                403,
                "{\"message\":\"Forbidden\"}",
                probe.send(probe.request("/scoped")
                        .header("Authorization", without)
                        .GET()));
        String with = GatewayProbe.TOKENS.machine("page", List.of("hub/reporter", "hub/iom"));
        assertAnswer(
                200,
                "scoped",
                probe.send(
                        probe.request("/scoped").header("Authorization", with).GET()));
    }

    @ParameterizedTest
    @CsvSource({"GET, /graphql", "GET, /graphiql", "GET, /any/", "HEAD, /binary", "GET, /"})
    void a_route_that_is_not_there_is_not_found(String method, String path) throws Exception {
        HttpResponse<String> response = probe.send(probe.request(path).method(method, BodyPublishers.noBody()));
        assertAnswer(404, method.equals("HEAD") ? "" : "{\"message\":\"Not Found\"}", response);
    }

    @Test
    void ten_megabytes_are_taken_and_one_byte_more_is_not() throws Exception {
        byte[] most = new byte[LocalGateway.MOST_BYTES];
        assertEquals(
                200,
                probe.send(probe.request("/any").PUT(BodyPublishers.ofByteArray(most)))
                        .statusCode());
        byte[] more = new byte[LocalGateway.MOST_BYTES + 1];
        assertAnswer(
                413,
                "{\"message\":\"Request Entity Too Large\"}",
                probe.send(probe.request("/any").PUT(BodyPublishers.ofByteArray(more))));
        assertEquals(1, probe.events.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "localhost:1", "localhost.evil.example:PORT", "evil:PORT", ""})
    void a_request_to_another_host_is_refused(String host) throws Exception {
        String named = host.replace("PORT", Integer.toString(probe.gateway.port()));
        assertTrue(probe.raw("GET /any HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n")
                .contains(" 421 "));
        assertTrue(probe.events.isEmpty());
    }

    @Test
    void a_request_without_a_host_or_with_two_is_refused() throws Exception {
        assertTrue(probe.raw("GET /any HTTP/1.0\r\n\r\n").contains(" 421 "));
        String ours = "Host: localhost:" + probe.gateway.port() + "\r\n";
        assertTrue(probe.raw("GET /any HTTP/1.1\r\n" + ours + ours + "Connection: close\r\n\r\n")
                .contains(" 421 "));
        assertTrue(probe.raw("GET /any HTTP/1.1\r\n" + ours + "Connection: close\r\n\r\n")
                .contains(" 200 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\n", "GET\r\n\r\n", "GET /%zz HTTP/1.1\r\n\r\n", "\u0016\u0003\u0001 \r\n\r\n"})
    void what_is_not_http_does_no_harm(String request) throws Exception {
        String answer = probe.raw(request);
        assertTrue(answer.isEmpty() || answer.contains(" 400 "), answer);
        assertEquals(200, probe.send(probe.request("/any").GET()).statusCode());
    }

    @Test
    void slow_senders_do_not_keep_others_out_and_slow_functions_are_waited_for() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> waiting = List.of(
                probe.sendLater(probe.request("/slow").GET()),
                probe.sendLater(probe.request("/slow").POST(BodyPublishers.ofString("x"))));
        List<Socket> slow = new ArrayList<>();
        try {
            for (int sender = 0; sender < 40; sender++) {
                slow.add(probe.opened("POST /any HTTP/1.1\r\nContent-Len"));
            }
            assertEquals(200, probe.send(probe.request("/any").GET()).statusCode());
            slow.get(0).setSoTimeout(20_000);
            assertEquals(-1, slow.get(0).getInputStream().read(), "the gateway hangs up");
        } finally {
            closeAll(slow);
        }
        waiting.forEach(response -> assertAnswer(200, "at last", response.join()));
    }

    @Test
    void a_taken_port_says_what_to_do() {
        int port = probe.gateway.port();
        PortTaken taken = assertThrows(PortTaken.class, () -> new LocalGateway(port, List.of(), GatewayProbe.CHECK));
        assertEquals("Port " + port + " is taken by another program; set PORT to another one.", taken.getMessage());
    }

    private static void closeAll(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
