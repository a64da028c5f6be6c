package org.partnerhub.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.release.Desk.rate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Code;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Share;
import org.partnerhub.model.TargetRevision;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryItems;

/**
 * What was stored stays readable: every item of a small release in each format, as it was written when that format was made.
 * When the format changes, this file stays, the format gets a new number, and a file of its own.
 */
class FormatTest {
    private static final String GOLDEN = "/release/format-3.json";

    @Test
    void a_release_is_stored_in_format_3() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("functions/src/test/resources" + GOLDEN), lines(released()));
        }
        assertEquals(golden(), lines(released()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/release/format-1.json", "/release/format-2.json", "/release/format-3.json"})
    void a_release_in_each_format_is_read_back_as_what_was_written(String file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        new ObjectMapper().readTree(golden(file)).forEach(documents::add);
        Release read = stored(golden(file)).current();
        for (Object part : List.of(read.facts(), read.results(), read.money(), read.transactions())) {
            assertTrue(documents.contains(new ObjectMapper().readTree(Json.write(part))));
        }
        assertEquals(file.contains("format-1"), read.tables().isEmpty());
        assertEquals(file.contains("format-3"), read.header().hash().isPresent());
    }

    @Test
    void a_stored_release_still_has_the_contents_that_it_was_sealed_with() throws IOException {
        Desk stored = stored(golden());
        Map<String, String> contents = Contents.of(stored.current());
        List<Seal> seals = stored.seals().seals();
        assertEquals(
                List.copyOf(contents.keySet()), seals.stream().map(Seal::table).toList());
        seals.forEach(seal ->
                assertEquals(seal, Seal.of(seal.table(), seal.nonce(), String.valueOf(contents.get(seal.table())))));
        assertEquals(
                Optional.of(stored.seals().hash()), stored.current().header().hash());
    }

    private static Desk stored(String golden) throws IOException {
        MemoryItems stored = new MemoryItems();
        for (var item : new ObjectMapper().readTree(golden).properties()) {
            String[] key = item.getKey().split(" ", 2);
            stored.add(Item.first(
                    new Key(key[0], key[1]), item.getValue().toString().getBytes(UTF_8)));
        }
        return Desk.over(stored);
    }

    private static List<Item> released() {
        MemoryItems items = new MemoryItems();
        Desk.over(items)
                .at(rate("JPY", "151", "2024-03-31"), rate("JPY", "161", "2024-06-30"))
                .release(activity());
        return items.all();
    }

    private static ActivitySample activity() {
        return ActivitySample.reported()
                .date("2", "2024-03-20")
                .site("well-1")
                .result("R1", ActivitySample.IOM, enrolled(), certified(), share(), victims(), products())
                .budget(
                        "2024-04-01",
                        "2025-03-31",
                        "2600000",
                        new Share(Optional.of("R1"), new BigDecimal("92.5")),
                        new Share(Optional.empty(), new BigDecimal("7.5")))
                .booked(
                        ActivitySample.IOM,
                        "3",
                        "2024-05-03",
                        new Amount(new BigDecimal("1000.50"), "JPY", LocalDate.of(2024, 5, 3)));
    }

    private static IndicatorSample enrolled() {
        TargetRevision revision = new TargetRevision(
                LocalDate.of(2024, 4, 1),
                BigDecimal.valueOf(80),
                Narratives.of("si", "වෙනස"),
                Optional.of(LocalDate.of(2024, 4, 2)));
        return IndicatorSample.of("enrolled")
                .nested("training", 1)
                .baseline(2023, "12")
                .quarter("2024Q2", 100)
                .target("2024Q2", "120", revision)
                .unreported("2024Q3");
    }

    private static IndicatorSample certified() {
        return IndicatorSample.of("certified").nested("training", 2).quarter("2024Q2", 95);
    }

    private static IndicatorSample share() {
        return IndicatorSample.of("share").percentage("certified", "enrolled").quarter("2024Q2", "95");
    }

    private static IndicatorSample victims() {
        return IndicatorSample.of("identified").victims().quarter("2024Q2", 28);
    }

    private static IndicatorSample products() {
        Code kind = new Code("DataProduct", "wells");
        return IndicatorSample.of("products")
                .impersonal()
                .quarter("2024Q2", "2.50")
                .actual(
                        "2024Q2",
                        new Actual(
                                Optional.of(BigDecimal.ONE),
                                List.of(new Dimension("kind", "wells", Optional.of(kind))),
                                List.of(),
                                Narratives.NONE));
    }

    /** One line for each item. */
    private static String lines(List<Item> items) {
        return items.stream()
                .map(item -> "\"" + item.key().partition() + " " + item.key().sort() + "\": "
                        + new String(item.content(), UTF_8))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String golden() {
        return golden(GOLDEN);
    }

    private static String golden(String file) {
        try (InputStream stream = Objects.requireNonNull(FormatTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
