package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;

/** A baseline of persons is protected as an actual is: against the stages beside it and against what comes after it. */
class BaselinesTest {
    private final Desk desk = Desk.open();

    @Test
    void nested_baselines_that_differ_by_few_are_not_both_published() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained")
                        .nested("skills", 1)
                        .baseline(2023, "50")
                        .quarter("2024Q1", 900),
                IndicatorSample.of("certified")
                        .nested("skills", 2)
                        .baseline(2023, "45")
                        .quarter("2024Q1", 500)));
        assertEquals("50", baseline("trained").value().orElseThrow().toPlainString());
        assertEquals(FigureStatus.WITHHELD, baseline("certified").status());
    }

    @Test
    void nested_baselines_that_differ_by_many_are_both_published() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained")
                        .nested("skills", 1)
                        .baseline(2023, "50")
                        .quarter("2024Q1", 900),
                IndicatorSample.of("certified")
                        .nested("skills", 2)
                        .baseline(2023, "40")
                        .quarter("2024Q1", 500)));
        assertEquals(FigureStatus.PUBLISHED, baseline("trained").status());
        assertEquals(FigureStatus.PUBLISHED, baseline("certified").status());
    }

    @Test
    void an_actual_that_differs_from_the_baseline_by_few_is_withheld_and_does_not_repeat_it() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("employed").cumulative().baseline(2023, "40").quarter("2024Q1", 44)));
        assertEquals("40", baseline("employed").value().orElseThrow().toPlainString());
        assertEquals(List.of("WITHHELD"), desk.cumulative("employed"));
    }

    @Test
    void a_baseline_that_comes_later_is_held_against_the_actuals_that_are_published() {
        IndicatorSample employed = IndicatorSample.of("employed").cumulative().quarter("2024Q1", 44);
        desk.release(ActivitySample.with(employed));
        desk.release(ActivitySample.with(employed.baseline(2023, "40")));
        assertEquals(FigureStatus.WITHHELD, baseline("employed").status());
        assertEquals(List.of("44"), desk.cumulative("employed"));
    }

    @Test
    void a_baseline_of_a_percentage_of_persons_is_withheld() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("share").percentage("a", "b").baseline(2023, "40")));
        assertEquals(FigureStatus.WITHHELD, baseline("share").status());
    }

    private Figure baseline(String code) {
        return desk.indicator(code).baseline().orElseThrow().value();
    }
}
