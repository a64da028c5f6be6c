package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;

/** The time of participations is up when the activity's last end lies further back than they are kept. */
final class RetentionTest {
    private static final String MIDNIGHT_IN_COLOMBO = "2030-01-11T18:30:00Z";
    private static final String BEFORE_MIDNIGHT = "2030-01-11T18:29:59Z";

    private static boolean isOver(String now, ActivitySample activity) {
        Activity made = activity.made();
        return new Retention(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), 10).isOver(made);
    }

    @Test
    void it_is_up_on_the_day_after_the_last_day_in_sri_lanka() {
        ActivitySample ended = ActivitySample.reported().date("4", "2030-01-01");
        assertEquals(false, isOver(BEFORE_MIDNIGHT, ended));
        assertEquals(true, isOver(MIDNIGHT_IN_COLOMBO, ended));
    }

    @Test
    void the_actual_end_goes_before_the_planned_one() {
        ActivitySample longer =
                ActivitySample.reported().date("3", "2029-01-01").date("4", "2030-01-02");
        ActivitySample shorter =
                ActivitySample.reported().date("3", "2031-01-01").date("4", "2029-01-01");
        assertEquals(false, isOver(MIDNIGHT_IN_COLOMBO, longer));
        assertEquals(true, isOver(MIDNIGHT_IN_COLOMBO, shorter));
    }

    @Test
    void without_an_actual_end_the_last_planned_one_counts() {
        ActivitySample prolonged =
                ActivitySample.reported().date("3", "2029-01-01").date("3", "2030-01-02");
        ActivitySample planned = ActivitySample.reported().date("3", "2030-01-01");
        assertEquals(false, isOver(MIDNIGHT_IN_COLOMBO, prolonged));
        assertEquals(true, isOver(MIDNIGHT_IN_COLOMBO, planned));
    }

    @Test
    void without_an_end_it_is_never_up() {
        assertEquals(
                false, isOver(MIDNIGHT_IN_COLOMBO, ActivitySample.reported().date("2", "1990-01-01")));
    }

    @Test
    void for_no_days_at_all_it_is_kept_until_the_last_day_is_over() {
        Activity ended = ActivitySample.reported().date("4", "2030-01-11").made();
        Clock before = Clock.fixed(Instant.parse(BEFORE_MIDNIGHT), ZoneOffset.UTC);
        Clock midnight = Clock.fixed(Instant.parse(MIDNIGHT_IN_COLOMBO), ZoneOffset.UTC);
        assertEquals(false, new Retention(before, 0).isOver(ended));
        assertEquals(true, new Retention(midnight, 0).isOver(ended));
    }

    @Test
    void a_negative_number_of_days_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Retention(Clock.systemUTC(), -1));
    }
}
