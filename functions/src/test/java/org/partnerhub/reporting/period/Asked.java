package org.partnerhub.reporting.period;

import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.REPORTER;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;

import java.util.List;
import java.util.Optional;

/** Everything that somebody, or the release side, may ask for. */
enum Asked {
    SUBMIT,
    RETURN,
    APPROVE,
    ORDER,
    RELEASE,
    TAKE_OVER,
    COMMENT,
    OBJECT,
    SETTLE,
    WITHDRAW;

    /** Asks for it; an objection is the first one. */
    Step<KeptPeriod> by(PeriodDesk desk, Actor actor, PlannedPeriod planned) {
        return switch (this) {
            case SUBMIT -> desk.workflow.submit(actor, planned);
            case RETURN -> desk.workflow.returnToReporter(actor, planned, REASON, "Count again");
            case APPROVE -> desk.workflow.approve(actor, planned);
            case ORDER -> desk.release.order(actor, planned);
            case RELEASE -> desk.release.release(planned);
            case TAKE_OVER -> desk.release.takeOver(planned, List.of());
            case COMMENT -> desk.review.comment(actor, planned, "Thank you");
            case OBJECT -> desk.review.object(actor, planned, Optional.empty(), REASON, "Too few");
            case SETTLE -> desk.review.settle(actor, planned, "1", "Explained");
            case WITHDRAW -> desk.review.withdraw(actor, planned, "1", "Agreed");
        };
    }

    /** Who may. */
    Actor byRight() {
        return switch (this) {
            case SUBMIT -> REPORTER;
            case RETURN, APPROVE, ORDER, RELEASE, TAKE_OVER, SETTLE -> APPROVER;
            case COMMENT, OBJECT, WITHDRAW -> VALIDATOR;
        };
    }

    /** A state in which the step is taken. */
    PeriodState from() {
        return switch (this) {
            case SUBMIT, TAKE_OVER -> PeriodState.OPEN;
            case RETURN, APPROVE -> PeriodState.SUBMITTED;
            case ORDER, RELEASE, COMMENT, OBJECT, SETTLE, WITHDRAW -> PeriodState.APPROVED;
        };
    }
}
