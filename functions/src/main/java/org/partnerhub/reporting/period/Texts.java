package org.partnerhub.reporting.period;

import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** What may be typed in. */
final class Texts {
    static final int LEAST = 3;
    static final int MOST = 1_000;
    static final int LONGEST_CODE = 100;

    private Texts() {}

    /** Words that must be given. */
    static Optional<StepProblem> words(String text) {
        return StepProblem.when(
                        length(text.strip()) < LEAST,
                        "words",
                        StepCode.COMMENT_REQUIRED,
                        "Say why, in at least " + LEAST + " characters.")
                .or(() -> bounded("words", text, MOST));
    }

    static Optional<StepProblem> code(String field, String text) {
        return bounded(field, text, LONGEST_CODE);
    }

    static Optional<StepProblem> reason(CodeLists lists, Code reason) {
        boolean isKnown =
                reason.list().equals(PeriodReason.LIST) && lists.find(reason).isPresent();
        return StepProblem.when(
                !isKnown,
                "reason",
                StepCode.UNKNOWN_REASON,
                "The reason is a code of the list " + PeriodReason.LIST + ".");
    }

    private static Optional<StepProblem> bounded(String field, String text, int most) {
        return StepProblem.when(
                        length(text) > most, field, StepCode.TOO_LONG, "At most " + most + " characters are allowed.")
                .or(() -> StepProblem.when(
                        text.codePoints().anyMatch(Texts::isRefused),
                        field,
                        StepCode.CONTROL_CHARACTER,
                        "Control characters, line breaks among them, are not kept."));
    }

    /** Joiners are no control characters here: Sinhala cannot be written without them. */
    private static boolean isRefused(int character) {
        int type = Character.getType(character);
        boolean turnsDirection =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || turnsDirection;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
