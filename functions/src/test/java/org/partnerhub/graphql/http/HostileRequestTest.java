package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/**
 * Whatever is sent, the answer is small, gives a reason and nothing of the inside, and whoever comes next is answered. How long each
 * takes is printed by {@code org.partnerhub.HostileBenchmark}.
 */
@ExtendWith(HubExtension.class)
final class HostileRequestTest {
    private static final int MOST_BYTES = 4 * 1024;
    private static final List<String> OF_THE_INSIDE =
            List.of("Exception", "java.", "org.partnerhub", "jackson", "arn:", "amazonaws", "dynamo", "INTERNAL");

    private final HubClient hub;

    HostileRequestTest(HubClient hub) {
        this.hub = hub;
    }

    static Stream<Arguments> requests() {
        return new HostileRequests()
                .all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void there_are_a_hundred_and_more_of_them() {
        assertTrue(new HostileRequests().all().size() >= 100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void it_is_answered_shortly_and_harms_nobody(String what, UnaryOperator<HttpRequest.Builder> hostile) {
        HttpResponse<String> response = hub.send(hostile.apply(hub.request("iom")));
        assertTrue(List.of(200, 400, 403, 404, 405, 406, 413, 415).contains(response.statusCode()), response::toString);
        assertTrue(response.body().length() <= MOST_BYTES, response::body);
        assertFalse(response.body().isEmpty());
        OF_THE_INSIDE.forEach(word -> assertFalse(response.body().contains(word), response::body));
        assertEquals(
                "IOM",
                hub.ask("iom", "{ viewer { partner } }")
                        .at("/data/viewer/partner")
                        .asText());
    }
}
