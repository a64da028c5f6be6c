package org.partnerhub.reporting.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerhub.model.SriLanka;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/** All that one step is decided by: the period among the others, who asks, and the moment. */
record Sitting(PlannedPeriod planned, PeriodBook book, Authority authority, Instant at) {

    static Sitting open(Tables tables, Clock clock, PlannedPeriod planned, Authority authority) {
        ReportingPeriod period = planned.period();
        PeriodBook book = PeriodBook.read(tables, period.activity(), period.organisation());
        return new Sitting(planned, book, authority, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    KeptPeriod before() {
        return book.at(planned.period().end());
    }

    LocalDate today() {
        return SriLanka.dayOf(at);
    }

    /** Checks that come first in every step, so that a refusal tells nothing to those who may not ask. */
    Checks checks() {
        return Checks.that(authority.problem()).and(this::mustBeKnown);
    }

    Optional<StepProblem> mustBe(PeriodState... states) {
        return StepProblem.when(
                !List.of(states).contains(before().state()),
                "period",
                StepCode.WRONG_STATE,
                "The period is " + before().state() + ".");
    }

    Optional<StepProblem> earlierApproved() {
        return first(planned.earlier(), state -> !state.isApproved())
                .map(end -> new StepProblem(
                        "period",
                        StepCode.EARLIER_PERIOD_OPEN,
                        "The period that ends on " + end + " must be approved first."));
    }

    /** A change that holds only while the period that ends that day is as it was read. */
    List<Change> unchanged(Optional<LocalDate> end) {
        return end.<Change>map(day -> book.at(day).unchanged()).stream().toList();
    }

    Optional<LocalDate> first(List<LocalDate> ends, Predicate<PeriodState> wanted) {
        return ends.stream().filter(end -> wanted.test(book.at(end).state())).findFirst();
    }

    PeriodEvent event(EventKind kind) {
        return PeriodEvent.of(at, authority.role(), kind);
    }

    /** An event of the step as which the period comes into a state, possibly the same. */
    PeriodEvent event(EventKind kind, PeriodState after) {
        return event(kind).moving(before().state(), after);
    }

    Step.Taken<KeptPeriod> taken(Standing after, List<Change> conditions, PeriodEvent... events) {
        KeptPeriod now = before().next(after);
        List<Change> changes = new ArrayList<>(List.of(now.keep()));
        changes.addAll(authority.conditions());
        changes.addAll(conditions);
        for (int number = 0; number < events.length; number++) {
            String name = String.valueOf(number + 1);
            changes.add(PeriodEvents.add(planned.period(), now.version(), name, events[number]));
        }
        return new Step.Taken<>(changes, now);
    }

    private Optional<StepProblem> mustBeKnown() {
        return StepProblem.when(
                !planned.isKnown(),
                "period",
                StepCode.NO_SUCH_PERIOD,
                "The activity has no period that ends that day.");
    }
}
