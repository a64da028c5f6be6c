package org.partnerhub.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of any shape is read and written as Jackson's databind does, by which partners read it. */
final class PlainJsonTest {
    private static final JsonMapper DATABIND = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-7",
                "12345678901",
                "123456789012345678901234567890",
                "1.5",
                "1e3",
                "\"யாழ்ப்பாணம் \\u0000 \\uD83D\\uDE00\"",
                "[]",
                "{}",
                "[[{}], {\"b\": [1, null, false], \"a\": {\"\": \"\"}}]",
                "{\"twice\": 1, \"twice\": 2}"
            })
    void it_is_read_as_databind_reads_it(String text) throws IOException {
        Object expected = DATABIND.readValue(text, Object.class);
        assertEquals(expected, read(text));
        assertEquals(String.valueOf(expected), String.valueOf(read(text)));
    }

    @Test
    void nothing_is_null() throws IOException {
        assertEquals(null, read(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1", "{\"a\" 1}", "[1] 2", "{} {}", "nothing", "\"open", "'a'"})
    void what_is_no_json_or_more_than_one_value_is_refused(String text) {
        assertThrows(IOException.class, () -> read(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {20240320, 20240321, 20240322})
    void it_is_written_as_databind_writes_it_and_comes_back(long seed) throws IOException {
        Random random = new Random(seed);
        for (int time = 0; time < 300; time++) {
            Object value = value(random, 4);
            byte[] written = PlainJson.write(Arrays.asList(value));
            assertArrayEquals(DATABIND.writeValueAsBytes(Arrays.asList(value)), written);
            assertEquals(Arrays.asList(value), PlainJson.read(new ByteArrayInputStream(written)));
        }
    }

    @Test
    void a_decimal_is_written_with_every_digit() {
        byte[] written = PlainJson.write(Map.of("sum", new BigDecimal("12345678901234567890.10")));
        assertEquals("{\"sum\":12345678901234567890.10}", new String(written, UTF_8));
    }

    @Test
    void what_is_not_json_is_not_written() {
        assertThrows(IllegalStateException.class, () -> PlainJson.write(List.of(new StringBuilder())));
    }

    @Test
    void what_writes_to_a_stream_leaves_it_open() throws IOException {
        boolean[] isClosed = {false};
        try (JsonGenerator json = PlainJson.generator(new ByteArrayOutputStream() {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        })) {
            json.writeNumber(1);
        }
        assertFalse(isClosed[0]);
    }

    private static @Nullable Object read(String text) throws IOException {
        return PlainJson.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> Long.MAX_VALUE - random.nextInt(1_000);
            case 4 -> random.nextDouble() * 1e9;
            case 5 -> text(random);
            case 6 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(number -> value(random, depth - 1))
                        .toList();
            default -> object(random, depth);
        };
    }

    private static Map<String, @Nullable Object> object(Random random, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(4)).forEach(number -> object.put(text(random), value(random, depth - 1)));
        return object;
    }

    private static String text(Random random) {
        int[] letters = random.ints(random.nextInt(8), 0, 0xD800).toArray();
        return new String(letters, 0, letters.length);
    }
}
