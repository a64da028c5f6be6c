package org.partnerhub.store.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LoopbackServer;
import org.partnerhub.store.StoreUnavailable;

/** Keys come from the service once, as they are, and show up nowhere else. */
final class SecretKeysTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server = LoopbackServer.bound(0);
    private final SecretKeys keys = new SecretKeys(
            SecretKeys.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort())), "hub/person-key/");

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_key_is_read_once_from_the_secret_of_its_organisation() {
        assertArrayEquals(KEY, keys.apply("XM-DAC-47066"));
        assertArrayEquals(KEY, keys.apply("XM-DAC-47066"));
        assertEquals(1, asked.get());
    }

    @Test
    void the_bytes_of_a_text_that_cloudformation_made_are_a_key_too() {
        assertArrayEquals(KEY, keys.apply("XM-DAC-41302-TEXT"));
    }

    @Test
    void whoever_changes_a_key_in_hand_changes_no_other() {
        keys.apply("XM-DAC-47066")[0] = 0;
        assertArrayEquals(KEY, keys.apply("XM-DAC-47066"));
    }

    @Test
    void a_missing_key_is_a_failure_that_names_no_secret() {
        StoreUnavailable failure = assertThrows(StoreUnavailable.class, () -> keys.apply("XM-DAC-41302"));
        assertFalse(String.valueOf(failure.getMessage()).contains("hub/"));
    }

    @Test
    void keys_do_not_show() {
        keys.apply("XM-DAC-47066");
        assertEquals("secret keys", keys.toString());
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        JsonNode request = MAPPER.readTree(exchange.getRequestBody());
        String body = body(request.path("SecretId").asText());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("content-type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(body.contains("NotFound") ? 400 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String body(String secret) {
        return switch (secret) {
            case "hub/person-key/XM-DAC-47066" ->
                "{\"SecretBinary\":\"" + Base64.getEncoder().encodeToString(KEY) + "\"}";
            case "hub/person-key/XM-DAC-41302-TEXT" ->
                "{\"SecretString\":\"" + new String(KEY, StandardCharsets.UTF_8) + "\"}";
            default -> "{\"__type\":\"ResourceNotFoundException\"}";
        };
    }
}
