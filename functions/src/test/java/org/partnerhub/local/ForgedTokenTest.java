package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.function.QueryFunction;
import org.partnerhub.store.MemoryItems;

/** Whatever is forged or faulty about a token, it opens nothing, is told little, and keeps nobody else out. */
final class ForgedTokenTest {
    private static final int MOST_BYTES = 4 * 1024;
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ForgedTokens TOKENS = new ForgedTokens(NOW);
    private static final LocalGateway GATEWAY = new LocalGateway(
            0,
            List.of(Route.guarded("ANY", "/graphql", room()::handleRequest)),
            new TokenCheck(ForgedTokens.keys(), ForgedTokens.ISSUER, Set.of(ForgedTokens.CLIENT), CLOCK));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static QueryFunction room() {
        return new QueryFunction(new MemoryItems(), failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterAll
    static void stop_the_gateway() {
        GATEWAY.close();
    }

    static Stream<Arguments> refused() {
        return TOKENS.refused().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    static Stream<Arguments> forbidden() {
        return TOKENS.forbidden().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void there_are_sixty_and_more_of_them() {
        assertTrue(TOKENS.refused().size() + TOKENS.forbidden().size() >= 60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_forged_is_turned_away_at_the_gate(String what, String token) throws Exception {
        HttpResponse<byte[]> response = asked(token);
        assertEquals(401, response.statusCode());
        assertEquals("{\"message\":\"Unauthorized\"}", new String(response.body(), StandardCharsets.UTF_8));
        assertAnHonestOneIsAnswered();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    void what_is_not_understood_opens_nothing(String what, String token) throws Exception {
        HttpResponse<byte[]> response = asked(token);
        assertEquals(403, response.statusCode());
        assertTrue(new String(response.body(), StandardCharsets.UTF_8).contains("\"code\":\"FORBIDDEN\""));
        assertTrue(response.body().length <= MOST_BYTES);
        assertAnHonestOneIsAnswered();
    }

    private static void assertAnHonestOneIsAnswered() throws Exception {
        HttpResponse<byte[]> response = asked(TOKENS.good());
        assertEquals(
                "{\"data\":{\"viewer\":{\"partner\":\"IOM\"}}}", new String(response.body(), StandardCharsets.UTF_8));
    }

    private static HttpResponse<byte[]> asked(String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.port() + "/graphql"))
                .header("content-type", "application/json")
                .header("authorization", authorization)
                .POST(BodyPublishers.ofString("{\"query\":\"{ viewer { partner } }\"}"))
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }
}
