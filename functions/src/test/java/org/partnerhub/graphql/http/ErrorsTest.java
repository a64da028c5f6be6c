package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error has a code and a short sentence, and how many are not told is. */
final class ErrorsTest {
    private static final int LONGEST = 300;

    @ParameterizedTest
    @CsvSource({
        "InvalidSyntax, SYNTAX_ERROR",
        "ValidationError, VALIDATION_ERROR",
        "OperationNotSupported, VALIDATION_ERROR",
        "DataFetchingException, INTERNAL"
    })
    void an_error_of_the_library_gets_a_code(String classification, String code) {
        Map<String, Object> error = Map.of("message", "no", "extensions", Map.of("classification", classification));
        assertEquals(
                Map.of("message", "no", "extensions", Map.of("classification", classification, "code", code)),
                completed(error));
    }

    @Test
    void an_error_with_a_code_keeps_it_and_all_else() {
        Map<String, Object> error = Map.of(
                "message",
                "no",
                "path",
                List.of("activity", 1),
                "extensions",
                Map.of("classification", "ValidationError", "code", "NOT_FOUND", "more", 1));
        assertEquals(error, completed(error));
    }

    @Test
    void an_error_that_says_nothing_is_of_the_inside() {
        assertEquals(Map.of("extensions", Map.of("code", "INTERNAL")), completed(Map.of()));
    }

    @Test
    void a_sentence_is_told_whole_up_to_its_longest_and_then_shortened() {
        assertEquals("x".repeat(LONGEST), message("x".repeat(LONGEST)));
        assertEquals("x".repeat(LONGEST - 1) + "…", message("x".repeat(LONGEST + 1)));
    }

    @Test
    void half_a_letter_is_a_question_mark_be_it_sent_or_cut() {
        assertEquals("a?b", message("a\uD83Db"));
        String cut = "x".repeat(LONGEST - 2) + "\uD83D\uDE00" + "y";
        assertEquals("x".repeat(LONGEST - 2) + "?…", message(cut));
        assertEquals("x".repeat(LONGEST - 2) + "\uD83D\uDE00", message("x".repeat(LONGEST - 2) + "\uD83D\uDE00"));
    }

    @Test
    void of_what_anybody_may_write_ten_errors_are_told_and_the_rest_is_counted() {
        assertEquals(Map.of("errors", errors(10)), Errors.FEW.completed(Map.of("errors", errors(10))));
        assertEquals(
                Map.of("errors", errors(10), "extensions", Map.of("errorsLeftOut", 3)),
                Errors.FEW.completed(Map.of("errors", errors(13))));
    }

    @Test
    void of_a_shipped_query_every_error_is_told() {
        assertEquals(Map.of("errors", errors(200)), Errors.ALL.completed(Map.of("errors", errors(200))));
    }

    @Test
    void an_answer_without_errors_stays_as_it_is() {
        assertEquals(Map.of("data", Map.of("a", 1)), Errors.FEW.completed(Map.of("data", Map.of("a", 1))));
    }

    private static List<Object> errors(int count) {
        return Collections.nCopies(count, Map.of("message", "no", "extensions", Map.of("code", "NOT_FOUND")));
    }

    private static Object message(String message) {
        return completed(Map.of("message", message)).getOrDefault("message", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> completed(Map<String, Object> error) {
        List<Object> told = (List<Object>)
                Errors.FEW.completed(Map.of("errors", List.of(error))).getOrDefault("errors", List.of());
        return (Map<String, Object>) told.get(0);
    }
}
