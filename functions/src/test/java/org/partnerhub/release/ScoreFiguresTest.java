package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Score;

/** A mean of persons' scores is no count, and is protected as what it is. */
class ScoreFiguresTest {
    private final Desk desk = Desk.open();

    private static IndicatorSample standing() {
        return IndicatorSample.of("standing").meanScoreOf("surveyed");
    }

    @Test
    void a_score_is_shown_in_tenths_beside_the_count_of_whom_it_is_the_mean_of() {
        release(standing().quarter("2024Q1", "0.54"));
        assertEquals(List.of("0.5"), desk.cumulative("standing"));
    }

    @Test
    void a_score_is_withheld_where_the_count_is_small() {
        releaseBeside(surveyed("9", "3", "6"), standing().quarter("2024Q1", "0.54"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("surveyed"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("standing"));
    }

    @Test
    void a_score_is_withheld_where_all_persons_may_have_the_same() {
        releaseBeside(
                surveyed("400", "400", "0"),
                standing().quarter("2024Q1", "0.54"),
                IndicatorSample.of("asked").cumulative().quarter("2024Q1", 400),
                IndicatorSample.of("alike").meanScoreOf("asked").quarter("2024Q1", "0.54"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("standing"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("alike"));
    }

    @Test
    void a_score_repeats_its_last_value_when_the_count_does() {
        IndicatorSample first = surveyed("400", "150", "250");
        releaseBeside(first, standing().quarter("2024Q1", "0.54"));
        releaseBeside(
                banded(surveyed("400", "150", "250"), "2024Q2", "403", "151", "252"),
                standing().quarter("2024Q1", "0.54").quarter("2024Q2", "0.74"));
        assertEquals(List.of("400", "400 as of 2024-03-31"), desk.cumulative("surveyed"));
        assertEquals(List.of("0.5", "0.5 as of 2024-03-31"), desk.cumulative("standing"));
    }

    @Test
    void a_score_moves_on_when_the_count_does() {
        releaseBeside(surveyed("400", "150", "250"), standing().quarter("2024Q1", "0.54"));
        releaseBeside(
                banded(surveyed("400", "150", "250"), "2024Q2", "460", "180", "280"),
                standing().quarter("2024Q1", "0.54").quarter("2024Q2", "0.74"));
        assertEquals(List.of("0.5", "0.7"), desk.cumulative("standing"));
    }

    @Test
    void a_score_off_the_scale_is_withheld() {
        release(standing().quarter("2024Q1", "75"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("standing"));
    }

    @Test
    void a_score_that_was_not_reported_is_not_reported() {
        release(standing().unreported("2024Q1"));
        assertEquals(List.of("NOT_REPORTED"), desk.cumulative("standing"));
    }

    @Test
    void a_score_of_victims_does_not_even_tell_whether_it_was_reported() {
        release(standing().victims().unreported("2024Q1"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("standing"));
    }

    @Test
    void a_score_passes_neither_as_impersonal_nor_as_money_nor_as_a_percentage() {
        release(
                standing().impersonal().quarter("2024Q1", "75"),
                IndicatorSample.of("price")
                        .meanScoreOf("surveyed")
                        .counting(CountBasis.MONEY)
                        .quarter("2024Q1", "75"),
                IndicatorSample.of("share")
                        .percentage("surveyed", "surveyed")
                        .meanScoreOf("surveyed")
                        .quarter("2024Q1", "75"));
        List.of("standing", "price", "share")
                .forEach(code -> assertEquals(List.of("WITHHELD"), desk.cumulative(code), code));
    }

    @Test
    void a_score_does_not_stand_among_the_stages_of_a_system() {
        release(
                standing().nested("survey", 1).quarter("2024Q1", "0.5"),
                IndicatorSample.of("enrolled").nested("survey", 2).quarter("2024Q1", 60));
        assertEquals(List.of("60"), desk.cumulative("enrolled"));
    }

    @Test
    void the_persons_behind_a_score_are_counted_as_any_others() {
        release(standing().quarter("2024Q1", "0.54"));
        assertEquals(List.of("400"), desk.cumulative("surveyed"));
    }

    @Test
    void a_score_has_no_released_parts_and_no_released_baseline() {
        Code low = new Code("ScoreBand", "LOW");
        release(standing()
                .baseline(2023, "0.41")
                .quarter("2024Q1", "0.54")
                .actual(
                        "2024Q1",
                        new Actual(
                                Optional.of(BigDecimal.valueOf(30)),
                                List.of(new Dimension("SCORE_BAND", "LOW", Optional.of(low))),
                                List.of(),
                                Narratives.NONE)));
        ReleasedIndicator released = desk.indicator("standing");
        assertEquals(List.of(), released.periods().get(0).cells());
        assertEquals(
                FigureStatus.WITHHELD, released.baseline().orElseThrow().value().status());
    }

    @Test
    void a_score_keeps_its_scale_and_its_unit_through_a_release() {
        release(standing().quarter("2024Q1", "0.54").target("2024Q1", "0.6"));
        ReleasedIndicator released = desk.indicator("standing");
        assertEquals(standing().made().score(), released.definition().score());
        assertEquals(
                Optional.of(Score.UNIT), released.periods().get(0).cumulative().unit());
        assertEquals(
                Optional.of(Score.UNIT),
                released.periods().get(0).target().orElseThrow().value().unit());
    }

    private void release(IndicatorSample... scores) {
        releaseBeside(surveyed("400", "150", "250"), scores);
    }

    private void releaseBeside(IndicatorSample counted, IndicatorSample... scores) {
        List<IndicatorSample> all = new ArrayList<>(List.of(scores));
        all.add(0, counted);
        desk.release(ActivitySample.with(all.toArray(IndicatorSample[]::new)));
    }

    private static IndicatorSample surveyed(String persons, String low, String high) {
        return banded(IndicatorSample.of("surveyed").cumulative(), "2024Q1", persons, low, high);
    }

    private static IndicatorSample banded(
            IndicatorSample surveyed, String quarter, String persons, String low, String high) {
        return surveyed.quarter(quarter, persons)
                .actual(quarter, IndicatorSample.part("SCORE_BAND", new Code("ScoreBand", "LOW"), low))
                .actual(quarter, IndicatorSample.part("SCORE_BAND", new Code("ScoreBand", "HIGH"), high));
    }
}
