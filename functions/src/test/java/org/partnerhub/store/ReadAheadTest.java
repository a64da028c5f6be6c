package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read ahead takes one call, and whoever asks is told the same as by the table. */
final class ReadAheadTest {
    private static final Key ONE = new Key("P", "1");
    private static final Key TWO = new Key("P", "2");
    private static final Key NONE = new Key("P", "3");

    private final MemoryItems items = new MemoryItems();
    private final List<String> calls = new ArrayList<>();
    private final ReadAhead ahead = new ReadAhead(new Noting());

    @Test
    void many_items_are_read_in_one_call_and_each_is_handed_out_without_another() {
        add(ONE, TWO);
        ahead.take(List.of(ONE, TWO));
        assertEquals(items.find(TWO, Consistency.STRONG), ahead.find(TWO, Consistency.EVENTUAL));
        assertEquals(items.find(ONE, Consistency.STRONG), ahead.find(ONE, Consistency.STRONG));
        assertEquals(List.of("each [1, 2]"), calls);
    }

    @Test
    void an_item_is_not_kept_once_it_was_handed_out() {
        add(ONE);
        ahead.take(List.of(ONE));
        assertEquals(ahead.find(ONE, Consistency.EVENTUAL), ahead.find(ONE, Consistency.EVENTUAL));
        assertEquals(List.of("each [1]", "find 1 EVENTUAL"), calls);
    }

    @Test
    void what_was_not_there_is_asked_for_again() {
        ahead.take(List.of(NONE));
        assertEquals(Optional.empty(), ahead.find(NONE, Consistency.EVENTUAL));
        add(NONE);
        assertEquals(items.find(NONE, Consistency.STRONG), ahead.find(NONE, Consistency.STRONG));
        assertEquals(List.of("each [3]", "find 3 EVENTUAL", "find 3 STRONG"), calls);
    }

    @Test
    void what_was_not_read_ahead_is_read_as_ever() {
        add(ONE, TWO);
        assertEquals(2, ahead.findAll("P", Consistency.EVENTUAL).size());
        assertEquals(2, ahead.findEach(List.of(ONE, TWO)).size());
        assertEquals(List.of("all P EVENTUAL", "each [1, 2]"), calls);
    }

    @Test
    void a_table_that_does_not_answer_is_no_missing_item() {
        ReadAhead silent = new ReadAhead(new FailingItems(new StoreUnavailable("silent")));
        assertThrows(StoreUnavailable.class, () -> silent.take(List.of(ONE)));
        assertThrows(StoreUnavailable.class, () -> silent.find(ONE, Consistency.EVENTUAL));
    }

    private void add(Key... keys) {
        for (Key key : keys) {
            items.add(Item.first(key, key.sort().getBytes(UTF_8)));
        }
    }

    /** Notes each call to the items. */
    private final class Noting implements ItemReader {
        @Override
        public Optional<Item> find(Key key, Consistency consistency) {
            calls.add("find " + key.sort() + " " + consistency);
            return items.find(key, consistency);
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            calls.add("all " + partition + " " + consistency);
            return items.findAll(partition, consistency);
        }

        @Override
        public List<Item> findEach(Collection<Key> keys) {
            calls.add("each " + keys.stream().map(Key::sort).toList());
            return items.findEach(keys);
        }
    }
}
