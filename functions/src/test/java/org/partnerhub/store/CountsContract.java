package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.store.Consistency.STRONG;
import static org.partnerhub.store.Outcome.COMMITTED;
import static org.partnerhub.store.Outcome.REFUSED;
import static org.partnerhub.store.Table.PARTICIPATIONS;
import static org.partnerhub.store.Table.REPORTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all tables promise about counts; each test has partitions of its own. */
abstract class CountsContract {
    /** The tables under test. */
    protected abstract Tables tables();

    @Test
    void a_count_adds_up_decimals_negatives_and_zeros_and_notes_each() {
        Stream.of("1", "2.50", "-0.75", "0", "1E+3", "-1000", "0.00")
                .forEach(amount -> assertEquals(COMMITTED, commit(add("sum", "a", amount))));
        assertEquals(List.of(count("sum", "a", "2.75", 7)), tables().counts(REPORTED, "sum"));
    }

    @Test
    void a_count_that_only_zero_was_added_to_is_there() {
        commit(add("zero", "a", "0"));
        assertEquals(List.of(count("zero", "a", "0", 1)), tables().counts(REPORTED, "zero"));
    }

    @Test
    void a_count_keeps_38_digits() {
        String digits = "12345678901234567890123456789012345678";
        commit(add("digits", "a", digits));
        assertEquals(List.of(count("digits", "a", digits, 1)), tables().counts(REPORTED, "digits"));
    }

    @Test
    void counts_are_read_in_the_order_of_their_sort_bytes_from_their_own_partition_and_table() {
        List<String> sorts = List.of("A", "a", "a!", "é", "\uFFFD", "\uD83D\uDE00");
        List<String> shuffled = new ArrayList<>(sorts);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(sort -> commit(add("ordered counts", sort, "1")));
        commit(add("ordered count", "x", "1"));
        commit(new Change.AddToCount(PARTICIPATIONS, new Key("ordered counts", "y"), BigDecimal.ONE));
        List<Count> counts = tables().counts(REPORTED, "ordered counts");
        assertEquals(sorts, counts.stream().map(count -> count.key().sort()).toList());
    }

    @Test
    void items_and_counts_of_one_partition_do_not_pass_for_each_other() {
        Item item = kept("mixed", "item");
        Key count = new Key("mixed", "count");
        commit(add("mixed", "count", "4"));
        assertEquals(List.of(item), all("mixed"));
        assertEquals(Optional.empty(), found(count));
        assertEquals(List.of(item), tables().reader(REPORTED).findEach(List.of(count, item.key())));
        assertEquals(List.of(count("mixed", "count", "4", 1)), tables().counts(REPORTED, "mixed"));
    }

    @Test
    void where_one_lies_the_other_is_refused() {
        kept("place", "item");
        commit(add("place", "count", "4"));
        assertEquals(REFUSED, commit(add("place", "item", "1")));
        assertEquals(REFUSED, commit(new Change.Add(REPORTED, item("place", "count"))));
        assertEquals(REFUSED, commit(new Change.Unchanged(REPORTED, new Key("place", "count"), 0)));
        assertEquals(List.of(count("place", "count", "4", 1)), tables().counts(REPORTED, "place"));
    }

    @Test
    void of_what_eight_add_to_a_count_at_once_nothing_is_lost() {
        Racers.race(8, racer -> IntStream.range(0, 25)
                .mapToObj(
                        number -> Racers.untilNotBusy(() -> commit(add("crowd", "a", "0.5"), add("crowd", "b", "-1"))))
                .allMatch(COMMITTED::equals));
        List<Count> expected = List.of(count("crowd", "a", "100", 200), count("crowd", "b", "-200", 200));
        assertEquals(expected, tables().counts(REPORTED, "crowd"));
    }

    Outcome commit(Change... changes) {
        return tables().commit(List.of(changes));
    }

    Item kept(String partition, String sort) {
        Item item = item(partition, sort);
        tables().writer(REPORTED).add(item);
        return item;
    }

    Optional<Item> found(Key key) {
        return tables().reader(REPORTED).find(key, STRONG);
    }

    List<Item> all(String partition) {
        return tables().reader(REPORTED).findAll(partition, STRONG);
    }

    static Change add(String partition, String sort, String amount) {
        return new Change.AddToCount(REPORTED, new Key(partition, sort), new BigDecimal(amount));
    }

    static Count count(String partition, String sort, String value, long changes) {
        return new Count(new Key(partition, sort), new BigDecimal(value), changes);
    }

    static Item item(String partition, String sort) {
        return Item.first(new Key(partition, sort), "content".getBytes(UTF_8));
    }
}
