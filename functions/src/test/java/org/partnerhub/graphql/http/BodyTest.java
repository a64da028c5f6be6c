package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked is read as it was sent, by POST and by GET, or refused with the reason. */
final class BodyTest {

    @Test
    void a_body_says_what_is_asked() {
        assertEquals(
                new Body(Optional.of("{ a }"), Optional.empty(), Optional.of("A"), Map.of("b", true)),
                posted(
                        "{\"query\":\"{ a }\",\"operationName\":\"A\",\"variables\":{\"b\":true},\"extensions\":{},\"more\":1}"));
        assertEquals(
                new Body(Optional.empty(), Optional.of("sha256:0"), Optional.empty(), Map.of()),
                posted("{\"query\":\" \",\"documentId\":\"sha256:0\",\"variables\":null}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\":\"{ a }\",\"documentId\":\"b\"} | not both",
                "{\"query\":1} | query must hold a string",
                "{\"operationName\":[]} | operationName must hold a string",
                "{\"variables\":[]} | variables must hold an object",
                "{\"extensions\":\"\"} | extensions must hold an object",
                "[{\"query\":\"{ a }\"}] | Batches are not served",
                "\"{ a }\" | must be a JSON object",
                "null | must be a JSON object"
            })
    void a_body_that_is_none_is_refused_with_the_reason(String body, String reason) {
        BadRequest refused = assertThrows(BadRequest.class, () -> posted(body));
        assertEquals(400, refused.answer(MediaType.JSON).status());
        assertTrue(String.valueOf(refused.getMessage()).contains(reason));
    }

    @Test
    void a_body_may_be_24_levels_deep_and_not_one_more() {
        assertEquals(
                Map.of(),
                posted("{\"more\":" + "[".repeat(23) + "]".repeat(23) + "}").variables());
        assertThrows(BadRequest.class, () -> posted("{\"more\":" + "[".repeat(24) + "]".repeat(24) + "}"));
    }

    @Test
    void a_query_string_names_a_query_and_brings_none() {
        assertEquals(
                new Body(Optional.empty(), Optional.of("sha256:0"), Optional.of("A"), Map.of("b", "c")),
                Body.ofParameters(Map.of(
                        "documentId",
                        "sha256:0",
                        "operationName",
                        "A",
                        "variables",
                        "{\"b\":\"c\"}",
                        "query",
                        "{ a }")));
        assertEquals(
                new Body(Optional.empty(), Optional.empty(), Optional.empty(), Map.of()),
                Body.ofParameters(Map.of("variables", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "{", "[]", "1", "null", "{\"a\":1,\"a\":2}"})
    void variables_in_a_query_string_are_an_object_or_refused(String variables) {
        BadRequest refused = assertThrows(BadRequest.class, () -> Body.ofParameters(Map.of("variables", variables)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("The parameter variables"));
    }

    private static Body posted(String body) {
        return Body.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
