package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;
import org.partnerhub.release.Desk;

/** Progress says where an indicator stands against what was due, and why where it cannot say. */
class ProgressMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "1000,ON_TRACK AT_LEAST_90_PERCENT",
        "2500,ON_TRACK AT_LEAST_90_PERCENT",
        "900,ON_TRACK AT_LEAST_90_PERCENT",
        "899,AT_RISK AT_LEAST_75_PERCENT",
        "750,AT_RISK AT_LEAST_75_PERCENT",
        "749,OFF_TRACK BELOW_75_PERCENT",
        "0,OFF_TRACK BELOW_75_PERCENT"
    })
    void the_verdict_turns_at_exactly_90_and_75_percent(String achieved, String verdict) {
        assertEquals(
                verdict,
                verdict(IndicatorSample.of("roads")
                        .impersonal()
                        .quarter("2024Q1", achieved)
                        .target("2024Q1", "1000")));
    }

    @Test
    void the_verdict_is_taken_before_the_ratio_is_rounded() {
        Progress progress = progress(IndicatorSample.of("roads")
                .impersonal()
                .quarter("2024Q1", "8996")
                .target("2024Q1", "10000"));
        assertEquals(Optional.of(new BigDecimal("90.0")), progress.ratio().value());
        assertEquals(Progress.Status.AT_RISK, progress.status());
    }

    @ParameterizedTest
    @CsvSource({
        "800,ON_TRACK AT_LEAST_90_PERCENT,112.5",
        "1000,ON_TRACK AT_LEAST_90_PERCENT,90.0",
        "1001,AT_RISK AT_LEAST_75_PERCENT,89.9",
        "1200,AT_RISK AT_LEAST_75_PERCENT,75.0",
        "1201,OFF_TRACK BELOW_75_PERCENT,74.9"
    })
    void where_less_is_better_the_ratio_is_turned_round(String achieved, String verdict, String ratio) {
        IndicatorSample cost = IndicatorSample.of("cost")
                .impersonal()
                .cumulative()
                .lessIsBetter()
                .quarter("2024Q1", achieved)
                .target("2024Q1", "900");
        assertEquals(verdict, verdict(cost));
        assertEquals(Optional.of(new BigDecimal(ratio)), progress(cost).ratio().value());
    }

    @Test
    void a_mean_that_is_withheld_has_no_progress() {
        assertEquals(
                "NO_DATA WITHHELD",
                verdict(IndicatorSample.of("standing")
                        .meanScoreOf("surveyed")
                        .quarter("2024Q1", "0.5")
                        .target("2024Q1", "0.6")));
    }

    @Test
    void where_less_is_better_nothing_left_is_on_track() {
        Progress progress = progress(IndicatorSample.of("cases")
                .impersonal()
                .lessIsBetter()
                .quarter("2024Q1", 0)
                .target("2024Q1", "5"));
        assertEquals(Progress.Status.ON_TRACK, progress.status());
        assertEquals(FigureStatus.NOT_REPORTED, progress.ratio().status());
    }

    @Test
    void targets_of_periods_add_up_for_a_periodic_indicator() {
        Progress progress = progress(IndicatorSample.of("roads")
                .impersonal()
                .quarter("2024Q1", 10)
                .target("2024Q1", "10")
                .quarter("2024Q2", 8)
                .target("2024Q2", "14")
                .target("2024Q3", "500"));
        assertEquals(Optional.of(new BigDecimal("24")), progress.expected().value());
        assertEquals(Optional.of(new BigDecimal("18")), progress.achieved().value());
        assertEquals(Progress.Status.AT_RISK, progress.status());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), progress.milestone());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), progress.cutOff());
    }

    @Test
    void the_last_target_that_is_due_holds_for_a_cumulative_indicator() {
        Progress progress = progress(IndicatorSample.of("roads")
                .impersonal()
                .cumulative()
                .quarter("2024Q1", 10)
                .target("2024Q1", "10")
                .quarter("2024Q2", 18)
                .target("2024Q2", "14")
                .target("2024Q3", "500"));
        assertEquals(Optional.of(new BigDecimal("14")), progress.expected().value());
        assertEquals(Progress.Status.ON_TRACK, progress.status());
    }

    @Test
    void nothing_is_due_before_the_first_period_with_a_target_has_ended() {
        Progress progress = progress(
                IndicatorSample.of("roads").impersonal().quarter("2024Q1", 10).target("2024Q3", "500"));
        assertEquals("NOT_DUE BEFORE_FIRST_MILESTONE", text(progress));
        assertEquals(Optional.of(LocalDate.of(2024, 9, 30)), progress.milestone());
        assertEquals(FigureStatus.NOT_REPORTED, progress.expected().status());
        assertEquals(FigureStatus.PUBLISHED, progress.achieved().status());
    }

    @Test
    void nothing_is_due_where_nothing_was_expected_yet() {
        assertEquals(
                "NOT_DUE BEFORE_FIRST_MILESTONE",
                verdict(IndicatorSample.of("roads")
                        .impersonal()
                        .quarter("2024Q1", 10)
                        .target("2024Q1", "0")));
    }

    @Test
    void there_is_no_verdict_without_a_target() {
        assertEquals(
                "NO_DATA NO_TARGET",
                verdict(IndicatorSample.of("roads").impersonal().quarter("2024Q1", 10)));
    }

    @Test
    void there_is_no_verdict_on_what_is_no_number() {
        assertEquals(
                "NO_DATA NOT_A_NUMBER",
                verdict(IndicatorSample.of("opinion")
                        .impersonal()
                        .measuredAs(Measure.QUALITATIVE)
                        .quarter("2024Q1", 10)
                        .target("2024Q1", "10")));
    }

    @Test
    void there_is_no_verdict_on_a_withheld_figure() {
        Progress progress =
                progress(IndicatorSample.of("trained").quarter("2024Q1", 9).target("2024Q1", "10"));
        assertEquals("NO_DATA WITHHELD", text(progress));
        assertEquals(FigureStatus.WITHHELD, progress.ratio().status());
        assertEquals(Optional.of(new BigDecimal("10")), progress.expected().value());
    }

    @Test
    void nothing_about_few_victims_of_trafficking_can_be_read_from_progress() {
        Progress progress = progress(
                IndicatorSample.of("identified").victims().quarter("2024Q1", 10).target("2024Q1", "12"),
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 1));
        assertEquals("NO_DATA WITHHELD", text(progress));
        assertEquals(Optional.empty(), progress.expected().value());
        assertEquals(Optional.empty(), progress.achieved().value());
        assertEquals(Optional.empty(), progress.ratio().value());
    }

    @Test
    void there_is_no_verdict_on_what_was_not_reported() {
        Progress progress = progress(
                IndicatorSample.of("roads").impersonal().unreported("2024Q1").target("2024Q1", "10"),
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 1));
        assertEquals("NO_DATA NOT_REPORTED", text(progress));
    }

    @Test
    void a_report_that_is_late_is_measured_by_what_was_due_when_it_was_last_made() {
        IndicatorSample late = IndicatorSample.of("roads")
                .impersonal()
                .quarter("2024Q1", "950")
                .target("2024Q1", "1000")
                .unreported("2024Q2")
                .target("2024Q2", "1000");
        IndicatorSample other =
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", "1").quarter("2024Q2", "1");
        Progress progress = progress(late, other);
        assertEquals("ON_TRACK AT_LEAST_90_PERCENT", text(progress));
        assertEquals(Optional.of(new BigDecimal("950")), progress.achieved().value());
        assertEquals(
                Optional.of(LocalDate.parse("2024-03-31")), progress.achieved().asOf());
        assertEquals(Optional.of(LocalDate.parse("2024-03-31")), progress.cutOff());
    }

    @Test
    void a_value_that_is_held_is_measured_by_what_was_due_on_its_own_day() {
        Progress progress = progress(held().target("2024Q1", "110").target("2024Q2", "200"));
        assertEquals("ON_TRACK AT_LEAST_90_PERCENT", text(progress));
        assertEquals(Optional.of(new BigDecimal("110")), progress.expected().value());
        assertEquals(
                Optional.of(LocalDate.parse("2024-03-31")), progress.expected().asOf());
        assertEquals(
                Optional.of(LocalDate.parse("2024-03-31")), progress.achieved().asOf());
        assertEquals(Optional.of(LocalDate.parse("2024-03-31")), progress.cutOff());
    }

    @Test
    void there_is_no_verdict_where_the_first_milestone_came_after_a_value_that_is_held() {
        Progress progress = progress(held().target("2024Q2", "200"));
        assertEquals("NO_DATA WITHHELD", text(progress));
        assertEquals(Optional.of(LocalDate.parse("2024-06-30")), progress.milestone());
    }

    /** So few came in the second quarter that its value repeats the first one's. */
    private static IndicatorSample held() {
        return IndicatorSample.of("trained").cumulative().quarter("2024Q1", 100).quarter("2024Q2", 108);
    }

    private static String verdict(IndicatorSample indicator) {
        return text(progress(indicator));
    }

    private static String text(Progress progress) {
        return progress.status() + " " + progress.reason().code();
    }

    private static Progress progress(IndicatorSample... indicators) {
        return new ActivityView(List.of(Desk.open().released(ActivitySample.with(indicators))))
                .indicators()
                .get(0)
                .progress();
    }
}
