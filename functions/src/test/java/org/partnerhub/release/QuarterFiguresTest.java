package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.IndicatorSample;

/** What was reported by quarter is released to date, and a quarter's own figure is taken from that. */
class QuarterFiguresTest {
    private final Desk desk = Desk.open();

    @Test
    void periodic_values_add_up_to_a_figure_to_date() {
        desk.release(ActivitySample.with(IndicatorSample.of("trained")
                .quarter("2024Q1", 40)
                .quarter("2024Q2", 25)
                .quarter("2024Q3", 30)));
        assertEquals(List.of("40", "65", "95"), desk.cumulative("trained"));
        assertEquals(List.of("40", "25", "30"), desk.actual("trained"));
    }

    @Test
    void cumulative_values_are_never_added() {
        desk.release(ActivitySample.with(IndicatorSample.of("reached")
                .cumulative()
                .quarter("2024Q1", 40)
                .quarter("2024Q2", 65)
                .quarter("2024Q3", 95)));
        assertEquals(List.of("40", "65", "95"), desk.cumulative("reached"));
        assertEquals(List.of("40", "65", "95"), desk.actual("reached"));
    }

    @Test
    void periods_are_released_in_the_order_of_time_those_to_come_included() {
        desk.release(ActivitySample.with(IndicatorSample.of("trained")
                .unreported("2024Q4")
                .quarter("2024Q2", 25)
                .quarter("2024Q1", 40)));
        assertEquals(List.of("40", "65", "NOT_REPORTED"), desk.cumulative("trained"));
        assertEquals(List.of("40", "25", "NOT_REPORTED"), desk.actual("trained"));
    }

    @Test
    void a_periodic_figure_to_date_is_not_reported_when_an_earlier_period_is_missing() {
        desk.release(ActivitySample.with(IndicatorSample.of("trained")
                .quarter("2024Q1", 40)
                .unreported("2024Q2")
                .quarter("2024Q3", 30)));
        assertEquals(List.of("40", "NOT_REPORTED", "NOT_REPORTED"), desk.cumulative("trained"));
        assertEquals(List.of("40", "NOT_REPORTED", "NOT_REPORTED"), desk.actual("trained"));
    }

    @Test
    void a_cumulative_figure_does_not_need_the_periods_before_it() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("reached").cumulative().unreported("2024Q2").quarter("2024Q3", 95)));
        assertEquals(List.of("NOT_REPORTED", "95"), desk.cumulative("reached"));
    }

    @Test
    void two_undivided_values_of_a_period_are_none() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q1", 60)));
        assertEquals(List.of("NOT_REPORTED"), desk.cumulative("trained"));
    }

    @Test
    void a_zero_that_no_person_stands_behind_is_published_as_zero() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 0).quarter("2024Q2", 3)));
        assertEquals(List.of("0", "3"), desk.cumulative("laws"));
        assertEquals(List.of("0", "3"), desk.actual("laws"));
    }

    @Test
    void an_impersonal_figure_that_was_not_reported_is_not_zero() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("laws").impersonal().unreported("2024Q1"),
                IndicatorSample.of("reports").impersonal().quarter("2024Q1", 1)));
        assertEquals(List.of("NOT_REPORTED"), desk.cumulative("laws"));
        assertEquals(List.of("1"), desk.cumulative("reports"));
    }

    @Test
    void small_sums_of_money_are_published() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("cost").counting(CountBasis.MONEY).quarter("2024Q1", "4.50")));
        assertEquals(List.of("4.50"), desk.cumulative("cost"));
    }

    @Test
    void fractions_are_kept_to_the_last_digit() {
        desk.release(ActivitySample.with(IndicatorSample.of("kilometres")
                .impersonal()
                .quarter("2024Q1", "0.100")
                .quarter("2024Q2", "0.2")));
        assertEquals(List.of("0.100", "0.300"), desk.cumulative("kilometres"));
    }
}
