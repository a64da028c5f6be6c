package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** The contract in memory, and what a release that was killed leaves behind. */
final class MemoryReleaseTest extends ReleaseContract {
    private static final ActivitySample ANEW = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 60))
            .booked("3", "2024-02-01", "10");

    private final Desk desk = Desk.open();

    @Override
    Desk empty() {
        return Desk.open();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_first_release_that_is_killed_leaves_nothing_current(int write) {
        kill(desk, write);
        assertEquals(Current.NONE, desk.currentReleases());
        desk.release(AFTER);
        assertEquals(undisturbed(), desk.current());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void what_was_reported_anew_after_the_death_is_what_becomes_current(int write) {
        desk.release(BEFORE);
        kill(desk, write);
        desk.release(ANEW);
        assertEquals(List.of("40", "100"), desk.cumulative("trained"));
    }

    @Test
    void what_was_kept_is_not_changed_even_if_it_never_became_current() {
        desk.release(BEFORE);
        kill(desk, WRITES - 1);
        Release leftBehind = desk.release("TEST-IOM-2024Q2-r1");
        desk.release(ANEW);
        assertEquals("TEST-IOM-2024Q2-r2", desk.current().header().id());
        assertEquals(leftBehind, desk.release("TEST-IOM-2024Q2-r1"));
    }

    @Test
    void a_release_that_nobody_has_made_current_is_not_followed() {
        desk.release(BEFORE);
        kill(desk, WRITES - 1);
        desk.release(AFTER);
        assertEquals(Optional.of("TEST-IOM-2024Q1-r1"), desk.current().header().previous());
    }
}
