package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.store.Consistency.STRONG;
import static org.partnerhub.store.Outcome.COMMITTED;
import static org.partnerhub.store.Outcome.REFUSED;
import static org.partnerhub.store.Table.PARTICIPATIONS;
import static org.partnerhub.store.Table.REPORTED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all tables promise about changes that happen together. */
public abstract class TablesContract extends CountsContract {
    private static final byte[] OTHER = "other".getBytes(UTF_8);

    @Test
    void an_item_is_added_once() {
        Item item = item("add", "a");
        assertEquals(COMMITTED, commit(new Change.Add(REPORTED, item)));
        assertEquals(REFUSED, commit(new Change.Add(REPORTED, item)));
        assertEquals(Optional.of(item), found(item.key()));
    }

    @Test
    void an_item_that_may_be_dropped_is_added_once_and_found_though_its_time_is_over() {
        Item item = item("until", "a");
        Change add = new Change.AddUntil(PARTICIPATIONS, item, Instant.parse("2020-01-01T00:00:00Z"));
        assertEquals(COMMITTED, commit(add));
        assertEquals(REFUSED, commit(add));
        assertEquals(Optional.of(item), tables().reader(PARTICIPATIONS).find(item.key(), STRONG));
    }

    @Test
    void an_item_is_replaced_by_its_next_version_alone() {
        Item item = kept("replace", "a");
        Item next = item.replacedBy(OTHER);
        assertEquals(REFUSED, commit(new Change.Replace(REPORTED, next.replacedBy(OTHER))));
        assertEquals(COMMITTED, commit(new Change.Replace(REPORTED, next)));
        assertEquals(REFUSED, commit(new Change.Replace(REPORTED, next)));
        assertEquals(Optional.of(next), found(item.key()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void what_is_not_there_is_not_replaced(long version) {
        Key key = new Key("replace nothing " + version, "a");
        assertEquals(REFUSED, commit(new Change.Replace(REPORTED, new Item(key, version, OTHER))));
        assertEquals(Optional.empty(), found(key));
    }

    @Test
    void an_item_of_its_version_is_removed_and_may_come_again() {
        Item item = kept("remove", "a");
        assertEquals(REFUSED, commit(new Change.Remove(REPORTED, item.key(), 2)));
        assertEquals(COMMITTED, commit(new Change.Remove(REPORTED, item.key(), 1)));
        assertEquals(Optional.empty(), found(item.key()));
        assertEquals(COMMITTED, commit(new Change.Add(REPORTED, item)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void what_is_not_there_is_not_removed(long version) {
        assertEquals(REFUSED, commit(new Change.Remove(REPORTED, new Key("remove nothing", "a"), version)));
    }

    @ParameterizedTest
    @CsvSource({"0, REFUSED", "1, COMMITTED", "2, REFUSED"})
    void an_item_that_is_there_is_unchanged_at_its_version_alone(long version, Outcome outcome) {
        Item item = kept("unchanged " + version, "a");
        assertEquals(outcome, commit(new Change.Unchanged(REPORTED, item.key(), version)));
        assertEquals(Optional.of(item), found(item.key()));
    }

    @ParameterizedTest
    @CsvSource({"0, COMMITTED", "1, REFUSED"})
    void an_item_that_is_not_there_is_unchanged_at_0_alone(long version, Outcome outcome) {
        Key key = new Key("unchanged nothing", "a");
        assertEquals(outcome, commit(new Change.Unchanged(REPORTED, key, version)));
        assertEquals(Optional.empty(), found(key));
    }

    static Stream<Change> refused() {
        Item there = item("together", "there");
        Item missing = item("together", "missing");
        return Stream.of(
                new Change.Add(REPORTED, there),
                new Change.AddUntil(REPORTED, there, Instant.parse("2040-01-01T00:00:00Z")),
                new Change.Replace(REPORTED, missing.replacedBy(OTHER)),
                new Change.Remove(REPORTED, missing.key(), 1),
                new Change.Unchanged(REPORTED, there.key(), 0),
                new Change.AddToCount(REPORTED, there.key(), BigDecimal.ONE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void where_one_change_is_refused_none_happens_in_any_table(Change refused) {
        kept("together", "there");
        Item replaced = kept("together", "replaced");
        Item removed = kept("together", "removed");
        Outcome outcome = commit(
                new Change.Add(PARTICIPATIONS, item("together", "added")),
                new Change.Replace(REPORTED, replaced.replacedBy(OTHER)),
                new Change.Remove(REPORTED, removed.key(), 1),
                new Change.AddToCount(PARTICIPATIONS, new Key("together", "count"), BigDecimal.ONE),
                refused);
        assertEquals(REFUSED, outcome);
        assertEquals(List.of(), tables().reader(PARTICIPATIONS).findAll("together", STRONG));
        assertEquals(List.of(), tables().counts(PARTICIPATIONS, "together"));
        assertEquals(List.of(removed, replaced, item("together", "there")), all("together"));
    }

    @Test
    void changes_of_every_kind_happen_together_in_two_tables() {
        Item replaced = kept("kinds", "replaced");
        Item removed = kept("kinds", "removed");
        Item held = kept("kinds", "unchanged");
        Outcome outcome = commit(
                new Change.Add(PARTICIPATIONS, item("kinds", "added")),
                new Change.AddUntil(PARTICIPATIONS, item("kinds", "until"), Instant.parse("2040-01-01T00:00:00Z")),
                new Change.Replace(REPORTED, replaced.replacedBy(OTHER)),
                new Change.Remove(REPORTED, removed.key(), 1),
                new Change.Unchanged(REPORTED, held.key(), 1),
                new Change.AddToCount(REPORTED, new Key("kinds count", "a"), BigDecimal.TEN));
        assertEquals(COMMITTED, outcome);
        assertEquals(
                List.of(item("kinds", "added"), item("kinds", "until")),
                tables().reader(PARTICIPATIONS).findAll("kinds", STRONG));
        assertEquals(List.of(replaced.replacedBy(OTHER), held), all("kinds"));
        assertEquals(List.of(count("kinds count", "a", "10", 1)), tables().counts(REPORTED, "kinds count"));
    }

    @Test
    void a_hundred_changes_happen_together() {
        assertEquals(COMMITTED, tables().commit(additions("hundred", 100)));
        assertEquals(100, all("hundred").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void no_changes_are_not_taken_nor_more_than_a_hundred(int count) {
        assertThrows(IllegalArgumentException.class, () -> tables().commit(additions("not taken", count)));
        assertEquals(List.of(), all("not taken"));
    }

    @Test
    void two_changes_of_one_item_are_not_taken() {
        Key key = new Key("twice", "a");
        Change add = new Change.Add(REPORTED, item("twice", "a"));
        Change check = new Change.Unchanged(REPORTED, key, 0);
        assertThrows(IllegalArgumentException.class, () -> commit(add, check));
        assertEquals(Optional.empty(), found(key));
    }

    @Test
    void two_items_of_one_key_lie_in_two_tables() {
        Item item = item("two tables", "a");
        assertEquals(COMMITTED, commit(new Change.Add(REPORTED, item), new Change.Add(PARTICIPATIONS, item)));
    }

    @Test
    void four_million_bytes_are_taken_and_not_one_more() {
        List<Change> changes = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> changes.add(large(number, Item.MOST_BYTES)));
        assertEquals(COMMITTED, tables().commit(changes));
        changes.add(large(20, 1));
        assertThrows(IllegalArgumentException.class, () -> tables().commit(changes));
        assertEquals(20, all("bytes").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 250})
    void each_item_asked_for_is_found_once_and_in_the_order_asked(int count) {
        String partition = "each " + count;
        List<Change> additions = additions(partition, count);
        IntStream.range(0, (count + 99) / 100)
                .forEach(part -> tables().commit(additions.subList(part * 100, Math.min(count, part * 100 + 100))));
        List<Key> keys = new ArrayList<>(additions.stream().map(Change::key).toList());
        Collections.shuffle(keys, new Random(count));
        List<Key> asked = new ArrayList<>(keys);
        asked.addAll(keys.subList(0, count / 2));
        asked.add(count / 2, new Key(partition, "missing"));
        List<Item> found = tables().reader(REPORTED).findEach(asked);
        assertEquals(keys, found.stream().map(Item::key).toList());
    }

    @Test
    void many_large_items_are_found_whole() {
        List<Item> items = IntStream.range(100, 200)
                .mapToObj(number -> Item.first(new Key("large each", "n" + number), new byte[Item.MOST_BYTES]))
                .toList();
        items.forEach(tables().writer(REPORTED)::add);
        List<Key> keys = items.stream().map(Item::key).toList();
        assertEquals(items, tables().reader(REPORTED).findEach(keys));
    }

    @Test
    void of_eight_that_replace_at_once_exactly_one_wins() {
        Item item = kept("race", "a");
        List<Outcome> outcomes = Racers.race(
                8,
                racer -> Racers.untilNotBusy(() -> commit(
                        new Change.Replace(REPORTED, item.replacedBy(new byte[] {(byte) racer})),
                        add("race count", "a", "1"))));
        assertEquals(1, Collections.frequency(outcomes, COMMITTED));
        assertEquals(7, Collections.frequency(outcomes, REFUSED));
        assertEquals(2, found(item.key()).orElseThrow().version());
        assertEquals(List.of(count("race count", "a", "1", 1)), tables().counts(REPORTED, "race count"));
    }

    @Test
    void a_single_write_and_a_commit_see_each_other() {
        Item item = item("single", "a");
        assertTrue(tables().writer(REPORTED).add(item));
        assertEquals(COMMITTED, commit(new Change.Replace(REPORTED, item.replacedBy(OTHER))));
        assertTrue(tables().writer(REPORTED).replace(item.replacedBy(OTHER).replacedBy(new byte[0])));
        assertEquals(REFUSED, commit(new Change.Remove(REPORTED, item.key(), 2)));
    }

    private static List<Change> additions(String partition, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> (Change) new Change.Add(REPORTED, item(partition, "n" + number)))
                .toList();
    }

    private static Change large(int number, int bytes) {
        return new Change.Add(REPORTED, Item.first(new Key("bytes", "n" + number), new byte[bytes]));
    }
}
