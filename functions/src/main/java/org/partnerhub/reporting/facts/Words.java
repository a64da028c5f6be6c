package org.partnerhub.reporting.facts;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Texts that somebody types in.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
record Words(Predicate<String> personal) {
    static final int FEWEST = 3;
    static final int MOST_OF_A_REASON = 1_000;

    /** What is wrong with a text; characters are counted without the blanks around it. */
    Optional<UserError> error(String field, String text, int fewest, int most) {
        return bounded(field, text, fewest, most)
                .or(() -> Problems.when(
                        personal.test(text),
                        field,
                        "PERSONAL_DATA",
                        "This seems to hold an identity card, passport or telephone number, or an e-mail address."));
    }

    Optional<UserError> reason(String text) {
        return error("reason", text, FEWEST, MOST_OF_A_REASON);
    }

    /** As {@link #error}, for references, which may look like anything. */
    static Optional<UserError> bounded(String field, String text, int fewest, int most) {
        String stripped = text.strip();
        int length = stripped.codePointCount(0, stripped.length());
        return Problems.when(length < fewest, field, "TOO_SHORT", tooShort(fewest))
                .or(() ->
                        Problems.when(length > most, field, "TOO_LONG", "At most " + most + " characters are allowed."))
                .or(() -> Problems.when(
                        stripped.codePoints().anyMatch(Words::isRefused),
                        field,
                        "CONTROL_CHARACTER",
                        "Control characters, line breaks among them, are not kept."));
    }

    private static String tooShort(int fewest) {
        return fewest == 1 ? "At least one character is needed." : "At least " + fewest + " characters are needed.";
    }

    /** Joiners are no control characters here: Sinhala cannot be written without them. */
    private static boolean isRefused(int character) {
        boolean turnsDirection =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return turnsDirection
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
