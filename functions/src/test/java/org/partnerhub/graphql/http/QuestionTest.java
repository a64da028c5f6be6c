package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request is, before anything of it is read, decides whether it is looked at. */
final class QuestionTest {
    private static final int MOST_BYTES = 256 * 1024;
    private static final Map<String, String> JSON = Map.of("content-type", "application/json");

    @Test
    void a_body_may_have_256_kilobytes_and_not_one_byte_more() {
        assertDoesNotThrow(() -> posted(JSON, MOST_BYTES).requireServed(List.of(MediaType.JSON)));
        assertEquals(413, status(posted(JSON, MOST_BYTES + 1), List.of(MediaType.JSON)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                " Application/JSON ;charset=UTF-8",
                "application/json; charset=\"utf-8\"",
                "application/json; profile=x"
            })
    void json_is_taken_however_it_is_named(String type) {
        assertDoesNotThrow(() -> posted(Map.of("content-type", type), 2).requireServed(List.of(MediaType.CSV)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text/plain", "text/plain; charset=utf-8", "application/json; charset=iso-8859-1", "json"})
    void any_other_type_is_refused(String type) {
        assertEquals(415, status(posted(Map.of("content-type", type), 2), List.of(MediaType.JSON)));
        assertEquals(415, status(posted(Map.of(), 2), List.of(MediaType.JSON)));
    }

    @Test
    void a_body_that_is_packed_is_refused() {
        Map<String, String> headers = Map.of("content-type", "application/json", "content-encoding", "identity");
        assertEquals(415, status(posted(headers, 2), List.of(MediaType.JSON)));
    }

    @Test
    void a_get_needs_no_type_and_nobody_is_answered_in_none() {
        Question got = new Question(Optional.empty(), "GET", Map.of(), Map.of(), new byte[0]);
        assertDoesNotThrow(() -> got.requireServed(List.of(MediaType.XML)));
        assertEquals(406, status(got, List.of()));
        assertEquals(406, status(posted(JSON, 2), List.of()));
    }

    @Test
    void a_question_is_as_long_as_its_body_and_all_its_parameters() {
        Map<String, String> parameters = Map.of("variables", "12345", "documentId", "123");
        assertEquals(18, new Question(Optional.empty(), "GET", Map.of(), parameters, new byte[10]).length());
    }

    private static int status(Question question, List<MediaType> answered) {
        return assertThrows(BadRequest.class, () -> question.requireServed(answered))
                .answer(MediaType.JSON)
                .status();
    }

    private static Question posted(Map<String, String> headers, int bytes) {
        return new Question(Optional.empty(), "POST", headers, Map.of(), new byte[bytes]);
    }
}
