package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.store.Racers;
import org.partnerhub.store.StoreUnavailable;

/**
 * What a release promises over every store: it becomes current by its last write; whenever it is killed, the one before stays
 * in force and running it again completes it; those that release at once do not mix.
 */
abstract class ReleaseContract {
    static final ActivitySample BEFORE = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).unreported("2024Q2"))
            .booked("3", "2024-02-01", "10");
    static final ActivitySample AFTER = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 25))
            .booked("3", "2024-02-01", "10")
            .booked("3", "2024-05-01", "20");
    static final int WRITES = 9;

    private static final int RACERS = 8;

    /** A desk over tables without an item; what desks before it released may be gone. */
    abstract Desk empty();

    static IntStream writes() {
        return IntStream.range(0, WRITES);
    }

    @Test
    void these_are_all_the_writes_of_a_release_and_the_last_one_makes_it_current() {
        Desk desk = empty();
        Release before = desk.released(BEFORE);
        Interruption last = Interruption.of(desk.writer(), WRITES - 1, () -> assertEquals(before, desk.current()));
        desk.writingThrough(last).release(AFTER);
        assertEquals(WRITES, last.writes().get());
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void where_it_is_killed_the_one_before_stays_current_and_running_it_again_completes_it(int write) {
        Desk desk = empty();
        Release before = desk.released(BEFORE);
        kill(desk, write);
        assertEquals(before, desk.current());
        assertEquals(List.of("TEST-IOM-2024Q2-r1"), desk.release(AFTER));
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, WRITES - 2, WRITES - 1})
    void one_that_is_overtaken_by_its_like_leaves_it_released_once(int write) {
        Desk desk = empty();
        desk.release(BEFORE);
        Interruption overtaken = Interruption.of(desk.writer(), write, () -> desk.release(AFTER));
        runAgainUntilItIsThrough(() -> desk.writingThrough(overtaken).release(AFTER));
        assertTrue(overtaken.happened());
        assertEquals(undisturbed(), desk.current());
        assertEquals(2, desk.timesOfRelease());
    }

    @Test
    void of_those_that_release_at_once_each_becomes_current_after_the_other_or_not_at_all() {
        Desk desk = empty();
        List<String> released = Racers.race(RACERS, racer -> releasedOrOvertaken(desk, "Title " + racer)).stream()
                .flatMap(List::stream)
                .toList();
        assertEquals(released.size(), desk.timesOfRelease());
        assertEquals(released.size(), Set.copyOf(released).size());
        assertTrue(released.contains(desk.current().header().id()));
    }

    @Test
    void those_that_release_the_same_at_once_make_one_release() {
        Desk desk = empty();
        Racers.race(RACERS, racer -> runAgainUntilItIsThrough(() -> desk.release(BEFORE)));
        assertEquals(1, desk.timesOfRelease());
        assertEquals(Desk.open().released(BEFORE), desk.current());
    }

    private static List<String> releasedOrOvertaken(Desk desk, String title) {
        try {
            return desk.release(
                    ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 40))
                            .titled(title));
        } catch (StoreUnavailable overtaken) {
            return List.of();
        }
    }

    private static List<String> runAgainUntilItIsThrough(Supplier<List<String>> release) {
        while (true) {
            try {
                return release.get();
            } catch (StoreUnavailable overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    /** What comes of it in memory, where nothing gets in between. */
    static Release undisturbed() {
        Desk desk = Desk.open();
        desk.release(BEFORE);
        return desk.released(AFTER);
    }

    static void kill(Desk desk, int write) {
        Interruption death = Interruption.of(desk.writer(), write, () -> {
            throw new StoreUnavailable("killed");
        });
        assertThrows(StoreUnavailable.class, () -> desk.writingThrough(death).release(AFTER));
        assertTrue(death.happened());
    }
}
