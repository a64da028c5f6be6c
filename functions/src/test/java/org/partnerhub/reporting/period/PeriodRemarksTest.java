package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.COLLEAGUE;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.OTHER_APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;
import static org.partnerhub.reporting.period.PeriodDesk.assertRefused;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.store.Outcome;

/** Approvers and their deputies decide what partners may read beside figures, before the release and not after it. */
final class PeriodRemarksTest {
    private final PeriodDesk desk = new PeriodDesk();
    private final PeriodRemarks remarks = new PeriodRemarks(desk.tables, desk.clock);

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "SUBMITTED", "APPROVED"})
    void it_is_an_event_of_the_period_and_does_not_move_it(PeriodState state) {
        desk.having(MARCH, state);
        assertEquals(
                state, desk.commit(remarks.clear(APPROVER, iom(MARCH), "1.1")).state());
        assertEquals(
                state,
                desk.commit(remarks.withhold(APPROVER, iom(MARCH), "1.1")).state());
        List<PeriodEvent> events = desk.events.read(iom(MARCH).period(), VALIDATOR.viewer());
        assertEquals(
                List.of(EventKind.REMARK_CLEARED, EventKind.REMARK_WITHHELD),
                events.stream().map(PeriodEvent::kind).toList());
        assertTrue(events.stream().allMatch(event -> event.kind().isOfRemark()));
        assertEquals(Optional.of("1.1"), events.get(0).indicator());
        assertEquals(PeriodRole.APPROVER, events.get(0).role());
    }

    @Test
    void a_released_period_stays_as_it_is() {
        desk.having(MARCH, PeriodState.RELEASED);
        assertRefused(StepCode.WRONG_STATE, remarks.clear(APPROVER, iom(MARCH), "1.1"));
        assertRefused(StepCode.WRONG_STATE, remarks.withhold(APPROVER, iom(MARCH), "1.1"));
    }

    @Test
    void nothing_is_cleared_while_the_period_is_being_locked() {
        desk.approved(MARCH);
        Step.Taken<KeptPeriod> clearing = PeriodDesk.taken(remarks.clear(APPROVER, iom(MARCH), "1.1"));
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        desk.commit(desk.release.release(iom(MARCH)));
        assertEquals(Outcome.REFUSED, desk.tables.commit(clearing.changes()));
    }

    @Test
    void nobody_else_decides() {
        assertRefused(StepCode.NOT_A_DEPUTY, remarks.clear(REPORTER, iom(MARCH), "1.1"));
        assertRefused(StepCode.NOT_YOURS, remarks.clear(OTHER_APPROVER, iom(MARCH), "1.1"));
        assertRefused(StepCode.NOT_YOURS, remarks.clear(VALIDATOR, iom(MARCH), "1.1"));
        assertRefused(StepCode.NO_SUCH_PERIOD, remarks.clear(APPROVER, iom(MARCH.plusDays(1)), "1.1"));
    }

    @Test
    void a_deputy_decides_as_a_deputy_until_dismissed() {
        desk.commit(desk.deputies.appoint(APPROVER, COLLEAGUE.person(), LocalDate.parse("2026-10-31")));
        assertTrue(desk.deputies.mayApprove(COLLEAGUE, PeriodDesk.IOM));
        Step.Taken<KeptPeriod> clearing = PeriodDesk.taken(remarks.clear(COLLEAGUE, iom(MARCH), "1.1"));
        desk.commit(desk.deputies.dismiss(APPROVER, COLLEAGUE.person()));
        assertEquals(Outcome.REFUSED, desk.tables.commit(clearing.changes()));
        assertRefused(StepCode.NOT_A_DEPUTY, remarks.clear(COLLEAGUE, iom(MARCH), "1.1"));
    }
}
