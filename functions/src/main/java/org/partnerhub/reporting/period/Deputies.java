package org.partnerhub.reporting.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Grant;
import org.partnerhub.model.SriLanka;
import org.partnerhub.store.Tables;

/**
 * Who stands in for an organisation's approvers, and until when. That a deputy is of the same organisation shows when the
 * deputy acts, since nothing about the person is known before.
 */
public record Deputies(Tables tables, Clock clock) {
    private static final int MOST_DAYS = 92;
    private static final int MOST_DEPUTIES = 20;

    /**
     * Lets a person approve, return, settle and order releases for the approver's organisation until a day, inclusive, in
     * Sri Lanka. Appointing again moves the day.
     *
     * @param person the deputy's code, as in {@link Actor}
     * @param until today or up to 92 days ahead
     * @return refused with NOT_YOURS, CONTROL_CHARACTER, TOO_LONG, DAY_OUT_OF_RANGE or TOO_MANY
     */
    public Step<DeputyRegister> appoint(Actor approver, String person, LocalDate until) {
        DeputyRegister register = register(approver);
        return Checks.that(mayAppoint(approver))
                .and(() -> isAnother(approver, person))
                .and(() -> inRange(until))
                .and(() -> hasRoom(register.without(person)))
                .then(() -> taken(register.with(new Deputy(person, until)), EventKind.DEPUTY_APPOINTED));
    }

    /** Takes the right back at once; refused with NOT_YOURS or NOT_A_DEPUTY. */
    public Step<DeputyRegister> dismiss(Actor approver, String person) {
        DeputyRegister register = register(approver);
        return Checks.that(mayAppoint(approver))
                .and(() -> StepProblem.when(
                        !register.holds(person), "deputy", StepCode.NOT_A_DEPUTY, "There is no such deputy."))
                .then(() -> taken(register.without(person), EventKind.DEPUTY_DISMISSED));
    }

    /** The organisation's deputies today; for its approvers only, which is the caller's duty. */
    public DeputyRegister read(String organisation) {
        return DeputyRegister.read(tables, organisation, today());
    }

    /**
     * Whether somebody may decide for the organisation now, as its approver or as a deputy.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public boolean mayApprove(Actor actor, String organisation) {
        return approver(actor, organisation).granted().isPresent();
    }

    Authority approver(Actor actor, String organisation) {
        return Authority.approver(actor, read(organisation));
    }

    private DeputyRegister register(Actor approver) {
        return read(approver.viewer().partner().organisation().orElse(""));
    }

    private Step.Taken<DeputyRegister> taken(DeputyRegister after, EventKind kind) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PeriodEvent event = PeriodEvent.of(now, PeriodRole.APPROVER, kind);
        return new Step.Taken<>(
                List.of(after.keep(), PeriodEvents.addToDeputies(after.organisation(), after.version(), event)), after);
    }

    private static Optional<StepProblem> mayAppoint(Actor actor) {
        return StepProblem.when(
                !actor.viewer().has(Grant.APPROVER), "deputy", StepCode.NOT_YOURS, "Only an approver may do this.");
    }

    private static Optional<StepProblem> isAnother(Actor approver, String person) {
        return StepProblem.when(
                        person.isBlank() || person.equals(approver.person()),
                        "deputy",
                        StepCode.NOT_A_DEPUTY,
                        "A deputy is another person.")
                .or(() -> Texts.code("deputy", person));
    }

    private Optional<StepProblem> inRange(LocalDate until) {
        return StepProblem.when(
                until.isBefore(today()) || until.isAfter(today().plusDays(MOST_DAYS)),
                "until",
                StepCode.DAY_OUT_OF_RANGE,
                "A deputy is appointed until today or a day up to " + MOST_DAYS + " days ahead.");
    }

    private static Optional<StepProblem> hasRoom(DeputyRegister register) {
        return StepProblem.when(
                register.deputies().size() >= MOST_DEPUTIES,
                "deputy",
                StepCode.TOO_MANY,
                "At most " + MOST_DEPUTIES + " deputies can be appointed at a time.");
    }

    private LocalDate today() {
        return SriLanka.dayOf(clock.instant());
    }
}
