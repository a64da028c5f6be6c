package org.partnerhub.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Narratives;

/** A record comes out of its JSON with each component in its own type, and nothing comes out of any other JSON. */
final class RecordReaderTest {
    private record Inner(String name, Optional<Inner2> deeper) {}

    private record Inner2(long number) {}

    private record Whole(
            int number,
            long large,
            boolean flag,
            @Nullable Long known,
            BigDecimal decimal,
            LocalDate day,
            Instant moment,
            Axis axis,
            Code code,
            Narratives text,
            List<Inner> list,
            Set<Axis> set,
            NavigableSet<String> sorted,
            Map<String, List<Long>> map,
            SortedMap<LocalDate, Code> days,
            Map<Code, Map<Long, Integer>> counts) {}

    @Test
    void every_component_is_read_in_its_own_type() throws IOException {
        Whole read = read(
                """
                {"large": 12345678901, "number": -7, "flag": true, "known": 8, "decimal": "1.50", "day": "2024-12-31",
                 "moment": "2024-10-15T08:30:00.123456789Z", "axis": "SEX", "code": "Tag/3:8:8",
                 "text": [{"language": "ta", "text": "யாழ்ப்பாணம்"}],
                 "list": [{"name": "a"}, {"name": "b", "deeper": {"number": 1}}], "set": ["DISTRICT", "SEX"],
                 "sorted": ["z", "a"], "map": {"z": [2, 1], "a": []}, "days": {"2024-12-31": "A:b", "2024-01-01": "A:c"},
                 "counts": {"A:b": {"7": 8}}}
                """,
                new TypeReference<Whole>() {});
        assertEquals(
                new Whole(
                        -7,
                        12_345_678_901L,
                        true,
                        8L,
                        new BigDecimal("1.50"),
                        LocalDate.of(2024, 12, 31),
                        Instant.parse("2024-10-15T08:30:00.123456789Z"),
                        Axis.SEX,
                        new Code("Tag/3", "8:8"),
                        Narratives.of("ta", "யாழ்ப்பாணம்"),
                        List.of(new Inner("a", Optional.empty()), new Inner("b", Optional.of(new Inner2(1)))),
                        Set.of(Axis.SEX, Axis.DISTRICT),
                        new TreeSet<>(Set.of("a", "z")),
                        Map.of("z", List.of(2L, 1L), "a", List.of()),
                        new TreeMap<>(Map.of(
                                LocalDate.of(2024, 1, 1),
                                new Code("A", "c"),
                                LocalDate.of(2024, 12, 31),
                                new Code("A", "b"))),
                        Map.of(new Code("A", "b"), Map.of(7L, 8))),
                read);
        assertEquals(List.of("a", "z"), List.copyOf(read.sorted()));
        assertEquals(List.of("z", "a"), List.copyOf(read.map().keySet()));
    }

    private record Sparse(
            int number, long large, boolean flag, @Nullable Long known, Optional<String> text, @Nullable String bare) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"number\":null,\"large\":null,\"flag\":null,\"known\":null,\"text\":null,\"bare\":null}"
            })
    void what_is_left_out_or_null_is_zero_false_empty_or_null(String text) throws IOException {
        assertEquals(new Sparse(0, 0, false, null, Optional.empty(), null), read(text, new TypeReference<Sparse>() {}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{} {}",
                "{\"unknown\":1}",
                "{\"number\":\"1\"}",
                "{\"number\":12345678901}",
                "{\"flag\":\"true\"}",
                "{\"text\":7}",
                "{\"text\":{}}",
                "{\"text\":[\"one\"]}"
            })
    void what_is_not_of_the_type_is_refused(String text) {
        assertThrows(IOException.class, () -> read(text, new TypeReference<Sparse>() {}));
    }

    @Test
    void what_a_type_itself_refuses_is_refused() {
        refused("\"PINK\"", new TypeReference<Axis>() {});
        refused("\"20 March\"", new TypeReference<LocalDate>() {});
        refused("\"yesterday\"", new TypeReference<Instant>() {});
        refused("\"ten\"", new TypeReference<BigDecimal>() {});
        refused("10", new TypeReference<BigDecimal>() {});
        refused("\"no colon\"", new TypeReference<Code>() {});
        refused("{}", new TypeReference<List<String>>() {});
        refused("\"one\"", new TypeReference<Set<String>>() {});
        refused("[]", new TypeReference<Map<String, String>>() {});
        refused("[null]", new TypeReference<List<String>>() {});
        refused("{\"PINK\":\"A:b\"}", new TypeReference<Map<Axis, Code>>() {});
        refused("{\"seven\":\"A:b\"}", new TypeReference<Map<Long, Code>>() {});
        refused("{\"A:b\":1}", new TypeReference<Map<List<String>, Integer>>() {});
        refused("{\"status\":\"PUBLISHED\"}", new TypeReference<Figure>() {});
    }

    @Test
    void a_figure_is_read_with_its_standing() throws IOException {
        assertEquals(
                new Figure(
                        Optional.empty(),
                        FigureStatus.WITHHELD,
                        Optional.of("PERSON"),
                        Optional.empty(),
                        Optional.empty()),
                read("{\"status\":\"WITHHELD\",\"unit\":\"PERSON\"}", new TypeReference<Figure>() {}));
    }

    @Test
    void a_type_that_nothing_can_read_is_a_mistake_in_the_code() {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> read("{}", new TypeReference<StringBuilder>() {}))
                        .getMessage());
        assertTrue(message.contains("java.lang.StringBuilder"), message);
        assertThrows(
                IllegalArgumentException.class, () -> read("[]", new TypeReference<Map.Entry<String, String>>() {}));
    }

    private static void refused(String text, TypeReference<?> type) {
        assertThrows(IOException.class, () -> read(text, type), text);
    }

    private static <T> T read(String text, TypeReference<T> type) throws IOException {
        return RecordReader.read(text.getBytes(UTF_8), type);
    }
}
