package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.store.StoreUnavailable;

/** Whenever a release is killed, the one before stays in force, and running it again completes it. */
class KilledReleaseTest {
    private static final ActivitySample BEFORE = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).unreported("2024Q2"))
            .booked("3", "2024-02-01", "10");
    private static final ActivitySample AFTER = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 25))
            .booked("3", "2024-02-01", "10")
            .booked("3", "2024-05-01", "20");
    private static final int WRITES = 9;

    static IntStream writes() {
        return IntStream.range(0, WRITES);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void the_release_before_stays_current(int write) {
        Desk desk = Desk.open();
        Release before = desk.released(BEFORE);
        kill(desk, write);
        assertEquals(before, desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void running_it_again_completes_it(int write) {
        Desk desk = Desk.open();
        desk.release(BEFORE);
        kill(desk, write);
        assertEquals(List.of("TEST-IOM-2024Q2-r1"), desk.release(AFTER));
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_first_release_that_is_killed_leaves_nothing_current(int write) {
        Desk desk = Desk.open();
        kill(desk, write);
        assertEquals(Current.NONE, desk.currentReleases());
        desk.release(AFTER);
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void what_was_reported_anew_after_the_death_is_what_becomes_current(int write) {
        Desk desk = Desk.open();
        desk.release(BEFORE);
        kill(desk, write);
        desk.release(ActivitySample.with(
                        IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 60))
                .booked("3", "2024-02-01", "10"));
        assertEquals(List.of("40", "100"), desk.cumulative("trained"));
    }

    @Test
    void what_was_kept_is_not_changed_even_if_it_never_became_current() {
        Desk desk = Desk.open();
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
        Desk desk = Desk.open();
        desk.release(BEFORE);
        Interruption never = Interruption.of(desk.items(), WRITES, () -> {});
        desk.writingThrough(never).release(AFTER);
        assertEquals(WRITES, never.writes().get());
    }

    @Test
    void a_release_that_nobody_has_made_current_is_not_followed() {
        Desk desk = Desk.open();
        desk.release(BEFORE);
        kill(desk, WRITES - 1);
        desk.release(AFTER);
        assertEquals(Optional.of("TEST-IOM-2024Q1-r1"), desk.current().header().previous());
    }

    private static Release undisturbed() {
        Desk desk = Desk.open();
        desk.release(BEFORE);
        return desk.released(AFTER);
    }

    private static void kill(Desk desk, int write) {
        Interruption death = Interruption.of(desk.items(), write, () -> {
            throw new StoreUnavailable("killed");
        });
        assertThrows(StoreUnavailable.class, () -> desk.writingThrough(death).release(AFTER));
        assertTrue(death.happened());
    }
}
