package org.partnerhub.reporting.period;

import java.time.Clock;
import java.util.List;
import org.partnerhub.store.Tables;

/**
 * An approver decides of what is said beside the figures of a period whether partners may read it.
 *
 * <p>Promised: nobody but an approver or a deputy decides, and nobody once the period is released. Every step may be refused with
 * NOT_YOURS, NOT_A_DEPUTY, NO_SUCH_PERIOD and WRONG_STATE. Not checked: what is said, and that anything is; that is to be
 * committed with the step. Every method throws {@link org.partnerhub.store.StoreUnavailable} when a table does not answer.
 */
public record PeriodRemarks(Tables tables, Clock clock) {

    /** Notes that something said of an indicator was cleared. */
    public Step<KeptPeriod> clear(Actor actor, PlannedPeriod planned, String indicator) {
        return step(actor, planned, EventKind.REMARK_CLEARED, indicator);
    }

    /** Notes that it was taken back. */
    public Step<KeptPeriod> withhold(Actor actor, PlannedPeriod planned, String indicator) {
        return step(actor, planned, EventKind.REMARK_WITHHELD, indicator);
    }

    private Step<KeptPeriod> step(Actor actor, PlannedPeriod planned, EventKind kind, String indicator) {
        Authority authority = new Deputies(tables, clock).approver(actor, planned.organisation());
        Sitting sitting = Sitting.open(tables, clock, planned, authority);
        return sitting.checks()
                .and(() -> sitting.mustBe(PeriodState.OPEN, PeriodState.SUBMITTED, PeriodState.APPROVED))
                .then(() -> sitting.taken(
                        sitting.before().standing(),
                        List.of(),
                        sitting.event(kind, sitting.before().state()).of(indicator)));
    }
}
