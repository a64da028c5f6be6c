package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.COLLEAGUE;
import static org.partnerhub.reporting.period.PeriodDesk.IOM;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.OTHER_APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;
import static org.partnerhub.reporting.period.PeriodDesk.assertRefused;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Partner;

/** Deputies stand in for an approver, for a while. */
class DeputiesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");
    private static final String PERSON = COLLEAGUE.person();
    private final PeriodDesk desk = new PeriodDesk();

    @Test
    void a_deputy_acts_until_the_day_has_ended_in_colombo() {
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, LocalDate.parse("2026-10-09")));
        desk.submitted(MARCH);
        desk.clock.set("2026-10-09T18:29:59Z");
        PeriodDesk.taken(desk.workflow.approve(COLLEAGUE, iom(MARCH)));
        desk.clock.set("2026-10-09T18:30:00Z");
        assertRefused(StepCode.NOT_A_DEPUTY, desk.workflow.approve(COLLEAGUE, iom(MARCH)));
    }

    @Test
    void who_may_approve_is_an_approver_or_a_deputy_and_nobody_else() {
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, LocalDate.parse("2026-10-09")));
        assertTrue(desk.deputies.mayApprove(APPROVER, IOM));
        assertTrue(desk.deputies.mayApprove(COLLEAGUE, IOM));
        for (Actor other : List.of(REPORTER, VALIDATOR, OTHER_APPROVER, PeriodDesk.EMBASSY)) {
            assertFalse(desk.deputies.mayApprove(other, IOM), other.person());
        }
        desk.clock.set("2026-10-09T18:30:00Z");
        assertFalse(desk.deputies.mayApprove(COLLEAGUE, IOM));
    }

    @Test
    void a_deputy_is_told_apart_from_an_approver_in_the_event() {
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY));
        desk.submitted(MARCH);
        desk.commit(desk.workflow.approve(COLLEAGUE, iom(MARCH)));
        List<PeriodEvent> events = desk.events.read(iom(MARCH).period(), APPROVER.viewer());
        assertEquals(PeriodRole.DEPUTY, events.get(1).role());
    }

    @Test
    void somebody_of_another_partner_is_no_deputy_whatever_their_code() {
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY));
        desk.submitted(MARCH);
        for (Partner partner : List.of(Partner.ILO, Partner.GOVERNMENT, Partner.JAPAN_EMBASSY)) {
            assertRefused(StepCode.NOT_YOURS, desk.workflow.approve(PeriodDesk.actor(partner, PERSON), iom(MARCH)));
        }
    }

    @Test
    void a_deputy_of_one_organisation_is_none_of_the_other() {
        desk.commit(desk.deputies.appoint(OTHER_APPROVER, PERSON, TODAY));
        desk.submitted(MARCH);
        assertRefused(StepCode.NOT_A_DEPUTY, desk.workflow.approve(COLLEAGUE, iom(MARCH)));
    }

    @Test
    void only_approvers_appoint_and_dismiss() {
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY));
        for (Actor actor : List.of(REPORTER, COLLEAGUE, VALIDATOR, PeriodDesk.EMBASSY)) {
            assertRefused(StepCode.NOT_YOURS, desk.deputies.appoint(actor, "somebody", TODAY));
            assertRefused(StepCode.NOT_YOURS, desk.deputies.dismiss(actor, PERSON));
        }
    }

    @Test
    void a_deputy_is_appointed_for_92_days_at_most() {
        assertRefused(StepCode.DAY_OUT_OF_RANGE, desk.deputies.appoint(APPROVER, PERSON, TODAY.minusDays(1)));
        assertRefused(StepCode.DAY_OUT_OF_RANGE, desk.deputies.appoint(APPROVER, PERSON, TODAY.plusDays(93)));
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY.plusDays(92)));
    }

    @Test
    void an_approver_appoints_another_person() {
        assertRefused(StepCode.NOT_A_DEPUTY, desk.deputies.appoint(APPROVER, APPROVER.person(), TODAY));
        assertRefused(StepCode.NOT_A_DEPUTY, desk.deputies.appoint(APPROVER, " ", TODAY));
        assertRefused(StepCode.TOO_LONG, desk.deputies.appoint(APPROVER, "x".repeat(101), TODAY));
    }

    @Test
    void appointing_again_moves_the_day_and_dismissing_ends_it() {
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY));
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY.plusDays(9)));
        assertEquals(
                List.of(new Deputy(PERSON, TODAY.plusDays(9))),
                desk.deputies.read(IOM).deputies());
        desk.commit(desk.deputies.dismiss(APPROVER, PERSON));
        assertEquals(List.of(), desk.deputies.read(IOM).deputies());
        assertRefused(StepCode.NOT_A_DEPUTY, desk.deputies.dismiss(APPROVER, PERSON));
    }

    @Test
    void there_are_20_deputies_at_most_and_those_whose_time_is_over_do_not_count() {
        for (int number = 0; number < 20; number++) {
            desk.commit(desk.deputies.appoint(APPROVER, "person-" + number, TODAY));
        }
        assertRefused(StepCode.TOO_MANY, desk.deputies.appoint(APPROVER, PERSON, TODAY));
        desk.commit(desk.deputies.appoint(APPROVER, "person-7", TODAY));
        desk.clock.set("2026-10-06T04:00:00Z");
        desk.commit(desk.deputies.appoint(APPROVER, PERSON, TODAY.plusDays(2)));
        assertEquals(1, desk.deputies.read(IOM).deputies().size());
    }
}
