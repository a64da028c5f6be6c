package org.partnerhub.reporting.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.store.Tables;

/**
 * What the government says about an approved period before it is released, and how the organisation answers.
 *
 * <p>An objection that is not settled within 10 working days becomes a reservation: it holds nothing up any more, and
 * stands beside the figure for as long as the government does not take it back before the release. Words have 3 to 1,000
 * characters and are read by the organisation and by validators. Every step may be refused with NOT_YOURS,
 * NO_SUCH_PERIOD, WRONG_STATE, COMMENT_REQUIRED, TOO_LONG and CONTROL_CHARACTER. Not checked: that an indicator exists.
 * Every method throws {@link org.partnerhub.store.StoreUnavailable} when a table does not answer.
 */
public record PeriodReview(Tables tables, Clock clock, WorkingDays days, CodeLists lists) {
    private static final int WORKING_DAYS = 10;
    private static final int MOST_OBJECTIONS = 200;

    /** Says something about an approved period, as a validator; it holds nothing up. */
    public Step<KeptPeriod> comment(Actor actor, PlannedPeriod planned, String words) {
        Sitting sitting = open(planned, Authority.validator(actor));
        return sitting.checks()
                .and(() -> Texts.words(words))
                .and(() -> sitting.mustBe(PeriodState.APPROVED))
                .then(() -> sitting.taken(
                        sitting.before().standing(),
                        List.of(),
                        staying(sitting, EventKind.COMMENTED).saying(words)));
    }

    /**
     * Objects to an approved period, as a validator; the new objection is the last in what comes back.
     *
     * @param indicator the code of the indicator that it is about; empty for the whole period
     * @param reason a code of the list {@code PeriodReason}
     * @return also refused with UNKNOWN_REASON, and with TOO_MANY objections to one period
     */
    public Step<KeptPeriod> object(
            Actor actor, PlannedPeriod planned, Optional<String> indicator, Code reason, String words) {
        Sitting sitting = open(planned, Authority.validator(actor));
        return sitting.checks()
                .and(() -> Texts.words(words))
                .and(() -> Texts.reason(lists, reason))
                .and(() -> indicator.flatMap(code -> Texts.code("indicator", code)))
                .and(() -> sitting.mustBe(PeriodState.APPROVED))
                .and(() -> hasRoom(sitting))
                .then(() -> objected(sitting, made(sitting, indicator, reason), words));
    }

    /**
     * Answers an objection and closes it, as an approver or a deputy, at any time before the release.
     *
     * @return also refused with NOT_A_DEPUTY, NO_SUCH_OBJECTION and BECAME_RESERVATION
     */
    public Step<KeptPeriod> settle(Actor actor, PlannedPeriod planned, String objection, String words) {
        Sitting sitting = open(planned, new Deputies(tables, clock).approver(actor, planned.organisation()));
        return sitting.checks()
                .and(() -> Texts.words(words))
                .and(() -> unreleased(sitting))
                .and(() -> exists(sitting, objection))
                .and(() -> inTime(sitting, objection))
                .then(() -> closed(sitting, objection, words, Objection.State.SETTLED));
    }

    /** Takes an objection of the government back, as any of its validators, before the release; NO_SUCH_OBJECTION. */
    public Step<KeptPeriod> withdraw(Actor actor, PlannedPeriod planned, String objection, String words) {
        Sitting sitting = open(planned, Authority.validator(actor));
        return sitting.checks()
                .and(() -> Texts.words(words))
                .and(() -> unreleased(sitting))
                .and(() -> exists(sitting, objection))
                .then(() -> closed(sitting, objection, words, Objection.State.WITHDRAWN));
    }

    private Sitting open(PlannedPeriod planned, Authority authority) {
        return Sitting.open(tables, clock, planned, authority);
    }

    private Objection made(Sitting sitting, Optional<String> indicator, Code reason) {
        String id = String.valueOf(sitting.before().standing().objections().size() + 1);
        LocalDate from = days.after(sitting.today(), WORKING_DAYS).plusDays(1);
        return new Objection(id, sitting.at(), from, indicator, reason, Objection.State.OPEN);
    }

    private static Step.Taken<KeptPeriod> objected(Sitting sitting, Objection objection, String words) {
        PeriodEvent event = staying(sitting, EventKind.OBJECTED).because(objection.reason());
        return sitting.taken(
                sitting.before().standing().with(objection),
                List.of(),
                event.about(objection).saying(words));
    }

    private static Step.Taken<KeptPeriod> closed(Sitting sitting, String objection, String words, Objection.State how) {
        Standing before = sitting.before().standing();
        EventKind kind = how == Objection.State.SETTLED ? EventKind.SETTLED : EventKind.WITHDRAWN;
        PeriodEvent event = staying(sitting, kind).about(before.open(objection).orElseThrow());
        return sitting.taken(before.closed(objection, how), List.of(), event.saying(words));
    }

    private static PeriodEvent staying(Sitting sitting, EventKind kind) {
        return sitting.event(kind, sitting.before().state());
    }

    private static Optional<StepProblem> unreleased(Sitting sitting) {
        return sitting.mustBe(PeriodState.OPEN, PeriodState.SUBMITTED, PeriodState.APPROVED);
    }

    private static Optional<StepProblem> exists(Sitting sitting, String objection) {
        return StepProblem.when(
                sitting.before().standing().open(objection).isEmpty(),
                "objection",
                StepCode.NO_SUCH_OBJECTION,
                "There is no such open objection.");
    }

    private static Optional<StepProblem> inTime(Sitting sitting, String objection) {
        return StepProblem.when(
                sitting.before()
                        .standing()
                        .open(objection)
                        .filter(open -> open.isReservation(sitting.today()))
                        .isPresent(),
                "objection",
                StepCode.BECAME_RESERVATION,
                "It has become a reservation, which only the government takes back.");
    }

    private static Optional<StepProblem> hasRoom(Sitting sitting) {
        return StepProblem.when(
                sitting.before().standing().objections().size() >= MOST_OBJECTIONS,
                "period",
                StepCode.TOO_MANY,
                "At most " + MOST_OBJECTIONS + " objections are kept of a period.");
    }
}
