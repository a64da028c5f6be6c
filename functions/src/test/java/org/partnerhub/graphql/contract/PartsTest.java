package org.partnerhub.graphql.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written is read as it was, up to what two bytes can say, and more is refused when it is written. */
final class PartsTest {
    private static final int MOST = 65_535;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255, 256, 257, 32_768, MOST})
    void a_number_comes_back(int number) {
        assertEquals(number, read(parts -> parts.number(number)).number());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, MOST + 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_number_that_two_bytes_cannot_say_is_refused(int number) {
        assertThrows(IllegalArgumentException.class, () -> read(parts -> parts.number(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "මාතෘකාව", "\uD83D\uDE00", "a\nb\u0000"})
    void a_text_comes_back_and_an_empty_one_is_not_a_missing_one(String text) {
        PartReader reader = read(parts -> {
            parts.text(text);
            parts.text(null);
            parts.text(text + text);
        });
        assertEquals(text, reader.textOrNothing());
        assertNull(reader.textOrNothing());
        assertEquals(text + text, reader.text());
    }

    @Test
    void a_text_may_be_as_long_as_two_bytes_can_say() {
        String longest = "x".repeat(MOST - 1);
        assertEquals(longest, read(parts -> parts.text(longest)).text());
        assertThrows(IllegalArgumentException.class, () -> read(parts -> parts.text(longest + "x")));
    }

    @Test
    void what_is_true_comes_back_true_and_what_is_not_does_not() {
        PartReader reader = read(parts -> {
            parts.isTrue(true);
            parts.isTrue(false);
        });
        assertTrue(reader.isTrue());
        assertFalse(reader.isTrue());
    }

    private static PartReader read(Consumer<PartWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.accept(new PartWriter(bytes));
        return new PartReader(bytes.toByteArray());
    }
}
