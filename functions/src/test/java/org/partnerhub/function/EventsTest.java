package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.graphql.http.Answer;

/** What the gateway is handed: text as text, and whatever else in base64. */
final class EventsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain; charset=utf-8",
                "text/csv; charset=utf-8",
                "application/json",
                "application/graphql-response+json; charset=utf-8",
                "application/xml; charset=utf-8"
            })
    void text_is_handed_over_as_it_is(String type) {
        APIGatewayV2HTTPResponse response =
                Events.response(Answer.text(200, Map.of("content-type", type), "මිනුවන්ගොඩ"));
        assertFalse(response.getIsBase64Encoded());
        assertEquals("මිනුවන්ගොඩ", response.getBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip"})
    void bytes_go_in_base64(String type) {
        byte[] bytes = {0, -1, 10};
        APIGatewayV2HTTPResponse response = Events.response(new Answer(200, Map.of("content-type", type), bytes));
        assertTrue(response.getIsBase64Encoded());
        assertArrayEquals(bytes, Base64.getDecoder().decode(response.getBody()));
    }

    @Test
    void an_answer_without_a_type_is_text() {
        assertFalse(
                Events.response(Answer.text(302, Map.of("location", "/x"), "")).getIsBase64Encoded());
    }
}
