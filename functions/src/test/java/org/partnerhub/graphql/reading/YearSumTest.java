package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;
import org.partnerhub.release.Desk;

/** The figure of a year is the difference of two released figures to date, or there is none. */
class YearSumTest {

    @Test
    void whole_periods_that_fill_the_year_make_its_figure() {
        Figure figure = sum(fiveQuarters(), Calendar.CALENDAR_YEAR, 2024);
        assertEquals(Optional.of(new BigDecimal("140")), figure.value());
        assertEquals(Optional.of(LocalDate.of(2024, 12, 31)), figure.asOf());
        assertEquals(Optional.of("PERSON"), figure.unit());
        assertEquals(Optional.of("TEST-IOM-2024Q4-r1"), figure.release());
    }

    @Test
    void what_was_reached_before_the_year_is_taken_off() {
        IndicatorSample indicator = fiveQuarters().quarter("2025Q1", 60);
        assertEquals(
                Optional.of(new BigDecimal("180")),
                sum(indicator, Calendar.JAPAN_FISCAL_YEAR, 2024).value());
    }

    @Test
    void project_years_are_filled_by_whole_periods_too() {
        ActivitySample activity = ActivitySample.with(fiveQuarters()).date("2", "2023-12-20");
        assertEquals(
                Optional.of(new BigDecimal("140")),
                new YearSum(view(activity), Calendar.PROJECT_MONTHS, 1).taken().value());
    }

    @Test
    void a_year_that_is_not_filled_is_not_reported() {
        assertEquals(
                FigureStatus.NOT_REPORTED,
                sum(fiveQuarters(), Calendar.CALENDAR_YEAR, 2023).status());
        assertEquals(
                FigureStatus.NOT_REPORTED,
                sum(fiveQuarters(), Calendar.JAPAN_FISCAL_YEAR, 2024).status());
        assertEquals(
                FigureStatus.NOT_REPORTED,
                sum(fiveQuarters(), Calendar.CALENDAR_YEAR, 2030).status());
    }

    @Test
    void a_year_with_a_gap_is_not_reported() {
        IndicatorSample gap = IndicatorSample.of("trained")
                .quarter("2024Q1", 20)
                .quarter("2024Q2", 30)
                .quarter("2024Q4", 50);
        assertEquals(
                FigureStatus.NOT_REPORTED,
                sum(gap, Calendar.CALENDAR_YEAR, 2024).status());
    }

    @Test
    void a_year_with_a_period_that_was_not_reported_is_not_reported() {
        IndicatorSample missing = IndicatorSample.of("trained")
                .quarter("2024Q1", 20)
                .quarter("2024Q2", 30)
                .unreported("2024Q3")
                .quarter("2024Q4", 50);
        assertEquals(
                FigureStatus.NOT_REPORTED,
                sum(missing, Calendar.CALENDAR_YEAR, 2024).status());
    }

    @Test
    void a_year_that_is_not_over_is_not_reported() {
        IndicatorSample running = IndicatorSample.of("trained")
                .quarter("2024Q1", 20)
                .quarter("2024Q2", 30)
                .quarter("2024Q3", 40)
                .unreported("2024Q4");
        assertEquals(
                FigureStatus.NOT_REPORTED,
                sum(running, Calendar.CALENDAR_YEAR, 2024).status());
    }

    @Test
    void a_year_that_ends_with_a_figure_that_may_not_move_is_withheld() {
        IndicatorSample still = IndicatorSample.of("trained")
                .quarter("2024Q1", 20)
                .quarter("2024Q2", 30)
                .quarter("2024Q3", 40)
                .quarter("2024Q4", 4);
        assertEquals(
                FigureStatus.WITHHELD, sum(still, Calendar.CALENDAR_YEAR, 2024).status());
    }

    @Test
    void a_year_that_begins_after_a_withheld_figure_is_withheld() {
        IndicatorSample small = fourQuarters("2024").quarter("2023Q4", 4);
        assertEquals(
                FigureStatus.WITHHELD, sum(small, Calendar.CALENDAR_YEAR, 2024).status());
    }

    @Test
    void a_withheld_figure_in_the_middle_of_the_year_does_no_harm() {
        IndicatorSample middle = IndicatorSample.of("trained")
                .quarter("2024Q1", 20)
                .quarter("2024Q2", 3)
                .quarter("2024Q3", 40)
                .quarter("2024Q4", 50);
        assertEquals(
                Optional.of(new BigDecimal("113")),
                sum(middle, Calendar.CALENDAR_YEAR, 2024).value());
    }

    @Test
    void a_year_that_no_calendar_has_is_refused() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> sum(fourQuarters("2024"), Calendar.CALENDAR_YEAR, Integer.MAX_VALUE));
        assertEquals(Refusal.Code.BAD_ARGUMENT, refusal.code());
    }

    @Test
    void cumulative_values_and_percentages_are_not_added() {
        assertRefused(fourQuarters("2024").cumulative(), "cumulative already");
        assertRefused(fourQuarters("2024").meanScoreOf("a"), "means are never added");
        assertRefused(fourQuarters("2024").percentage("a", "b"), "percentages and ranks");
        assertRefused(fourQuarters("2024").measuredAs(Measure.ORDINAL), "percentages and ranks");
    }

    private static void assertRefused(IndicatorSample indicator, String reason) {
        Refusal refusal = assertThrows(Refusal.class, () -> sum(indicator, Calendar.CALENDAR_YEAR, 2024));
        assertEquals(Refusal.Code.INVALID_SUM, refusal.code());
        assertEquals(true, String.valueOf(refusal.getMessage()).contains(reason));
    }

    private static IndicatorSample fiveQuarters() {
        return fourQuarters("2024").quarter("2023Q4", 15);
    }

    private static IndicatorSample fourQuarters(String year) {
        return IndicatorSample.of("trained")
                .quarter(year + "Q1", 20)
                .quarter(year + "Q2", 30)
                .quarter(year + "Q3", 40)
                .quarter(year + "Q4", 50);
    }

    private static Figure sum(IndicatorSample indicator, Calendar calendar, int year) {
        IndicatorSample laws = IndicatorSample.of("laws").impersonal().quarter("2024Q4", 1);
        return new YearSum(view(ActivitySample.with(indicator, laws)), calendar, year).taken();
    }

    private static IndicatorView view(ActivitySample activity) {
        return new ActivityView(List.of(Desk.open().released(activity)))
                .indicators()
                .get(0);
    }
}
