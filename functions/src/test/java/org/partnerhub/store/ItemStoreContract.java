package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.store.Consistency.EVENTUAL;
import static org.partnerhub.store.Consistency.STRONG;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store promises; each test may find the items of another, but none in its own partition. */
public abstract class ItemStoreContract {
    /** The store under test, read. */
    protected abstract ItemReader reader();

    /** The same store, written. */
    protected abstract ItemWriter writer();

    @ParameterizedTest
    @EnumSource
    void an_item_that_was_added_is_found(Consistency consistency) {
        Item item = item("found" + consistency, "a", "content");
        assertTrue(writer().add(item));
        assertEquals(Optional.of(item), reader().find(item.key(), consistency));
    }

    @Test
    void an_item_whose_key_is_taken_is_not_added_again() {
        Item item = item("taken", "a", "first");
        writer().add(item);
        assertFalse(writer().add(item("taken", "a", "second")));
        assertEquals(Optional.of(item), reader().find(item.key(), STRONG));
    }

    @Test
    void an_item_added_twice_unchanged_was_added() {
        writer().add(item("twice", "a", "same"));
        assertTrue(writer().add(item("twice", "a", "same")));
    }

    @Test
    void an_item_is_replaced_by_its_next_version() {
        Item item = item("replaced", "a", "first");
        writer().add(item);
        Item next = item.replacedBy(bytes("second"));
        assertTrue(writer().replace(next));
        assertEquals(Optional.of(next), reader().find(item.key(), STRONG));
    }

    @Test
    void an_item_replaced_twice_unchanged_was_replaced() {
        Item item = item("again", "a", "first");
        writer().add(item);
        Item next = item.replacedBy(bytes("second"));
        writer().replace(next);
        assertTrue(writer().replace(next));
        assertEquals(Optional.of(next), reader().find(item.key(), STRONG));
    }

    @Test
    void a_stale_version_replaces_nothing() {
        Item item = item("stale", "a", "first");
        writer().add(item);
        Item next = item.replacedBy(bytes("second"));
        writer().replace(next);
        assertFalse(writer().replace(item.replacedBy(bytes("too late"))));
        assertEquals(Optional.of(next), reader().find(item.key(), STRONG));
    }

    @Test
    void a_version_is_not_skipped() {
        Item item = item("skipped", "a", "first");
        writer().add(item);
        assertFalse(writer().replace(new Item(item.key(), 3, bytes("third"))));
    }

    @Test
    void what_was_never_added_is_not_replaced() {
        Item item = item("never", "a", "first").replacedBy(bytes("second"));
        assertFalse(writer().replace(item));
        assertEquals(Optional.empty(), reader().find(item.key(), STRONG));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_not_found(Consistency consistency) {
        assertEquals(Optional.empty(), reader().find(new Key("missing", "a"), consistency));
        assertEquals(List.of(), reader().findAll("missing", consistency));
    }

    @Test
    void a_partition_is_read_in_the_order_of_its_sort_bytes() {
        List<String> sorts = List.of("A", "a", "a!", "ab", "é", "தமிழ்", "ශ්", "日本", "\uFFFD", "\uD83D\uDE00");
        List<String> shuffled = new ArrayList<>(sorts);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(sort -> writer().add(item("ordered", sort, sort)));
        writer().add(item("ordere", "x", "of another partition"));
        assertEquals(sorts, sorts(reader().findAll("ordered", EVENTUAL)));
    }

    @ParameterizedTest
    @EnumSource
    void a_partition_of_more_than_a_megabyte_is_read_whole(Consistency consistency) {
        String partition = "large" + consistency;
        List<Item> items = IntStream.range(10, 35)
                .mapToObj(number -> Item.first(new Key(partition, "n" + number), random(number, 100_000)))
                .toList();
        items.forEach(writer()::add);
        assertEquals(items, reader().findAll(partition, consistency));
    }

    @Test
    void the_last_items_come_first_and_no_more_than_were_asked_for() {
        List.of("é", "b", "a", "c").forEach(sort -> writer().add(item("last", sort, sort)));
        writer().add(item("lasting", "z", "another partition"));
        assertEquals(List.of("é", "c"), sorts(reader().findLast("last", Optional.empty(), 2)));
        assertEquals(List.of("b", "a"), sorts(reader().findLast("last", Optional.of("c"), 9)));
        assertEquals(List.of("c"), sorts(reader().findLast("last", Optional.of("d"), 1)));
        assertEquals(List.of(), reader().findLast("last", Optional.of("a"), 9));
        assertEquals(List.of(), reader().findLast("none", Optional.empty(), 9));
    }

    @Test
    void the_last_items_are_whole_when_they_are_more_than_one_answer_of_a_database_holds() {
        IntStream.range(10, 25)
                .mapToObj(number -> Item.first(new Key("large last", "n" + number), random(number, 100_000)))
                .forEach(writer()::add);
        List<Item> last = reader().findLast("large last", Optional.of("n24"), 13);
        assertEquals("n23", last.get(0).key().sort());
        assertEquals("n11", last.get(12).key().sort());
    }

    @Test
    void an_item_of_the_greatest_length_comes_back_byte_for_byte() {
        byte[] content = random(1, Item.MOST_BYTES);
        Key key = new Key("greatest", "a");
        writer().add(Item.first(key, content));
        assertArrayEquals(content, reader().find(key, STRONG).orElseThrow().content());
    }

    @Test
    void an_item_may_be_empty() {
        Item item = item("empty", "a", "");
        assertTrue(writer().add(item));
        assertEquals(Optional.of(item), reader().find(item.key(), STRONG));
    }

    @Test
    void of_eight_that_replace_at_once_exactly_one_wins() throws Exception {
        Item item = item("raced", "a", "first");
        writer().add(item);
        List<Callable<Boolean>> racers = IntStream.range(0, 8)
                .mapToObj(racer -> (Callable<Boolean>) () -> writer().replace(item.replacedBy(bytes("by " + racer))))
                .toList();
        assertEquals(1, wins(racers));
        assertEquals(2, reader().find(item.key(), STRONG).orElseThrow().version());
    }

    private static long wins(List<Callable<Boolean>> racers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(racers.size());
        try {
            return threads.invokeAll(racers).stream()
                    .filter(ItemStoreContract::won)
                    .count();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean won(Future<Boolean> race) {
        try {
            return race.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> sorts(List<Item> items) {
        return items.stream().map(item -> item.key().sort()).toList();
    }

    private static Item item(String partition, String sort, String content) {
        return Item.first(new Key(partition, sort), bytes(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
