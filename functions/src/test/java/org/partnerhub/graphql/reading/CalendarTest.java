package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.graphql.reading.Calendar.CALENDAR_YEAR;
import static org.partnerhub.graphql.reading.Calendar.JAPAN_FISCAL_YEAR;
import static org.partnerhub.graphql.reading.Calendar.PROJECT_MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;

/** A calendar gives whole periods its own name, and none to what it would have to cut. */
class CalendarTest {
    private static final Activity FROM_THE_15TH =
            ActivitySample.reported().date("2", "2024-03-15").made();

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2024-03-31,2024 Q1,FY2023 Q4",
        "2024-04-01,2024-06-30,2024 Q2,FY2024 Q1",
        "2024-07-01,2024-09-30,2024 Q3,FY2024 Q2",
        "2024-10-01,2024-12-31,2024 Q4,FY2024 Q3",
        "2024-01-01,2024-12-31,2024,FY2023 Q4–FY2024 Q3",
        "2024-04-01,2025-03-31,2024 Q2–2025 Q1,FY2024",
        "2024-01-01,2025-12-31,2024–2025,FY2023 Q4–FY2025 Q3",
        "2023-04-01,2025-03-31,2023 Q2–2025 Q1,FY2023–FY2024",
        "2024-01-01,2024-06-30,2024 Q1–2024 Q2,FY2023 Q4–FY2024 Q1"
    })
    void whole_quarters_have_a_name_in_both_years(String start, String end, String calendarYear, String fiscalYear) {
        assertEquals(Optional.of(calendarYear), label(CALENDAR_YEAR, start, end));
        assertEquals(Optional.of(fiscalYear), label(JAPAN_FISCAL_YEAR, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01,2024-04-30",
        "2024-01-01,2024-01-31",
        "2024-01-01,2024-04-30",
        "2024-01-02,2024-03-31",
        "2024-01-01,2024-03-30",
        "2024-01-15,2024-04-14",
        "2023-12-01,2024-03-31",
        "2024-04-01,2024-03-31",
        "2024-03-20,2025-03-19"
    })
    void what_cuts_a_quarter_has_no_name(String start, String end) {
        assertEquals(Optional.empty(), label(CALENDAR_YEAR, start, end));
        assertEquals(Optional.empty(), label(JAPAN_FISCAL_YEAR, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01,2024-03-31,M1",
        "2024-03-01,2024-05-31,M1–M3",
        "2024-04-01,2024-06-30,M2–M4",
        "2025-02-01,2025-02-28,M12",
        "2024-03-01,2025-02-28,M1–M12",
        "2025-03-01,2025-03-31,M13"
    })
    void whole_months_are_counted_from_the_start(String start, String end, String label) {
        assertEquals(Optional.of(label), label(PROJECT_MONTHS, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-20,2024-04-19",
        "2024-03-02,2024-03-31",
        "2024-03-01,2024-03-30",
        "2024-02-01,2024-02-29",
        "2024-02-01,2024-03-31"
    })
    void what_cuts_a_month_or_begins_before_the_start_has_no_name(String start, String end) {
        assertEquals(Optional.empty(), label(PROJECT_MONTHS, start, end));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01,M2–M4", "2024-03-15,M2–M4", "2024-03-16,M1–M3", "2024-03-20,M1–M3", "2024-03-31,M1–M3"})
    void a_project_that_starts_after_the_15th_counts_from_the_next_month(String start, String secondQuarter) {
        Activity activity = ActivitySample.reported().date("2", start).made();
        assertEquals(
                Optional.of(secondQuarter),
                PROJECT_MONTHS.label(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), activity));
    }

    @Test
    void the_actual_start_goes_before_the_planned_one() {
        Activity activity = ActivitySample.reported()
                .date("1", "2024-01-01")
                .date("2", "2024-04-01")
                .made();
        assertEquals(Optional.of("M1"), april(activity));
    }

    @Test
    void the_planned_start_stands_in_for_the_actual_one() {
        assertEquals(
                Optional.of("M4"),
                april(ActivitySample.reported().date("1", "2024-01-01").made()));
    }

    @Test
    void months_of_a_project_without_a_start_have_no_name() {
        Activity activity = ActivitySample.reported().date("3", "2024-01-01").made();
        assertEquals(Optional.empty(), april(activity));
        assertEquals(Optional.empty(), PROJECT_MONTHS.firstDay(1, activity));
    }

    @Test
    void each_calendar_has_years_of_its_own() {
        assertEquals(Optional.of(LocalDate.of(2024, 1, 1)), CALENDAR_YEAR.firstDay(2024, FROM_THE_15TH));
        assertEquals(Optional.of(LocalDate.of(2024, 4, 1)), JAPAN_FISCAL_YEAR.firstDay(2024, FROM_THE_15TH));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), PROJECT_MONTHS.firstDay(1, FROM_THE_15TH));
        assertEquals(Optional.of(LocalDate.of(2025, 3, 1)), PROJECT_MONTHS.firstDay(2, FROM_THE_15TH));
    }

    private static Optional<String> april(Activity activity) {
        return PROJECT_MONTHS.label(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30), activity);
    }

    private static Optional<String> label(Calendar calendar, String start, String end) {
        return calendar.label(LocalDate.parse(start), LocalDate.parse(end), FROM_THE_15TH);
    }
}
