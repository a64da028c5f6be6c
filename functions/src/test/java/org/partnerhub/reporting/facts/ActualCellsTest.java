package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Sources;

/** What is reported for an indicator and a period is what its cells then say, and what was reported before is replaced. */
final class ActualCellsTest {
    private final FactDesk desk = FactDesk.with(ActivitySample.with(
            IndicatorSample.of("1.1").unreported("2024Q3").unreported("2024Q4"),
            IndicatorSample.of("1.2").unreported("2024Q3"),
            IndicatorSample.of("trained").nested("training", 1).unreported("2024Q3"),
            IndicatorSample.of("certified").nested("training", 2).unreported("2024Q3")));

    private static ActualOf quarter() {
        return ActualOf.indicator("1.1", "2024Q3");
    }

    private Attempt<ReportedActual> attempt(ActualOf report) {
        return desk.actuals().report(REPORTER, report.made());
    }

    private ReportedActual report(ActualOf report) {
        return desk.commit(attempt(report));
    }

    @Test
    void whole_and_parts_are_told_as_they_were_reported() {
        ReportedActual reported =
                report(quarter().whole("12").part("SEX=f", "7").part("SEX=m", "4"));
        quarter().assertTold(desk, " 12", "SEX=f 7", "SEX=m 4");
        assertEquals(IndicatorSample.end("2024Q3"), reported.postedIn());
        assertEquals(new BigDecimal("12"), reported.value());
        assertEquals(2, reported.cells());
    }

    @Test
    void a_whole_that_is_left_out_is_what_the_parts_add_up_to() {
        assertEquals(
                new BigDecimal("11"),
                report(quarter().part("SEX=f", "7").part("SEX=u", "4")).value());
        quarter().assertTold(desk, " 11", "SEX=f 7", "SEX=u 4");
    }

    @Test
    void two_splits_of_the_same_sum_make_a_whole() {
        ActualOf bySexAndDistrict =
                quarter().part("SEX=f", "7").part("SEX=m", "3").part("DISTRICT=LK51", "10.0");
        assertEquals(0, report(bySexAndDistrict).value().compareTo(BigDecimal.TEN));
    }

    @Test
    void two_splits_of_different_sums_make_none() {
        assertRefused("value MISSING", attempt(quarter().part("SEX=f", "7").part("DISTRICT=LK51", "8")));
    }

    @Test
    void a_cell_that_is_not_stated_any_more_is_zero() {
        report(quarter().whole("12").part("SEX=f", "7").part("SEX=m", "4"));
        report(quarter().whole("9").part("SEX=f", "8"));
        quarter().assertTold(desk, " 9", "SEX=f 8");
    }

    @Test
    void a_split_that_is_not_stated_stays() {
        report(quarter().whole("12").part("SEX=f", "7").part("DISTRICT=LK51", "5"));
        report(quarter().whole("13").part("SEX=f", "9"));
        quarter().assertTold(desk, " 13", "DISTRICT=LK51 5", "SEX=f 9");
    }

    @Test
    void a_whole_below_a_split_that_stays_is_refused() {
        report(quarter().whole("12").part("SEX=f", "7").part("SEX=m", "4"));
        assertRefused("breakdown SUM_EXCEEDS_WHOLE", attempt(quarter().whole("10")));
        report(quarter().whole("11"));
    }

    @Test
    void zero_is_a_value() {
        assertEquals(BigDecimal.ZERO, report(quarter().whole("0")).value());
    }

    @Test
    void another_period_and_another_indicator_stay_as_they_are() {
        report(quarter().whole("12"));
        report(ActualOf.indicator("1.1", "2024Q4").whole("5"));
        report(ActualOf.indicator("1.2", "2024Q3").whole("3"));
        quarter().assertTold(desk, " 12");
    }

    @Test
    void indicators_that_nest_are_reported_each_for_itself() {
        report(ActualOf.indicator("trained", "2024Q3").whole("12").part("SEX=f", "7"));
        report(ActualOf.indicator("certified", "2024Q3").whole("5").part("SEX=f", "2"));
        ActualOf.indicator("trained", "2024Q3").assertTold(desk, " 12", "SEX=f 7");
        ActualOf.indicator("certified", "2024Q3").assertTold(desk, " 5", "SEX=f 2");
    }

    @Test
    void ninety_cells_that_replace_as_many_fit_into_one_commit() {
        report(ManyCells.of(quarter().whole("90"), 90));
        Attempt.Done<ReportedActual> again =
                FactDesk.done(attempt(ManyCells.of(quarter().whole("91"), 90)));
        assertTrue(again.changes().size() <= Attempt.MOST_CHANGES);
        assertEquals(90, desk.commit(again).cells());
    }

    @Test
    void cells_that_replace_too_many_others_are_told_to_go_by_import() {
        report(ManyCells.of(quarter().whole("90"), 90));
        ActualOf others = quarter().whole("90");
        for (var district : FactDesk.LISTS.entries("District")) {
            others = others.part("SEX=o;DISTRICT=" + district.code().code(), "1")
                    .part("SEX=u;DISTRICT=" + district.code().code(), "1");
        }
        assertRefused("breakdown TOO_MANY_CELLS", attempt(others));
    }

    @Test
    void what_is_counted_by_participations_is_not_reported_as_a_number() {
        Cube cube = new Cube(FactDesk.ACTIVITY, ActivitySample.IOM, "indicator 1.1");
        new Sources(desk.tables()).settle(cube, Source.PARTICIPATIONS);
        assertRefused("indicator COUNTED_BY_PARTICIPATIONS", attempt(quarter().whole("1")));
    }

    @Test
    void a_reason_given_in_time_is_kept() {
        report(quarter().whole("12"));
        report(quarter().whole("13").because("Counted again"));
        List<String> reasons = new Corrections(desk.tables())
                .read(FactDesk.ACTIVITY, ActivitySample.IOM).stream()
                        .map(correction -> correction.what() + ": " + correction.reason())
                        .toList();
        assertEquals(List.of("actual of 1.1 for 2024-09-30: Counted again"), reasons);
    }
}
