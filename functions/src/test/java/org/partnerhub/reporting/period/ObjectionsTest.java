package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.JUNE;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;
import static org.partnerhub.reporting.period.PeriodDesk.assertRefused;
import static org.partnerhub.reporting.period.PeriodDesk.iom;
import static org.partnerhub.reporting.period.PeriodDesk.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An objection holds a release up for 10 working days, and is no veto. */
class ObjectionsTest {
    /** The moment before, and that at which, 20 October begins in Colombo: Monday 5 October and 10 working days. */
    private static final String LAST_MOMENT = "2026-10-19T18:29:59Z";

    private static final String TOO_LATE = "2026-10-19T18:30:00Z";
    private static final LocalDate RESERVED = LocalDate.parse("2026-10-20");
    private final PeriodDesk desk = new PeriodDesk();

    @BeforeEach
    void approve() {
        desk.approved(MARCH);
    }

    @Test
    void an_open_objection_keeps_the_release_back_and_the_day_is_named() {
        assertEquals(RESERVED, desk.objected(MARCH).reservationFrom());
        desk.clock.set(LAST_MOMENT);
        StepProblem problem = problem(desk.release.order(APPROVER, iom(MARCH)));
        assertEquals(StepCode.OBJECTION_OPEN, problem.code());
        assertTrue(problem.message().contains("2026-10-20"), problem.message());
        assertFalse(desk.kept(MARCH).mayRelease(LocalDate.parse("2026-10-19")));
        assertEquals(List.of(), desk.kept(MARCH).reservations(LocalDate.parse("2026-10-19")));
    }

    @Test
    void after_ten_working_days_it_is_a_reservation_and_no_veto() {
        Objection objection = desk.objected(MARCH);
        desk.clock.set(TOO_LATE);
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        desk.commit(desk.release.release(iom(MARCH)));
        assertEquals(PeriodState.RELEASED, desk.kept(MARCH).state());
        assertEquals(List.of(objection), desk.kept(MARCH).reservations(RESERVED));
        assertEquals(List.of(objection), desk.kept(MARCH).reservations(RESERVED.plusYears(9)));
    }

    @Test
    void the_last_of_several_days_is_named() {
        desk.objected(MARCH);
        desk.clock.set("2026-10-07T04:00:00Z");
        desk.objected(MARCH);
        assertTrue(problem(desk.release.order(APPROVER, iom(MARCH))).message().contains("2026-10-22"));
    }

    @Test
    void holidays_that_are_known_give_more_time() {
        WorkingDays days = new WorkingDays(Set.of(LocalDate.parse("2026-10-19")));
        PeriodReview review = new PeriodReview(desk.tables, desk.clock, days, PeriodDesk.LISTS);
        KeptPeriod now = desk.commit(review.object(VALIDATOR, iom(MARCH), Optional.empty(), REASON, "Too few"));
        assertEquals(
                LocalDate.parse("2026-10-21"),
                now.standing().objections().get(0).reservationFrom());
    }

    @Test
    void an_objection_late_in_the_evening_is_of_the_next_day_in_colombo() {
        desk.clock.set("2026-10-05T23:30:00Z");
        assertEquals(LocalDate.parse("2026-10-21"), desk.objected(MARCH).reservationFrom());
    }

    @Test
    void a_settled_objection_holds_nothing_up_and_becomes_no_reservation() {
        Objection objection = desk.objected(MARCH);
        desk.clock.set(LAST_MOMENT);
        desk.commit(desk.review.settle(APPROVER, iom(MARCH), objection.id(), "Explained"));
        assertTrue(desk.kept(MARCH).mayRelease(LocalDate.parse("2026-10-19")));
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        assertEquals(List.of(), desk.kept(MARCH).reservations(RESERVED));
    }

    @Test
    void the_organisation_does_not_close_a_reservation_but_the_government_takes_it_back() {
        Objection objection = desk.objected(MARCH);
        desk.clock.set(TOO_LATE);
        assertRefused(
                StepCode.BECAME_RESERVATION, desk.review.settle(APPROVER, iom(MARCH), objection.id(), "Explained"));
        desk.commit(desk.review.withdraw(VALIDATOR, iom(MARCH), objection.id(), "Agreed"));
        assertEquals(List.of(), desk.kept(MARCH).reservations(RESERVED));
    }

    @Test
    void an_objection_is_closed_once() {
        Objection objection = desk.objected(MARCH);
        desk.commit(desk.review.withdraw(VALIDATOR, iom(MARCH), objection.id(), "Agreed"));
        assertRefused(
                StepCode.NO_SUCH_OBJECTION, desk.review.withdraw(VALIDATOR, iom(MARCH), objection.id(), "Agreed"));
        assertRefused(
                StepCode.NO_SUCH_OBJECTION, desk.review.settle(APPROVER, iom(MARCH), objection.id(), "Explained"));
        assertRefused(StepCode.NO_SUCH_OBJECTION, desk.review.settle(APPROVER, iom(MARCH), "9", "Explained"));
    }

    @Test
    void objections_outlive_the_return_that_they_led_to() {
        Objection objection = desk.objected(MARCH);
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "They are right"));
        desk.approved(MARCH);
        assertRefused(StepCode.OBJECTION_OPEN, desk.release.order(APPROVER, iom(MARCH)));
        desk.commit(desk.review.settle(APPROVER, iom(MARCH), objection.id(), "Corrected"));
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
    }

    @Test
    void a_return_cancels_the_order_of_a_release() {
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "Count again"));
        assertFalse(desk.kept(MARCH).standing().releaseOrdered());
        desk.approved(MARCH);
        assertRefused(StepCode.NOT_ORDERED, desk.release.release(iom(MARCH)));
    }

    @Test
    void periods_are_released_in_their_order() {
        desk.approved(JUNE);
        desk.commit(desk.release.order(APPROVER, iom(JUNE)));
        assertRefused(StepCode.EARLIER_PERIOD_UNRELEASED, desk.release.release(iom(JUNE)));
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        desk.commit(desk.release.release(iom(MARCH)));
        desk.commit(desk.release.release(iom(JUNE)));
    }

    @Test
    void as_many_objections_as_are_kept_fit_into_one_item() {
        for (int number = 0; number < 200; number++) {
            desk.commit(
                    desk.review.object(VALIDATOR, iom(MARCH), Optional.of("இ".repeat(100)), REASON, "இ".repeat(1_000)));
        }
        assertRefused(
                StepCode.TOO_MANY, desk.review.object(VALIDATOR, iom(MARCH), Optional.empty(), REASON, "One more"));
    }

    @Test
    void comments_hold_nothing_up() {
        desk.commit(desk.review.comment(VALIDATOR, iom(MARCH), "Thank you"));
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
    }
}
