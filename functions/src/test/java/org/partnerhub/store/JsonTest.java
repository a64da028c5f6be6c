package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Narratives;

/** A record comes back from its bytes as it was, to the last digit. */
class JsonTest {
    private record Everything(
            Optional<BigDecimal> decimal,
            Optional<LocalDate> day,
            Optional<Instant> instant,
            Optional<Code> code,
            Narratives text,
            CountBasis basis,
            List<String> words,
            int number,
            boolean flag) {}

    private static final Everything FULL = new Everything(
            Optional.of(new BigDecimal("1705396.40")),
            Optional.of(LocalDate.of(2024, 3, 20)),
            Optional.of(Instant.parse("2024-10-15T08:30:00.123456789Z")),
            Optional.of(new Code("Tag/3", "8:8")),
            Narratives.of("ta", "யாழ்ப்பாணம் \"quoted\""),
            CountBasis.HOUSEHOLD,
            List.of("one", ""),
            7,
            true);
    private static final Everything EMPTY = new Everything(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Narratives.NONE,
            CountBasis.PERSON,
            List.of(),
            0,
            false);

    @Test
    void a_full_record_comes_back() {
        assertEquals(FULL, again(FULL));
    }

    @Test
    void an_empty_record_comes_back() {
        assertEquals(EMPTY, again(EMPTY));
    }

    @Test
    void decimals_and_dates_are_written_as_text_and_what_is_absent_is_left_out() {
        assertEquals(
                "{\"decimal\":\"1705396.40\",\"day\":\"2024-03-20\",\"instant\":\"2024-10-15T08:30:00.123456789Z\","
                        + "\"code\":\"Tag/3:8:8\",\"text\":[{\"language\":\"ta\",\"text\":\"யாழ்ப்பாணம் \\\"quoted\\\"\"}],"
                        + "\"basis\":\"HOUSEHOLD\",\"words\":[\"one\",\"\"],\"number\":7,\"flag\":true}",
                new String(Json.write(FULL), UTF_8));
        assertEquals(
                "{\"text\":[],\"basis\":\"PERSON\",\"words\":[],\"number\":0,\"flag\":false}",
                new String(Json.write(EMPTY), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.1", "1E+3", "1E-20", "1705396.40", "12345678901234567890.0123456789"})
    void a_decimal_keeps_every_digit_and_its_scale(String number) {
        BigDecimal decimal = new BigDecimal(number);
        assertEquals(decimal, Json.read(Json.write(decimal), new TypeReference<BigDecimal>() {}));
    }

    static LongStream seeds() {
        return LongStream.range(20240320, 20240420);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_decimal_comes_back(long seed) {
        Random random = new Random(seed);
        BigDecimal decimal = new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60) - 30);
        assertEquals(decimal, Json.read(Json.write(decimal), new TypeReference<BigDecimal>() {}));
    }

    @Test
    void letters_of_any_script_come_back() {
        String text = "සිංහල தமிழ் 日本 \uD83D\uDE00 \u0000\n\\";
        assertEquals(text, Json.read(Json.write(text), new TypeReference<String>() {}));
    }

    @Test
    void equal_records_give_the_same_bytes() {
        assertArrayEquals(
                Json.write(ActivitySample.reported().made()),
                Json.write(ActivitySample.reported().made()));
        assertArrayEquals(Json.write(FULL), Json.write(again(FULL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"unknown\":1}", "{\"day\":\"20 March\"}", "{\"decimal\":\"ten\"}"})
    void what_was_not_written_here_is_refused(String text) {
        assertThrows(
                UncheckedIOException.class, () -> Json.read(text.getBytes(UTF_8), new TypeReference<Everything>() {}));
    }

    private static Everything again(Everything record) {
        return Json.read(Json.write(record), new TypeReference<Everything>() {});
    }
}
