package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Target;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.facts.TargetRevisionReport.RevisedTarget;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.BookedPeriods;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/**
 * Revises targets of indicators as a whole, while their period is open and none waits for its approver, since every release
 * tells all of them; the value that was agreed first stays on record. Where none was agreed, this is the first.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
public record Targets(Tables tables, ReportedActivities activities, Predicate<String> personal, Clock clock) {

    /** Plans a revision. */
    public Attempt<RevisedTarget> revise(Actor actor, TargetRevisionReport report) {
        return Own.of(actor, activities, report.activity(), own -> checked(own, report));
    }

    private Attempt<RevisedTarget> checked(Own own, TargetRevisionReport report) {
        Indicator indicator = own.indicator(report.indicator());
        Period period = own.period(indicator, report.periodEnd());
        BookedPeriods periods = own.periodsSince(LocalDate.MIN, tables);
        PeriodState state = periods.book().at(report.periodEnd()).state();
        ValueCheck values = new ValueCheck(indicator);
        Optional<BigDecimal> before = undivided(period).flatMap(Target::value);
        return new Problems()
                .with(values.measureError().or(() -> values.error("value", report.value())))
                .with(new Words(personal).reason(report.reason()))
                .with(Days.of(clock).past("donorConsent", report.donorConsent()))
                .with(stateError(state, before).or(() -> new SigningCheck(periods).error("periodEnd")))
                .unless(!isSame(before, report), "value", "NO_CHANGE", "This is the target in force.")
                .orElse(() -> done(own, indicator, period, periods, report));
    }

    private static Optional<UserError> stateError(PeriodState state, Optional<BigDecimal> before) {
        boolean isNew = before.isEmpty() && state != PeriodState.RELEASED;
        return Problems.when(
                        state != PeriodState.OPEN && isNew,
                        "periodEnd",
                        "NO_TARGET",
                        "There is no target to revise, and the period is closed.")
                .or(() -> Problems.when(state != PeriodState.OPEN, "periodEnd", "PERIOD_CLOSED", closed(state)));
    }

    private static String closed(PeriodState state) {
        return state == PeriodState.RELEASED
                ? "The period is released, and its target stays as it is."
                : "The period is handed in; its target can be revised when it is given back.";
    }

    private static boolean isSame(Optional<BigDecimal> before, TargetRevisionReport report) {
        return before.filter(value -> value.compareTo(report.value()) == 0).isPresent();
    }

    private Attempt<RevisedTarget> done(
            Own own, Indicator indicator, Period period, BookedPeriods periods, TargetRevisionReport report) {
        Target now = new TargetMaking(report, undivided(period), Days.of(clock).today()).target();
        BigDecimal value = now.value().orElseThrow();
        List<Change> changes = new ArrayList<>();
        changes.add(activities.replacing(own.kept(), new TargetMaking.Place(indicator, period).in(own.record(), now)));
        changes.addAll(conditions(periods, report.periodEnd()));
        if (undivided(period).flatMap(Target::value).isEmpty()) {
            changes.add(note(own, report));
        }
        return new Attempt.Done<>(new RevisedTarget(value, now.original(value)), changes);
    }

    private static List<Change> conditions(BookedPeriods periods, LocalDate own) {
        Change open = periods.book().at(own).unchanged();
        return Stream.concat(Stream.of(open), periods.unchanged().stream())
                .distinct()
                .toList();
    }

    private static Optional<Target> undivided(Period period) {
        return period.targets().stream().filter(Target::isUndivided).findFirst();
    }

    /** A first target has no revision to keep its reason and the donor's consent in. */
    private Change note(Own own, TargetRevisionReport report) {
        Correction correction = new Correction(
                clock.instant(),
                "target of " + report.indicator() + " for " + report.periodEnd() + ", agreed on "
                        + report.donorConsent(),
                report.reason().strip());
        return Corrections.add(own, own.kept().head().version(), correction);
    }
}
