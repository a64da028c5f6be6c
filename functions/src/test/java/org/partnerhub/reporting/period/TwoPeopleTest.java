package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.assertRefused;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;

/** Reporter and approver are two people, whatever grants one person holds. */
class TwoPeopleTest {
    private static final Actor BOTH = PeriodDesk.actor(Partner.IOM, "both-91ff", Grant.REPORTER, Grant.APPROVER);
    private final PeriodDesk desk = new PeriodDesk();

    @Test
    void nobody_approves_what_they_submitted() {
        desk.commit(desk.workflow.submit(BOTH, iom(MARCH)));
        assertRefused(StepCode.SAME_PERSON, desk.workflow.approve(BOTH, iom(MARCH)));
        desk.commit(desk.workflow.approve(PeriodDesk.APPROVER, iom(MARCH)));
    }

    @Test
    void a_deputy_does_not_approve_what_the_deputy_submitted() {
        desk.commit(desk.deputies.appoint(
                PeriodDesk.APPROVER, PeriodDesk.REPORTER.person(), LocalDate.parse("2026-10-31")));
        desk.submitted(MARCH);
        assertRefused(StepCode.SAME_PERSON, desk.workflow.approve(PeriodDesk.REPORTER, iom(MARCH)));
    }

    @Test
    void the_same_person_with_another_token_is_still_the_same_person() {
        Actor again = PeriodDesk.actor(Partner.IOM, PeriodDesk.REPORTER.person(), Grant.APPROVER);
        desk.submitted(MARCH);
        assertRefused(StepCode.SAME_PERSON, desk.workflow.approve(again, iom(MARCH)));
    }

    @Test
    void only_the_last_submission_counts() {
        desk.commit(desk.workflow.submit(BOTH, iom(MARCH)));
        desk.commit(desk.workflow.returnToReporter(PeriodDesk.APPROVER, iom(MARCH), REASON, "Count again"));
        desk.submitted(MARCH);
        desk.commit(desk.workflow.approve(BOTH, iom(MARCH)));
        assertEquals(PeriodState.APPROVED, desk.kept(MARCH).state());
    }

    @Test
    void a_period_of_which_nobody_knows_who_submitted_it_is_not_approved() {
        desk.having(MARCH, Standing.FIRST.in(PeriodState.SUBMITTED));
        assertRefused(StepCode.SAME_PERSON, desk.workflow.approve(PeriodDesk.APPROVER, iom(MARCH)));
    }
}
