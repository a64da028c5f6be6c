package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Reservation;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.ReleaseProgress.Refusal;
import org.partnerhub.reporting.period.ReleaseProgress.Stage;

/** What crosses the wall is what a second person approved and ordered, once, and nothing that was reported since. */
final class ReleaseSweepTest {
    private static final Code DOUBTED = new Code("PeriodReason", "IMPLAUSIBLE");
    private static final Refusal CONTRADICTION = new Refusal("system training", "CONTRADICTORY_COUNTS", false);

    private final SweepBench bench = new SweepBench().record(sample().booked("3", "2024-02-01", "100"));

    @Test
    void what_nobody_has_approved_is_not_released_and_neither_is_its_money() {
        assertEquals(List.of(), bench.run());
        assertEquals(List.of(), bench.submit().run());
    }

    @Test
    void what_is_approved_is_decided_on_and_not_released_before_it_is_ordered() {
        assertEquals(List.of(), bench.approve().run());
        assertEquals(Stage.DECIDED, bench.progress().stage());
        assertEquals(PeriodState.APPROVED, bench.state());
    }

    @Test
    void what_is_ordered_is_released_once() {
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), bench.approve().order().run());
        assertEquals(List.of(), bench.run());
        assertEquals(Stage.CURRENT, bench.progress().stage());
        assertEquals(Optional.of("TEST-IOM-2024Q1-r1"), bench.progress().current());
    }

    @Test
    void money_that_was_recorded_after_the_approval_is_not_released_with_it() {
        bench.approve().order().record(later()).run();
        assertEquals(1, bench.released().transactions().size());
    }

    @Test
    void money_that_was_recorded_after_the_release_waits_for_the_next_one() {
        bench.approve().order().run();
        assertEquals(List.of(), bench.record(later()).run());
        assertEquals(1, bench.released().transactions().size());
    }

    @Test
    void a_run_that_died_after_the_lock_is_finished_by_the_next() {
        assertEquals(
                List.of("TEST-IOM-2024Q1-r1"), bench.approve().order().lock().run());
    }

    @Test
    void figures_that_contradict_each_other_are_refused_with_the_reason_and_stay_with_the_approver() {
        SweepBench wrong = contradictory().approve().order();
        assertEquals(List.of(), wrong.run());
        assertEquals(PeriodState.APPROVED, wrong.state());
        assertEquals(Stage.REFUSED, wrong.progress().stage());
        assertEquals(Optional.of(CONTRADICTION), wrong.progress().refusal());
    }

    @Test
    void what_was_refused_is_released_once_it_was_given_back_and_corrected() {
        SweepBench wrong = contradictory().approve().order();
        wrong.run();
        wrong.giveBack().record(nested("45", "40")).approve().order();
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), wrong.run());
    }

    @Test
    void what_was_refused_is_tried_again_after_an_hour_and_not_before() {
        SweepBench wrong = contradictory().approve();
        wrong.run();
        var first = wrong.progress().at();
        wrong.wait(Duration.ofMinutes(59)).run();
        assertEquals(first, wrong.progress().at());
        wrong.wait(Duration.ofMinutes(2)).run();
        assertEquals(first.plus(Duration.ofMinutes(61)), wrong.progress().at());
    }

    @Test
    void a_refusal_is_told_once_and_not_again_when_it_is_tried_again() {
        SweepBench wrong = contradictory().approve().order();
        wrong.run();
        wrong.run();
        wrong.wait(Duration.ofMinutes(61)).run();
        assertEquals(1, wrong.refusals());
    }

    @Test
    void what_is_refused_again_after_another_approval_is_told_again() {
        SweepBench wrong = contradictory().approve();
        wrong.run();
        wrong.giveBack().record(nested("40", "46")).approve().run();
        assertEquals(2, wrong.refusals());
    }

    @Test
    void what_is_let_through_is_no_refusal() {
        bench.approve().order().run();
        assertEquals(0, bench.refusals());
    }

    @Test
    void an_objection_that_nobody_settled_in_time_is_released_beside_the_figure() {
        bench.approve().object("trained", DOUBTED).wait(Duration.ofDays(20)).order();
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), bench.run());
        List<Reservation> reservations = bench.released().remarks().reservations();
        assertEquals(1, reservations.size());
        assertEquals(Optional.of("trained"), reservations.get(0).indicator());
        assertEquals(DOUBTED, reservations.get(0).reason());
        assertEquals(SweepBench.END, reservations.get(0).periodEnd());
    }

    private static SweepBench contradictory() {
        return new SweepBench().record(nested("40", "45"));
    }

    private static ActivitySample nested(String enrolled, String certified) {
        return ActivitySample.with(
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", enrolled),
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", certified));
    }

    private static ActivitySample sample() {
        return ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 40));
    }

    private static ActivitySample later() {
        return sample().booked("3", "2024-02-01", "100").booked("3", "2024-02-02", "7777");
    }
}
