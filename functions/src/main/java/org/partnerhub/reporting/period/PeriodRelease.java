package org.partnerhub.reporting.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Tables;

/**
 * The last step of a period, in two halves: an approver orders the release, and the release side makes it.
 *
 * <p>Promised: no period is released before all earlier ones are, nor while an objection may still be settled, and a
 * released period never changes. Every step may be refused with NO_SUCH_PERIOD and WRONG_STATE. Not checked: that there is
 * a release. Every method throws {@link org.partnerhub.store.StoreUnavailable} when a table does not answer.
 */
public record PeriodRelease(Tables tables, Clock clock) {

    /**
     * Asks for the release of an approved period, as an approver or a deputy; the period stays approved until the release
     * side has made it. Also refused with NOT_YOURS, NOT_A_DEPUTY, EARLIER_PERIOD_OPEN and OBJECTION_OPEN.
     */
    public Step<KeptPeriod> order(Actor actor, PlannedPeriod planned) {
        Sitting sitting = open(planned, new Deputies(tables, clock).approver(actor, planned.organisation()));
        return sitting.checks()
                .and(() -> sitting.mustBe(PeriodState.APPROVED))
                .and(() -> sitting.earlierApproved())
                .and(() -> nothingHoldsUp(sitting))
                .then(() -> sitting.taken(
                        sitting.before().standing().ordered(),
                        List.of(),
                        sitting.event(EventKind.RELEASE_ORDERED, PeriodState.APPROVED)));
    }

    /**
     * Locks an approved period whose release was ordered, as the release side does in the commit of the release. Also
     * refused with NOT_ORDERED, EARLIER_PERIOD_UNRELEASED, and OBJECTION_OPEN for one made since the order.
     */
    public Step<KeptPeriod> release(PlannedPeriod planned) {
        Sitting sitting = open(planned, Authority.hub());
        return sitting.checks()
                .and(() -> sitting.mustBe(PeriodState.APPROVED))
                .and(() -> ordered(sitting))
                .and(() -> earlierReleased(sitting))
                .and(() -> nothingHoldsUp(sitting))
                .then(() -> released(
                        sitting, sitting.before().standing(), sitting.event(EventKind.RELEASED, PeriodState.RELEASED)));
    }

    /**
     * Locks a period that was released before its steps were kept, as the seed's are; only if nothing is kept of it.
     *
     * @param objections those that the government had made to it
     */
    public Step<KeptPeriod> takeOver(PlannedPeriod planned, List<Objection> objections) {
        Sitting sitting = open(planned, Authority.hub());
        return sitting.checks()
                .and(() -> StepProblem.when(
                        sitting.before().version() > 0,
                        "period",
                        StepCode.WRONG_STATE,
                        "The period is " + sitting.before().state() + "."))
                .then(() -> released(
                        sitting,
                        sitting.before().standing().having(objections),
                        sitting.event(EventKind.RELEASED, PeriodState.RELEASED).because(PeriodReason.RELEASED_BEFORE)));
    }

    private Sitting open(PlannedPeriod planned, Authority authority) {
        return Sitting.open(tables, clock, planned, authority);
    }

    private static Step.Taken<KeptPeriod> released(Sitting sitting, Standing standing, PeriodEvent event) {
        return sitting.taken(standing.in(PeriodState.RELEASED), List.of(), event);
    }

    private static Optional<StepProblem> ordered(Sitting sitting) {
        return StepProblem.when(
                !sitting.before().standing().releaseOrdered(),
                "period",
                StepCode.NOT_ORDERED,
                "No approver has asked for the release.");
    }

    private static Optional<StepProblem> earlierReleased(Sitting sitting) {
        return sitting.first(sitting.planned().earlier(), state -> state != PeriodState.RELEASED)
                .map(end -> new StepProblem(
                        "period",
                        StepCode.EARLIER_PERIOD_UNRELEASED,
                        "The period that ends on " + end + " must be released first."));
    }

    private static Optional<StepProblem> nothingHoldsUp(Sitting sitting) {
        return sitting.before().standing().objections().stream()
                .filter(objection -> objection.holdsUp(sitting.today()))
                .map(Objection::reservationFrom)
                .max(Comparator.naturalOrder())
                .map(day -> holdsUpUntil(day));
    }

    private static StepProblem holdsUpUntil(LocalDate day) {
        return new StepProblem(
                "period",
                StepCode.OBJECTION_OPEN,
                "An objection is to be settled; it becomes a reservation on " + day + ".");
    }
}
