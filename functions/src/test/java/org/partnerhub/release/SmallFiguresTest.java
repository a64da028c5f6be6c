package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;

/** No released figure, and no difference of two, tells of fewer than ten persons. */
class SmallFiguresTest {
    private final Desk desk = Desk.open();

    @Test
    void a_small_figure_is_withheld_and_shown_once_it_is_large() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").quarter("2024Q1", 4).quarter("2024Q2", 30)));
        assertEquals(List.of("WITHHELD", "34"), desk.cumulative("trained"));
        assertEquals(List.of("WITHHELD", "WITHHELD"), desk.actual("trained"));
    }

    @Test
    void a_zero_of_persons_is_withheld() {
        desk.release(ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 0)));
        assertEquals(List.of("WITHHELD"), desk.cumulative("trained"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "HOUSEHOLD", "ENTITY", "EVENT"})
    void whatever_has_persons_behind_it_is_protected(CountBasis basis) {
        desk.release(
                ActivitySample.with(IndicatorSample.of("few").counting(basis).quarter("2024Q1", 9)));
        assertEquals(List.of("WITHHELD"), desk.cumulative("few"));
    }

    @Test
    void a_figure_that_may_not_move_repeats_its_last_value_with_the_day_of_that_value() {
        desk.release(ActivitySample.with(IndicatorSample.of("trained")
                .quarter("2024Q1", 40)
                .quarter("2024Q2", 4)
                .quarter("2024Q3", 3)
                .quarter("2024Q4", 5)));
        assertEquals(List.of("40", "40 as of 2024-03-31", "40 as of 2024-03-31", "52"), desk.cumulative("trained"));
        assertEquals(List.of("40", "WITHHELD", "WITHHELD", "WITHHELD"), desk.actual("trained"));
    }

    @Test
    void a_figure_that_did_not_move_looks_like_one_that_moved_a_little() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("still").quarter("2024Q1", 40).quarter("2024Q2", 0),
                IndicatorSample.of("moved").quarter("2024Q1", 40).quarter("2024Q2", 3)));
        assertEquals(desk.indicator("still").periods(), desk.indicator("moved").periods());
    }

    @Test
    void a_small_change_is_seen_across_releases_too() {
        IndicatorSample trained = IndicatorSample.of("trained");
        desk.release(ActivitySample.with(trained.quarter("2024Q1", 40)));
        desk.release(ActivitySample.with(trained.quarter("2024Q2", 20)));
        desk.release(ActivitySample.with(trained.quarter("2024Q3", -17)));
        assertEquals(List.of("40", "60", "60 as of 2024-06-30"), desk.cumulative("trained"));
    }

    @Test
    void a_repeated_value_cites_the_release_that_it_was_first_published_in() {
        IndicatorSample trained = IndicatorSample.of("trained");
        desk.release(ActivitySample.with(trained.quarter("2024Q1", 40)));
        desk.release(ActivitySample.with(trained.quarter("2024Q2", 2)));
        assertEquals(
                List.of("TEST-IOM-2024Q1-r1", "TEST-IOM-2024Q1-r1"),
                desk.indicator("trained").periods().stream()
                        .map(period -> period.cumulative().release().orElseThrow())
                        .toList());
    }

    @Test
    void nested_figures_are_protected_by_their_difference() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", 95),
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 100)));
        assertEquals(List.of("100"), desk.cumulative("enrolled"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("certified"));
    }

    @Test
    void figures_of_different_systems_are_not_compared() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 100),
                IndicatorSample.of("visitors").quarter("2024Q1", 95)));
        assertEquals(List.of("95"), desk.cumulative("visitors"));
    }

    @Test
    void a_stage_that_joins_later_is_compared_with_what_is_locked() {
        IndicatorSample enrolled =
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 100);
        IndicatorSample certified =
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", 95);
        desk.release(ActivitySample.with(enrolled));
        desk.release(ActivitySample.with(enrolled, certified));
        assertEquals(List.of("WITHHELD"), desk.cumulative("certified"));
    }

    @Test
    void a_wider_stage_that_joins_later_is_compared_with_what_is_locked() {
        IndicatorSample enrolled =
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 100);
        IndicatorSample certified =
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", 95);
        desk.release(ActivitySample.with(certified));
        desk.release(ActivitySample.with(enrolled, certified));
        assertEquals(List.of("WITHHELD"), desk.cumulative("enrolled"));
    }

    @Test
    void a_stage_that_joins_later_with_a_large_difference_is_published() {
        IndicatorSample enrolled =
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 100);
        IndicatorSample certified =
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", 60);
        desk.release(ActivitySample.with(enrolled));
        desk.release(ActivitySample.with(enrolled, certified));
        assertEquals(List.of("60"), desk.cumulative("certified"));
    }

    @Test
    void a_small_baseline_of_persons_is_withheld() {
        assertEquals(
                FigureStatus.WITHHELD,
                baseline(IndicatorSample.of("trained").baseline(2023, "9")).status());
    }

    @Test
    void a_large_baseline_of_persons_is_published() {
        assertEquals("10", text(baseline(IndicatorSample.of("trained").baseline(2023, "10"))));
    }

    @Test
    void a_baseline_that_no_person_stands_behind_is_published_as_it_is() {
        assertEquals("0", text(baseline(IndicatorSample.of("laws").impersonal().baseline(2023, "0"))));
    }

    @Test
    void a_released_baseline_of_persons_does_not_move() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").baseline(2023, "40").quarter("2024Q1", 100)));
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").baseline(2023, "44").quarter("2024Q1", 100)));
        assertEquals(
                "40", text(desk.indicator("trained").baseline().orElseThrow().value()));
    }

    private Figure baseline(IndicatorSample indicator) {
        desk.release(ActivitySample.with(indicator.quarter("2024Q1", 40)));
        return desk.current()
                .results()
                .get(0)
                .indicators()
                .get(0)
                .baseline()
                .orElseThrow()
                .value();
    }

    private static String text(Figure figure) {
        return figure.value().orElseThrow().toPlainString();
    }
}
