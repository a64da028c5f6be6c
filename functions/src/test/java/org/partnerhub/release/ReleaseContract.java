package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.store.Racers;
import org.partnerhub.store.StoreUnavailable;

/**
 * What a release promises over every store: it becomes current by one write; whenever it is killed, the one before stays in
 * force and running it again completes it; of those that release at once nothing is mixed.
 */
abstract class ReleaseContract {
    private static final ActivitySample BEFORE = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).unreported("2024Q2"))
            .booked("3", "2024-02-01", "10");
    private static final ActivitySample AFTER = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 25))
            .booked("3", "2024-02-01", "10")
            .booked("3", "2024-05-01", "20");
    private static final int WRITES = 9;
    private static final int RACERS = 8;

    /** A desk over tables without an item; those that it was asked for before may be gone. */
    abstract Desk empty();

    static IntStream writes() {
        return IntStream.range(0, WRITES);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void the_release_before_stays_current(int write) {
        Desk desk = empty();
        Release before = desk.released(BEFORE);
        kill(desk, write);
        assertEquals(before, desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void running_it_again_completes_it(int write) {
        Desk desk = empty();
        desk.release(BEFORE);
        kill(desk, write);
        assertEquals(List.of("TEST-IOM-2024Q2-r1"), desk.release(AFTER));
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_first_release_that_is_killed_leaves_nothing_current(int write) {
        Desk desk = empty();
        kill(desk, write);
        assertEquals(Current.NONE, desk.currentReleases());
        desk.release(AFTER);
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void what_was_reported_anew_after_the_death_is_what_becomes_current(int write) {
        Desk desk = empty();
        desk.release(BEFORE);
        kill(desk, write);
        desk.release(ActivitySample.with(
                        IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 60))
                .booked("3", "2024-02-01", "10"));
        assertEquals(List.of("40", "100"), desk.cumulative("trained"));
    }

    @Test
    void what_was_kept_is_not_changed_even_if_it_never_became_current() {
        Desk desk = empty();
        desk.release(BEFORE);
        kill(desk, WRITES - 1);
        Release leftBehind = desk.release("TEST-IOM-2024Q2-r1");
        desk.release(ActivitySample.with(
                        IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 60))
                .booked("3", "2024-02-01", "10"));
        assertEquals("TEST-IOM-2024Q2-r2", desk.current().header().id());
        assertEquals(leftBehind, desk.release("TEST-IOM-2024Q2-r1"));
    }

    @Test
    void these_are_all_the_writes_of_a_release() {
        Desk desk = empty();
        desk.release(BEFORE);
        Interruption never = Interruption.of(desk.writer(), WRITES, () -> {});
        desk.writingThrough(never).release(AFTER);
        assertEquals(WRITES, never.writes().get());
    }

    @Test
    void a_release_that_nobody_has_made_current_is_not_followed() {
        Desk desk = empty();
        desk.release(BEFORE);
        kill(desk, WRITES - 1);
        desk.release(AFTER);
        assertEquals(Optional.of("TEST-IOM-2024Q1-r1"), desk.current().header().previous());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void one_that_is_overtaken_leaves_current_what_the_faster_one_released(int write) {
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
        List<List<String>> released = Racers.race(RACERS, racer -> releasedOrOvertaken(desk, "Title " + racer));
        List<String> current = released.stream().flatMap(List::stream).toList();
        assertEquals(current.size(), desk.timesOfRelease());
        assertEquals(current.size(), Set.copyOf(current).size());
        assertTrue(current.contains(desk.current().header().id()));
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
            return desk.release(ActivitySample.with(
                            IndicatorSample.of("trained").quarter("2024Q1", 40))
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
    private static Release undisturbed() {
        Desk desk = Desk.open();
        desk.release(BEFORE);
        return desk.released(AFTER);
    }

    private static void kill(Desk desk, int write) {
        Interruption death = Interruption.of(desk.writer(), write, () -> {
            throw new StoreUnavailable("killed");
        });
        assertThrows(StoreUnavailable.class, () -> desk.writingThrough(death).release(AFTER));
        assertTrue(death.happened());
    }
}
