package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;

/** What nobody had reported may still come; what was released stays, its cells included. */
class LateReportsTest {
    private final Desk desk = Desk.open();

    @Test
    void a_period_that_is_reported_late_is_in_no_figure_of_its_own_but_in_those_that_follow() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").cumulative().unreported("2024Q1").quarter("2024Q2", 90)));
        IndicatorSample late =
                IndicatorSample.of("trained").cumulative().quarter("2024Q1", 40).quarter("2024Q2", 90);
        assertEquals(List.of(), desk.release(ActivitySample.with(late)));
        assertEquals(List.of("NOT_REPORTED", "90"), desk.cumulative("trained"));
        desk.release(ActivitySample.with(late.quarter("2024Q3", 120)));
        assertEquals(List.of("NOT_REPORTED", "90", "120"), desk.cumulative("trained"));
    }

    @Test
    void a_late_report_that_completes_a_sum_is_added_as_a_revision_of_the_current_release() {
        IndicatorSample laws = IndicatorSample.of("laws").impersonal().quarter("2024Q2", 4);
        desk.release(ActivitySample.with(
                IndicatorSample.of("trained").unreported("2024Q1").quarter("2024Q2", 50), laws));
        assertEquals(List.of("NOT_REPORTED", "NOT_REPORTED"), desk.cumulative("trained"));
        List<String> released = desk.release(ActivitySample.with(
                IndicatorSample.of("trained").quarter("2024Q1", 40).quarter("2024Q2", 50), laws));
        assertEquals("TEST-IOM-2024Q2-r2", released.get(released.size() - 1));
        assertEquals(List.of("NOT_REPORTED", "90"), desk.cumulative("trained"));
    }

    @Test
    void a_stage_that_is_reported_late_is_decided_beside_the_wider_one_which_stays() {
        IndicatorSample trained = IndicatorSample.of("trained").cumulative().nested("skills", 1);
        desk.release(ActivitySample.with(
                trained.quarter("2024Q1", 100).quarter("2024Q2", 108),
                certified().unreported("2024Q2")));
        desk.release(ActivitySample.with(trained, certified().quarter("2024Q2", 98)));
        assertEquals(List.of("100", "100 as of 2024-03-31"), desk.cumulative("trained"));
        assertEquals(List.of("50", "98"), desk.cumulative("certified"));
    }

    private static IndicatorSample certified() {
        return IndicatorSample.of("certified").cumulative().nested("skills", 2).quarter("2024Q1", 50);
    }

    @Test
    void figures_that_come_after_a_release_of_money_alone_are_released() {
        ActivitySample booked = ActivitySample.with(
                        IndicatorSample.of("trained").unreported("2024Q1"))
                .booked("3", "2024-05-15", "10");
        desk.release(booked);
        desk.release(ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 40))
                .booked("3", "2024-05-15", "10"));
        assertEquals(List.of("40"), desk.cumulative("trained"));
    }

    @Test
    void cells_of_a_released_period_stay_as_they_are() {
        desk.release(ActivitySample.with(sites(CountBasis.ENTITY, "3")));
        desk.release(ActivitySample.with(sites(CountBasis.ENTITY, "2").quarter("2024Q2", 1)));
        assertEquals("3", cell(0).figure().value().orElseThrow().toPlainString());
    }

    @Test
    void money_is_not_split_by_district() {
        desk.release(ActivitySample.with(sites(CountBasis.MONEY, "3")));
        assertEquals(List.of(), desk.indicator("sites").periods().get(0).cells());
    }

    private ReleasedPeriod.ReleasedCell cell(int period) {
        return desk.indicator("sites").periods().get(period).cells().get(0);
    }

    private static IndicatorSample sites(CountBasis basis, String inGalle) {
        Actual galle = new Actual(
                Optional.of(new BigDecimal(inGalle)),
                List.of(),
                List.of(new Code("District", "LK31")),
                Narratives.NONE);
        return IndicatorSample.of("sites")
                .impersonal()
                .counting(basis)
                .quarter("2024Q1", 3)
                .actual("2024Q1", galle);
    }
}
