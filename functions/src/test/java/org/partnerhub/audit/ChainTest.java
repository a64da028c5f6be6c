package org.partnerhub.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryItems;
import org.partnerhub.store.StoreUnavailable;

/** Entries are appended one behind the other, each with the hash of the one before, and nothing is built on a broken end. */
final class ChainTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00.123456Z"), ZoneOffset.UTC);

    private final MemoryItems items = new MemoryItems();
    private final List<Integer> pauses = new ArrayList<>();
    private final Chain chain = chain(items);

    /** A writer that somebody else is always faster than. */
    private record Overtaken(AtomicInteger tries) implements ItemWriter {

        @Override
        public boolean add(Item item) {
            tries.incrementAndGet();
            return false;
        }

        @Override
        public boolean replace(Item item) {
            throw new AssertionError("an entry is never replaced");
        }
    }

    private Chain chain(ItemWriter writer) {
        return new Chain(items, writer, CLOCK, new Random(7), pauses::add);
    }

    private List<Line> lines() {
        return items.all().stream().map(Places::line).toList();
    }

    @Test
    void an_entry_has_the_next_number_and_the_hash_of_the_one_before() {
        assertEquals(1, chain.append(Deeds.read("a"), Verdict.DONE));
        assertEquals(2, chain.append(Deeds.release(), Verdict.BEGUN));
        assertEquals(Head.NONE.hash(), lines().get(0).entry().previous());
        assertEquals(lines().get(0).hash(), lines().get(1).entry().previous());
        assertEquals(new Head(2, lines().get(1).hash()), chain.head());
    }

    @Test
    void an_entry_comes_back_as_it_was_appended_at_the_millisecond() {
        Verdict verdict = Verdict.refused("NOT_YOURS").over(11).after(3);
        chain.append(Deeds.release(), verdict);
        Entry kept = lines().get(0).entry();
        assertEquals(Deeds.release(), kept.deed());
        assertEquals(verdict, kept.verdict());
        assertEquals(Instant.parse("2026-01-01T00:00:00.123Z"), kept.at());
    }

    @Test
    void no_two_entries_are_alike_whoever_appends_what() {
        chain.append(Deeds.read("a"), Verdict.DONE);
        MemoryItems other = new MemoryItems();
        Chain anew = new Chain(other, other, CLOCK, new Random(8), pauses::add);
        anew.append(Deeds.read("a"), Verdict.DONE);
        assertNotEquals(anew.head(), chain.head());
    }

    @Test
    void whoever_is_overtaken_tries_again_behind_the_one_who_was_faster() {
        ItemWriter slow = new ItemWriter() {
            private boolean isFirst = true;

            @Override
            public boolean add(Item item) {
                if (isFirst) {
                    isFirst = false;
                    chain.append(Deeds.read("faster"), Verdict.DONE);
                }
                return items.add(item);
            }

            @Override
            public boolean replace(Item item) {
                throw new AssertionError("an entry is never replaced");
            }
        };
        assertEquals(2, chain(slow).append(Deeds.read("slower"), Verdict.DONE));
        assertEquals(List.of(1), pauses);
        assertEquals(Optional.empty(), new Verification(Links.in(items), List.of()).first());
    }

    @Test
    void whoever_is_overtaken_for_ever_gives_up_and_has_appended_nothing() {
        Overtaken writer = new Overtaken(new AtomicInteger());
        assertThrows(StoreUnavailable.class, () -> chain(writer).append(Deeds.read("a"), Verdict.DONE));
        assertEquals(30, writer.tries().get());
        assertEquals(List.of(), items.all());
    }

    @Test
    void nothing_is_built_on_an_end_that_was_altered() {
        chain.append(Deeds.read("a"), Verdict.DONE);
        Item last = items.all().get(0);
        String altered = new String(last.content(), StandardCharsets.UTF_8).replace("\"iom\"", "\"ilo\"");
        items.replace(last.replacedBy(altered.getBytes(StandardCharsets.UTF_8)));
        assertThrows(IllegalStateException.class, () -> chain.append(Deeds.read("b"), Verdict.DONE));
        assertThrows(IllegalStateException.class, chain::head);
    }

    @Test
    void nothing_is_built_on_an_entry_that_lies_in_another_place() {
        chain.append(Deeds.read("a"), Verdict.DONE);
        items.add(Item.first(Places.key(9), items.all().get(0).content()));
        assertThrows(IllegalStateException.class, () -> chain.append(Deeds.read("b"), Verdict.DONE));
    }

    @Test
    void entries_are_read_from_the_newest_back() {
        for (int number = 1; number <= 5; number++) {
            chain.append(Deeds.read("a"), Verdict.DONE);
        }
        assertEquals(List.of(5L, 4L), numbers(chain.before(AuditLog.END, 2)));
        assertEquals(List.of(3L, 2L, 1L), numbers(chain.before(4, 10)));
        assertEquals(List.of(), numbers(chain.before(1, 10)));
    }

    @Test
    void work_stands_between_two_entries_and_the_second_names_the_first() {
        assertEquals("done", chain.around(Deeds.release(), () -> "done", result -> Verdict.DONE.with(result)));
        List<Entry> entries = lines().stream().map(Line::entry).toList();
        assertEquals(Verdict.BEGUN, entries.get(0).verdict());
        assertEquals(Verdict.DONE.with("done").after(1), entries.get(1).verdict());
    }

    @Test
    void work_that_fails_is_logged_as_failed_and_its_failure_thrown_on() {
        assertThrows(
                ArithmeticException.class,
                () -> chain.around(
                        Deeds.release(),
                        () -> {
                            throw new ArithmeticException();
                        },
                        result -> Verdict.DONE));
        assertEquals(Verdict.FAILED.after(1), lines().get(1).entry().verdict());
    }

    @Test
    void work_is_not_done_when_it_cannot_be_logged_before() {
        AtomicInteger done = new AtomicInteger();
        Chain broken = chain(new Overtaken(new AtomicInteger()));
        assertThrows(
                StoreUnavailable.class,
                () -> broken.around(Deeds.release(), done::incrementAndGet, result -> Verdict.DONE));
        assertEquals(0, done.get());
    }

    @Test
    void a_key_of_an_entry_sorts_by_its_number() {
        assertTrue(Places.sort(9).compareTo(Places.sort(10)) < 0);
        assertTrue(Places.sort(99_999_999_999L).compareTo(Places.sort(AuditLog.END)) < 0);
        assertEquals(0, Places.number(new Key(Places.PARTITION, "10")));
    }

    private static List<Long> numbers(List<Line> lines) {
        return lines.stream().map(line -> line.entry().number()).toList();
    }
}
