package org.partnerhub.reporting.period;

import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;
import static org.partnerhub.reporting.period.PeriodDesk.assertRefused;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Code;

/** What is said in a review is said in words that others can read, whoever says it and with whichever step. */
final class ReviewWordsTest {
    private final PeriodDesk desk = new PeriodDesk();

    @BeforeEach
    void approve() {
        desk.approved(MARCH);
    }

    static Stream<Arguments> refused() {
        Stream<Arguments> texts = Stream.of(
                Arguments.of(StepCode.COMMENT_REQUIRED, ""),
                Arguments.of(StepCode.COMMENT_REQUIRED, " no "),
                Arguments.of(StepCode.TOO_LONG, "x".repeat(1_001)));
        Stream<Arguments> characters = Stream.of(
                        "\n", "\u0000", "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069", "\uD83D")
                .map(character -> Arguments.of(StepCode.CONTROL_CHARACTER, "Too " + character + " few"));
        return Stream.concat(texts, characters);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void words_that_say_too_little_too_much_or_something_hidden_are_refused_of_each_step(StepCode code, String words) {
        String objection = desk.objected(MARCH).id();
        assertRefused(code, desk.review.comment(VALIDATOR, iom(MARCH), words));
        assertRefused(code, desk.review.object(VALIDATOR, iom(MARCH), Optional.empty(), REASON, words));
        assertRefused(code, desk.review.settle(APPROVER, iom(MARCH), objection, words));
        assertRefused(code, desk.review.withdraw(VALIDATOR, iom(MARCH), objection, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"few", "ශ්‍රී ලංකා", "இல்லை"})
    void words_of_any_script_are_kept(String words) {
        desk.commit(desk.review.comment(VALIDATOR, iom(MARCH), words));
    }

    @Test
    void what_an_objection_is_about_is_a_code_and_its_reason_one_of_the_list() {
        assertRefused(
                StepCode.TOO_LONG,
                desk.review.object(VALIDATOR, iom(MARCH), Optional.of("1".repeat(101)), REASON, "Too few"));
        for (Code unknown : new Code[] {PeriodReason.of("NONE"), new Code("ChangeReason", REASON.code())}) {
            assertRefused(
                    StepCode.UNKNOWN_REASON,
                    desk.review.object(VALIDATOR, iom(MARCH), Optional.empty(), unknown, "Too few"));
        }
    }
}
