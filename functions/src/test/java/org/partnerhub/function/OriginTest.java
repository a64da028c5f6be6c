package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LocalContext;

/** Behind an edge, whoever goes around it is turned away before anything is looked at. */
final class OriginTest {
    private static final PageConfiguration PAGE = PageFunction.deployed("XM-EX-AMPLE-1", Optional.empty());

    private final PageFunction page = new PageFunction(PAGE, new Origin("a word of the edge"));

    @Test
    void a_request_by_way_of_the_edge_is_answered() {
        assertEquals(
                200, asked(page, Map.of("X-Hub-Origin", "a word of the edge")).getStatusCode());
    }

    @Test
    void a_request_around_the_edge_is_turned_away() {
        assertEquals(403, asked(page, Map.of()).getStatusCode());
        assertEquals(403, asked(page, Map.of("x-hub-origin", "")).getStatusCode());
        assertEquals(
                403, asked(page, Map.of("x-hub-origin", "a word of the edgf")).getStatusCode());
    }

    @Test
    void a_refusal_does_not_tell_the_word() {
        assertFalse(asked(page, Map.of()).getBody().contains("a word"));
    }

    @Test
    void without_an_edge_every_request_is_answered() {
        assertEquals(200, asked(new PageFunction(PAGE), Map.of()).getStatusCode());
    }

    @Test
    void the_edge_sends_the_header_that_is_looked_for() throws IOException {
        String edge = Files.readString(Path.of("infra/edge.yaml"));
        assertEquals(true, edge.contains("HeaderName: " + Origin.HEADER));
    }

    private static APIGatewayV2HTTPResponse asked(PageFunction page, Map<String, String> headers) {
        return page.handleRequest(
                APIGatewayV2HTTPEvent.builder()
                        .withRawPath("/health")
                        .withHeaders(headers)
                        .build(),
                new LocalContext("test"));
    }
}
