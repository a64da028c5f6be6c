package org.partnerhub.reporting.period;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.store.Tables;

/**
 * The way of a period: OPEN, SUBMITTED, possibly RETURNED with a comment and OPEN again, APPROVED, RELEASED.
 *
 * <p>Promised: no period is submitted before all earlier ones are approved, and none is approved by the person who
 * submitted it last; of several steps that start from the same state exactly one can be committed. Every step may be
 * refused with NOT_YOURS, NO_SUCH_PERIOD and WRONG_STATE. Not checked: that the figures of a period are complete.
 * Every method throws {@link org.partnerhub.store.StoreUnavailable} when a table does not answer.
 */
public record PeriodWorkflow(Tables tables, Clock clock, CodeLists lists) {

    /** Hands an open period in, as a reporter of the organisation; also refused with EARLIER_PERIOD_OPEN. */
    public Step<KeptPeriod> submit(Actor actor, PlannedPeriod planned) {
        Sitting sitting = open(planned, Authority.reporter(actor, planned.organisation()));
        return sitting.checks()
                .and(() -> sitting.mustBe(PeriodState.OPEN))
                .and(() -> sitting.earlierApproved())
                .then(() -> sitting.taken(
                        sitting.before().standing().submitted(actor.person()),
                        sitting.unchanged(planned.previous()),
                        sitting.event(EventKind.SUBMITTED, PeriodState.SUBMITTED)));
    }

    /**
     * Gives a submitted period back to the reporter, or takes an approval back, as an approver or a deputy; the period is
     * open again at once.
     *
     * @param reason a code of the list {@code PeriodReason}
     * @param words 3 to 1,000 characters, read by the organisation alone
     * @return also refused with NOT_A_DEPUTY, COMMENT_REQUIRED, TOO_LONG, CONTROL_CHARACTER, UNKNOWN_REASON, and
     *     LATER_PERIOD_SUBMITTED where a later period was submitted on the strength of the approval
     */
    public Step<KeptPeriod> returnToReporter(Actor actor, PlannedPeriod planned, Code reason, String words) {
        Sitting sitting = openForApprover(actor, planned);
        return sitting.checks()
                .and(() -> Texts.words(words))
                .and(() -> Texts.reason(lists, reason))
                .and(() -> sitting.mustBe(PeriodState.SUBMITTED, PeriodState.APPROVED))
                .and(() -> laterOpen(sitting))
                .then(() -> returned(sitting, reason, words));
    }

    /** Approves a submitted period, as an approver or a deputy; also refused with NOT_A_DEPUTY and SAME_PERSON. */
    public Step<KeptPeriod> approve(Actor actor, PlannedPeriod planned) {
        Sitting sitting = openForApprover(actor, planned);
        return sitting.checks()
                .and(() -> sitting.mustBe(PeriodState.SUBMITTED))
                .and(() -> anotherPerson(sitting, actor))
                .then(() -> sitting.taken(
                        sitting.before().standing().in(PeriodState.APPROVED),
                        List.of(),
                        sitting.event(EventKind.APPROVED, PeriodState.APPROVED)));
    }

    private Sitting open(PlannedPeriod planned, Authority authority) {
        return Sitting.open(tables, clock, planned, authority);
    }

    private Sitting openForApprover(Actor actor, PlannedPeriod planned) {
        return open(planned, new Deputies(tables, clock).approver(actor, planned.organisation()));
    }

    private static Step.Taken<KeptPeriod> returned(Sitting sitting, Code reason, String words) {
        Standing.Return why = new Standing.Return(sitting.at(), reason, words.strip());
        PeriodEvent reopened = PeriodEvent.of(sitting.at(), PeriodRole.HUB, EventKind.REOPENED);
        return sitting.taken(
                sitting.before().standing().returned(why),
                sitting.unchanged(sitting.planned().next()),
                sitting.event(EventKind.RETURNED, PeriodState.RETURNED)
                        .because(reason)
                        .saying(words),
                reopened.moving(PeriodState.RETURNED, PeriodState.OPEN));
    }

    private static Optional<StepProblem> anotherPerson(Sitting sitting, Actor actor) {
        Optional<String> submitter = sitting.before().standing().submittedBy();
        return StepProblem.when(
                submitter.isEmpty() || submitter.get().equals(actor.person()),
                "period",
                StepCode.SAME_PERSON,
                "Whoever submitted it may not approve it; another approver of the organisation, or a deputy, must.");
    }

    /** Only approved periods have later ones that are not open, since submitting asks for that. */
    private static Optional<StepProblem> laterOpen(Sitting sitting) {
        return sitting.first(sitting.planned().later(), state -> state != PeriodState.OPEN)
                .map(end -> new StepProblem(
                        "period",
                        StepCode.LATER_PERIOD_SUBMITTED,
                        "The period that ends on " + end + " builds on this approval and must be returned first."));
    }
}
