package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that identifies a person is told from one that does not. */
final class PersonalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 077 123 4567 for the list",
                "The list is with officer@example.org",
                "Counted again for 851234567V",
                "Counted again for 198512345678",
                "Passport N1234567 was counted twice",
                "Write to +94 77 123 4567"
            })
    void a_sentence_with_a_number_or_address_of_a_person_is_found(String text) {
        assertTrue(PersonalText.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Floods closed three centres in Galle from 2024-06-01 to 2024-06-14",
                "A list of 1,200 households was counted twice in 2024",
                "https://example.org/2024/06/list-of-courses.pdf?version=12",
                "ශ්\u200dරී ලංකාවේ ගංවතුර"
            })
    void a_sentence_without_any_is_not(String text) {
        assertFalse(PersonalText.isIn(text));
    }
}
