package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.MovableClock;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryItems;
import org.partnerhub.store.StoreUnavailable;

/** What is current is read again after a while, and no later. */
final class RecentPointerTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Key OTHER = new Key("RELEASE#A", "header");

    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private final MemoryItems items = new MemoryItems();
    private final Reads reads = new Reads();
    private final RecentPointer recent = new RecentPointer(reads, SECOND, clock);

    @Test
    void within_the_while_it_is_not_read_again() {
        items.add(Item.first(ReleaseTable.POINTER, bytes("first")));
        assertEquals("first", pointer());
        clock.pass(SECOND.minusMillis(1));
        assertEquals("first", pointer());
        assertEquals(1, reads.number);
    }

    @Test
    void after_the_while_another_release_is_seen() {
        items.add(Item.first(ReleaseTable.POINTER, bytes("first")));
        pointer();
        items.replace(Item.first(ReleaseTable.POINTER, bytes("first")).replacedBy(bytes("second")));
        assertEquals("first", pointer());
        clock.pass(SECOND);
        assertEquals("second", pointer());
    }

    @Test
    void that_there_is_none_yet_is_not_believed_for_longer() {
        assertEquals(Optional.empty(), recent.find(ReleaseTable.POINTER, Consistency.EVENTUAL));
        items.add(Item.first(ReleaseTable.POINTER, bytes("first")));
        clock.pass(SECOND);
        assertEquals("first", pointer());
    }

    @Test
    void a_clock_that_is_set_back_makes_nothing_recent() {
        items.add(Item.first(ReleaseTable.POINTER, bytes("first")));
        pointer();
        clock.pass(SECOND.negated());
        pointer();
        assertEquals(2, reads.number);
    }

    @Test
    void a_failure_is_not_remembered() {
        items.add(Item.first(ReleaseTable.POINTER, bytes("first")));
        reads.fail = true;
        assertThrows(StoreUnavailable.class, this::pointer);
        reads.fail = false;
        assertEquals("first", pointer());
    }

    @Test
    void everything_else_and_what_must_be_the_very_last_is_read_each_time() {
        recent.find(ReleaseTable.POINTER, Consistency.STRONG);
        recent.find(ReleaseTable.POINTER, Consistency.STRONG);
        recent.find(OTHER, Consistency.EVENTUAL);
        recent.find(OTHER, Consistency.EVENTUAL);
        assertEquals(4, reads.number);
    }

    @Test
    void many_items_are_read_by_the_table_itself_in_its_own_way() {
        assertEquals(items.findEach(List.of(OTHER)), recent.findEach(List.of(OTHER, OTHER)));
        assertEquals(1, reads.together);
        assertEquals(0, reads.number);
    }

    private String pointer() {
        return new String(
                recent.find(ReleaseTable.POINTER, Consistency.EVENTUAL)
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Counts reads, and fails when it is told to. */
    private final class Reads implements ItemReader {
        int number;
        int together;
        boolean fail;

        @Override
        public Optional<Item> find(Key key, Consistency consistency) {
            number++;
            if (fail) {
                throw new StoreUnavailable("the table does not answer");
            }
            return items.find(key, consistency);
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            return items.findAll(partition, consistency);
        }

        @Override
        public List<Item> findEach(Collection<Key> keys) {
            together++;
            return items.findEach(keys);
        }
    }
}
