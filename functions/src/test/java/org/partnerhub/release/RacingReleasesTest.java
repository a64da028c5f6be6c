package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;

/** Of two that release at once one wins whole, and what it made current stays as it is. */
class RacingReleasesTest {
    private static final ActivitySample FIRST = trained(40);
    private static final ActivitySample FASTER = trained(40, 25);
    private static final ActivitySample SLOWER = trained(40, 60);

    private final Desk desk = Desk.open();

    static IntStream writes() {
        return IntStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void the_slower_one_changes_nothing_of_what_the_faster_one_made_current(int write) {
        desk.release(FIRST);
        Interruption overtaken = Interruption.of(desk.writer(), write, () -> desk.release(FASTER));
        assertThrows(
                StoreUnavailable.class, () -> desk.writingThrough(overtaken).release(SLOWER));
        assertEquals(List.of("40", "65"), desk.cumulative("trained"));
        assertEquals(Optional.of("TEST-IOM-2024Q1-r1"), desk.current().header().previous());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void so_it_is_for_the_very_first_release(int write) {
        Interruption overtaken = Interruption.of(desk.writer(), write, () -> desk.release(trained(40)));
        assertThrows(
                StoreUnavailable.class, () -> desk.writingThrough(overtaken).release(trained(90)));
        assertEquals(List.of("40", "NOT_REPORTED"), desk.cumulative("trained"));
        assertEquals(Optional.empty(), desk.current().header().previous());
    }

    @Test
    void one_that_was_overtaken_while_it_was_made_does_not_become_current() {
        ItemReader overtaken = new AfterThePointer(desk.reader(), () -> desk.release(FIRST), new AtomicBoolean());
        Desk slower = new Desk(overtaken, desk.writer(), RealControl.decisions(), List.of());
        assertThrows(StoreUnavailable.class, () -> slower.release(trained(90)));
        assertEquals(List.of("40", "NOT_REPORTED"), desk.cumulative("trained"));
        assertEquals("TEST-IOM-2024Q1-r1", desk.current().header().id());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void two_that_release_the_same_at_once_leave_it_released_once(int write) {
        Release alone = Desk.open().released(FASTER);
        Interruption overtaken = Interruption.of(desk.writer(), write, () -> desk.release(FASTER));
        runUntilItIsThrough(() -> desk.writingThrough(overtaken).release(FASTER));
        assertEquals(alone, desk.current());
        assertEquals(List.of(), desk.release(FASTER));
    }

    private static void runUntilItIsThrough(Runnable release) {
        try {
            release.run();
        } catch (StoreUnavailable overtaken) {
            release.run();
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void the_slower_one_run_again_with_something_else_follows_the_faster_one(int write) {
        Interruption overtaken = Interruption.of(desk.writer(), write, () -> desk.release(FIRST));
        assertThrows(
                StoreUnavailable.class, () -> desk.writingThrough(overtaken).release(trained(90, 60)));
        String faster = desk.current().header().id();
        desk.release(trained(90, 60));
        assertEquals("TEST-IOM-2024Q2-r1", desk.current().header().id());
        assertEquals(Optional.of(faster), desk.current().header().previous());
        assertEquals(List.of("40", "150"), desk.cumulative("trained"));
    }

    @Test
    void releases_of_different_organisations_at_once_both_stay() {
        desk.release(FIRST);
        ActivitySample another = trained(40)
                .result("R2", ActivitySample.ILO, IndicatorSample.of("placed").quarter("2024Q1", 70));
        Interruption overtaken = Interruption.of(desk.writer(), 5, () -> desk.release(another));
        assertThrows(
                StoreUnavailable.class, () -> desk.writingThrough(overtaken).release(FASTER));
        desk.release(FASTER);
        assertEquals("TEST-IOM-2024Q2-r1", desk.current().header().id());
        assertEquals(
                "TEST-ILO-2024Q1-r1", desk.current(ActivitySample.ILO).header().id());
    }

    /** Reads on, but something else happens just after the pointer was read for the first time. */
    private record AfterThePointer(ItemReader items, Runnable event, AtomicBoolean happened) implements ItemReader {

        @Override
        public Optional<Item> find(Key key, Consistency consistency) {
            Optional<Item> found = items.find(key, consistency);
            if (key.equals(ReleaseTable.POINTER) && !happened.getAndSet(true)) {
                event.run();
            }
            return found;
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            return items.findAll(partition, consistency);
        }
    }

    private static ActivitySample trained(long... byQuarter) {
        IndicatorSample indicator =
                IndicatorSample.of("trained").unreported("2024Q1").unreported("2024Q2");
        for (int quarter = 0; quarter < byQuarter.length; quarter++) {
            indicator.quarter("2024Q" + (quarter + 1), byQuarter[quarter]);
        }
        return ActivitySample.with(indicator);
    }
}
