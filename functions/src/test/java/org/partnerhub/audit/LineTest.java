package org.partnerhub.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry is written down in one way, which anybody can verify without the hub. */
final class LineTest {
    private static final Entry ENTRY = new Entry(
            Entry.FORMAT,
            2,
            "0".repeat(64),
            "00112233445566778899aabbccddeeff",
            Instant.parse("2026-01-01T00:00:00Z"),
            Deeds.read("9f86d081884c7d659a2feaa0c55ad015"),
            Verdict.DONE.over(12));

    /** Changes only with {@link Entry#FORMAT}: entries are kept for ever. */
    private static final String TEXT = "{\"format\":1,\"number\":2,"
            + "\"previous\":\"0000000000000000000000000000000000000000000000000000000000000000\","
            + "\"draw\":\"00112233445566778899aabbccddeeff\",\"at\":\"2026-01-01T00:00:00Z\","
            + "\"deed\":{\"door\":\"DESK\",\"kind\":\"READ\",\"steps\":[\"desk\",\"periods\"],"
            + "\"who\":{\"person\":\"9f86d081884c7d659a2feaa0c55ad015\",\"partner\":\"iom\","
            + "\"grants\":[\"approver\",\"reporter\"]},\"request\":{\"operation\":\"Periods\","
            + "\"document\":\"abababababababababababababababababababababababababababababababab\"},"
            + "\"about\":{\"activity\":\"XM-DAC-47066-UPLIFT\",\"organisation\":\"XM-DAC-47066\"},"
            + "\"scope\":[\"XM-DAC-47066\"]},\"verdict\":{\"decision\":\"DONE\",\"rows\":\"UP_TO_100\"}}";

    @Test
    void the_text_is_json_in_one_order_and_the_hash_is_over_its_bytes() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(hash) + " " + TEXT, Line.of(ENTRY).toString());
    }

    @Test
    void a_line_is_taken_apart_as_it_was_put_together() {
        Line line = Line.read(Line.of(ENTRY).toString());
        assertTrue(line.isIntact());
        assertEquals(ENTRY, line.entry());
    }

    @Test
    void a_line_of_which_any_one_character_was_changed_is_not_intact() {
        String whole = Line.of(ENTRY).toString();
        for (int index = 0; index < whole.length(); index++) {
            char other = whole.charAt(index) == 'x' ? 'y' : 'x';
            Line altered = Line.read(whole.substring(0, index) + other + whole.substring(index + 1));
            assertFalse(altered.isIntact(), altered::toString);
        }
    }

    @Test
    void what_is_no_line_is_not_intact_and_no_entry() {
        for (String text : new String[] {"", "x", "0".repeat(64), "0".repeat(64) + " ", "0".repeat(64) + " {}"}) {
            assertFalse(Line.read(text).isIntact(), text);
            assertFalse(Link.of(1, Line.read(text)).isIntact(), text);
        }
        assertThrows(UncheckedIOException.class, () -> Line.read("x").entry());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, NONE",
        "0, NONE",
        "1, UP_TO_10",
        "10, UP_TO_10",
        "11, UP_TO_100",
        "100, UP_TO_100",
        "101, UP_TO_1000",
        "1001, UP_TO_10000",
        "10000, UP_TO_10000",
        "10001, MORE",
        "9223372036854775807, MORE"
    })
    void a_number_of_rows_is_told_by_its_band_alone(long count, Rows band) {
        assertEquals(band, Rows.of(count));
    }
}
