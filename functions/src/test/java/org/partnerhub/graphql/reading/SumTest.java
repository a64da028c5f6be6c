package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Desk;

/** Only figures that may be added are added, and only published ones. */
class SumTest {
    private final ActivityView activity = new ActivityView(List.of(Desk.open()
            .released(ActivitySample.with(
                    IndicatorSample.of("returnees").quarter("2024Q1", 40),
                    IndicatorSample.of("hosts").quarter("2024Q1", 25),
                    IndicatorSample.of("few").quarter("2024Q1", 9),
                    IndicatorSample.of("silent").unreported("2024Q1"),
                    IndicatorSample.of("identified").victims().quarter("2024Q1", 10),
                    IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 100),
                    IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", 60),
                    IndicatorSample.of("interviewed").nested("survey", 1).quarter("2024Q1", 80),
                    IndicatorSample.of("share")
                            .percentage("certified", "enrolled")
                            .quarter("2024Q1", "60"),
                    IndicatorSample.of("standing").meanScoreOf("returnees").quarter("2024Q1", "0.5"),
                    IndicatorSample.of("families")
                            .counting(CountBasis.HOUSEHOLD)
                            .quarter("2024Q1", 30),
                    IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2),
                    IndicatorSample.of("accidents").impersonal().lessIsBetter().quarter("2024Q1", 1),
                    IndicatorSample.of("reports").impersonal().quarter("2024Q1", 0)))));

    @Test
    void published_figures_are_added() {
        Figure figure = sum("returnees", "hosts", "enrolled").figure();
        assertEquals(Optional.of(new BigDecimal("165")), figure.value());
        assertEquals(Optional.of("PERSON"), figure.unit());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 31)), figure.asOf());
        assertEquals(Optional.of("TEST-IOM-2024Q1-r1"), figure.release());
    }

    @Test
    void a_zero_is_added_like_any_number() {
        assertEquals(
                Optional.of(new BigDecimal("2")),
                sum("laws", "reports").figure().value());
    }

    @Test
    void a_sum_with_a_withheld_part_is_withheld() {
        assertEquals(FigureStatus.WITHHELD, sum("returnees", "few").figure().status());
        assertEquals(
                FigureStatus.WITHHELD, sum("returnees", "identified").figure().status());
    }

    @Test
    void a_sum_with_a_part_that_was_not_reported_is_not_reported() {
        assertEquals(
                FigureStatus.NOT_REPORTED, sum("returnees", "silent").figure().status());
    }

    @Test
    void a_sum_of_persons_says_that_it_may_count_one_twice() {
        assertTrue(sum("returnees", "hosts").mayCountAPersonTwice());
        assertFalse(sum("laws", "reports").mayCountAPersonTwice());
    }

    @Test
    void indicators_of_different_systems_may_be_added() {
        assertEquals(
                Optional.of(new BigDecimal("180")),
                sum("enrolled", "interviewed").figure().value());
    }

    @Test
    void a_sum_is_about_each_of_its_parts() {
        assertEquals(
                List.of(false, true),
                sum("returnees", "identified").rows().stream()
                        .map(row -> row.victimsOfTrafficking())
                        .toList());
    }

    @Test
    void fewer_than_two_are_no_sum() {
        assertRefused("at least two");
        assertRefused("at least two", "returnees");
    }

    @Test
    void an_indicator_is_not_added_to_itself() {
        assertRefused("named twice", "returnees", "hosts", "returnees");
    }

    @Test
    void percentages_are_not_added() {
        assertRefused("percentages", "returnees", "share");
    }

    @Test
    void means_are_not_added() {
        assertRefused("means are never added", "returnees", "standing");
    }

    @Test
    void persons_and_households_are_not_added() {
        assertRefused("different things", "returnees", "families");
    }

    @Test
    void nested_indicators_are_not_added() {
        assertRefused("same people", "enrolled", "returnees", "certified");
    }

    @Test
    void figures_of_different_days_are_not_added() {
        Desk desk = Desk.open();
        IndicatorSample early = IndicatorSample.of("early").quarter("2024Q1", 40);
        ActivityView first = new ActivityView(List.of(desk.released(ActivitySample.with(early))));
        ActivityView second = new ActivityView(List.of(desk.released(ActivitySample.with(
                early.unreported("2024Q2"), IndicatorSample.of("late").quarter("2024Q2", 30)))));
        List<IndicatorView> mixed =
                List.of(first.indicators().get(0), second.indicators().get(1));
        Refusal refusal = assertThrows(Refusal.class, () -> new Sum(second, mixed));
        assertTrue(String.valueOf(refusal.getMessage()).contains("different days"));
    }

    @Test
    void what_is_better_the_less_there_is_of_it_is_not_added() {
        assertRefused("less is better", "laws", "accidents");
    }

    @Test
    void a_sum_is_as_old_as_the_oldest_figure_in_it() {
        Desk desk = Desk.open();
        IndicatorSample held = IndicatorSample.of("held").quarter("2024Q1", 40);
        IndicatorSample moving = IndicatorSample.of("moving").quarter("2024Q1", 40);
        desk.release(ActivitySample.with(held, moving));
        ActivityView later = new ActivityView(
                List.of(desk.released(ActivitySample.with(held.quarter("2024Q2", 3), moving.quarter("2024Q2", 90)))));
        Figure figure = new Sum(later, later.indicators()).figure();
        assertEquals(Optional.of(new BigDecimal("170")), figure.value());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 31)), figure.asOf());
    }

    private void assertRefused(String reason, String... codes) {
        Refusal refusal = assertThrows(Refusal.class, () -> sum(codes));
        assertEquals(Refusal.Code.INVALID_SUM, refusal.code());
        assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal::toString);
    }

    private Sum sum(String... codes) {
        return new Sum(activity, Stream.of(codes).map(this::indicator).toList());
    }

    private IndicatorView indicator(String code) {
        return activity.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
