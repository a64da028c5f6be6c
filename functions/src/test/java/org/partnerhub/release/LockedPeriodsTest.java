package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.store.MemoryItems;

/** A figure that was released stays; what is corrected later goes into the next period. */
class LockedPeriodsTest {
    private final MemoryItems items = new MemoryItems();
    private final Desk desk = Desk.over(items);

    @Test
    void releasing_twice_releases_nothing_new() {
        assertEquals(
                List.of("TEST-IOM-2024Q1-r1", "TEST-IOM-2024Q2-r1"),
                desk.release(trained(40, 30).booked("3", "2024-02-01", "10.50")));
        List<?> before = items.all();
        assertEquals(List.of(), desk.release(trained(40, 30).booked("3", "2024-02-01", "10.50")));
        assertEquals(before, items.all());
    }

    @Test
    void a_correction_of_a_released_period_alone_releases_nothing() {
        desk.release(trained(40, 30));
        assertEquals(List.of(), desk.release(trained(80, 30)));
        assertEquals(List.of("40", "70"), desk.cumulative("trained"));
    }

    @Test
    void a_correction_of_a_released_period_goes_into_the_next_one() {
        desk.release(trained(40));
        desk.release(trained(52, 30));
        assertEquals(List.of("40", "82"), desk.cumulative("trained"));
        assertEquals(List.of("40", "42"), desk.actual("trained"));
    }

    @Test
    void an_impersonal_figure_is_locked_as_well() {
        desk.release(ActivitySample.with(IndicatorSample.of("laws").impersonal().quarter("2024Q1", 4)));
        desk.release(ActivitySample.with(
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 5).quarter("2024Q2", 1)));
        assertEquals(List.of("4", "6"), desk.cumulative("laws"));
        assertEquals(List.of("4", "2"), desk.actual("laws"));
    }

    @Test
    void a_percentage_is_locked_as_well() {
        desk.release(shares(90, 30));
        desk.release(shares(90, 30).booked("3", "2024-02-01", "1"));
        desk.release(shares(90, 60).booked("3", "2024-02-01", "2"));
        assertEquals(List.of("33.3"), desk.cumulative("share"));
    }

    @Test
    void an_earlier_release_reads_the_same_after_later_ones() {
        desk.release(trained(40));
        Release first = desk.current();
        desk.release(trained(52, 30));
        assertEquals(first, desk.release("TEST-IOM-2024Q1-r1"));
    }

    @Test
    void all_that_was_reported_at_once_is_released_period_by_period() {
        desk.release(trained(40, 30, 20));
        assertEquals(List.of("40", "NOT_REPORTED", "NOT_REPORTED"), Desk.texts(desk.release("TEST-IOM-2024Q1-r1")));
        assertEquals(List.of("40", "70", "NOT_REPORTED"), Desk.texts(desk.release("TEST-IOM-2024Q2-r1")));
        assertEquals(List.of("40", "70", "90"), Desk.texts(desk.current()));
    }

    @Test
    void what_was_reported_at_once_and_what_came_bit_by_bit_reads_the_same() {
        Desk bitByBit = Desk.open();
        IndicatorSample trained =
                IndicatorSample.of("trained").unreported("2024Q2").unreported("2024Q3");
        bitByBit.release(ActivitySample.with(trained.quarter("2024Q1", 40)));
        bitByBit.release(ActivitySample.with(trained.quarter("2024Q2", 3)));
        bitByBit.release(ActivitySample.with(trained.quarter("2024Q3", 20)));
        desk.release(ActivitySample.with(trained));
        assertEquals(desk.current(), bitByBit.current());
    }

    private static ActivitySample shares(long enrolled, long certified) {
        return ActivitySample.with(
                IndicatorSample.of("enrolled").quarter("2024Q1", enrolled),
                IndicatorSample.of("certified").quarter("2024Q1", certified),
                IndicatorSample.of("share").percentage("certified", "enrolled").quarter("2024Q1", "1"));
    }

    private static ActivitySample trained(long... byQuarter) {
        IndicatorSample indicator = IndicatorSample.of("trained");
        for (int quarter = 0; quarter < byQuarter.length; quarter++) {
            indicator.quarter("2024Q" + (quarter + 1), byQuarter[quarter]);
        }
        return ActivitySample.with(indicator);
    }
}
