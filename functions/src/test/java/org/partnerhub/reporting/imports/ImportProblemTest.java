package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A problem says what is the matter and what can be done, in no more words than a report needs. */
final class ImportProblemTest {
    private static final String LONG = "x".repeat(500);

    @ParameterizedTest
    @EnumSource
    void every_code_says_in_a_sentence_what_is_the_matter(ImportCode code) {
        assertTrue(code.message().matches("[A-Z].+\\."), code.message());
        ImportProblem problem = ImportProblem.of(7, "value", code);
        assertEquals(code.message(), problem.message());
        assertEquals(code.suggestion(), problem.suggestion());
    }

    @ParameterizedTest
    @EnumSource
    void what_can_be_done_is_a_sentence_or_not_said_at_all(ImportCode code) {
        assertTrue(
                code.suggestion()
                        .filter(sentence -> !sentence.matches("[A-Z].+\\."))
                        .isEmpty(),
                code.name());
    }

    @Test
    void what_can_be_done_about_a_file_that_is_too_large_is_said_and_about_an_unreadable_one_it_is_not() {
        assertEquals(Optional.of("Bring it in several parts."), ImportCode.TOO_LARGE.suggestion());
        assertEquals(Optional.empty(), ImportCode.UNREADABLE.suggestion());
    }

    @Test
    void five_hundred_letters_are_kept_and_the_next_is_cut() {
        ImportProblem whole = new ImportProblem(7, LONG, "CODE", LONG, Optional.of(LONG));
        ImportProblem cut = new ImportProblem(7, LONG + "y", "CODE", LONG + "y", Optional.of(LONG + "y"));
        assertEquals(LONG, whole.message());
        assertEquals(LONG + "…", cut.message());
        assertEquals(LONG + "…", cut.column());
        assertEquals(Optional.of(LONG + "…"), cut.suggestion());
    }
}
