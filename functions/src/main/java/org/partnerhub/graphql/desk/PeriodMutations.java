package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.facts.UserError;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodReason;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodReview;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.PeriodWorkflow;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.reporting.period.StepCode;
import org.partnerhub.reporting.period.StepProblem;
import org.partnerhub.store.Change;

/** The steps of the period workflow as mutations. */
record PeriodMutations(Workplace workplace, Mutations mutations) {
    private static final StepProblem NO_SUCH_INDICATOR = new StepProblem(
            "indicator",
            StepCode.NO_SUCH_INDICATOR,
            "The organisation has no such indicator in this activity; leave it out to object to the whole period.");

    /** How a period stood after a step. */
    public record PeriodStanding(String activity, String organisation, LocalDate periodEnd, PeriodState state) {

        static PeriodStanding of(KeptPeriod kept) {
            ReportingPeriod period = kept.period();
            return new PeriodStanding(period.activity(), period.organisation(), period.end(), kept.state());
        }
    }

    private interface PeriodStep {
        Step<KeptPeriod> take(Actor actor, PlannedPeriod planned, Input input);
    }

    Map<String, DataFetcher<?>> fetchers() {
        return Map.ofEntries(
                Map.entry("Mutation.submitPeriod", own((actor, planned, input) -> workflow()
                        .submit(actor, planned))),
                Map.entry("Mutation.approvePeriod", own((actor, planned, input) -> approval(actor, planned))),
                Map.entry("Mutation.orderRelease", own((actor, planned, input) -> release()
                        .order(actor, planned))),
                Map.entry("Mutation.returnPeriod", own((actor, planned, input) -> workflow()
                        .returnToReporter(
                                actor, planned, PeriodReason.of(input.text("reason")), input.text("comment")))),
                Map.entry("Mutation.commentOnPeriod", named((actor, planned, input) -> review().comment(
                                actor, planned, input.text("comment")))),
                Map.entry("Mutation.objectToPeriod", named(this::objection)),
                Map.entry("Mutation.settleObjection", named((actor, planned, input) -> review().settle(
                                actor, planned, input.text("objection"), input.text("comment")))),
                Map.entry("Mutation.withdrawObjection", named((actor, planned, input) -> review().withdraw(
                                actor, planned, input.text("objection"), input.text("comment")))));
    }

    /** An approval holds for the record as it is, and for no later change of it. */
    private Step<KeptPeriod> approval(Actor actor, PlannedPeriod planned) {
        Step<KeptPeriod> step = workflow().approve(actor, planned);
        ReportingPeriod period = planned.period();
        Optional<Kept> record = workplace.activities().find(period.activity());
        if (!(step instanceof Step.Taken<KeptPeriod> taken) || record.isEmpty()) {
            return step;
        }
        List<Change> changes = new ArrayList<>(taken.changes());
        changes.addAll(workplace.activities().approving(record.get(), period.organisation(), period.end()));
        return new Step.Taken<>(changes, taken.now());
    }

    private Step<KeptPeriod> objection(Actor actor, PlannedPeriod planned, Input input) {
        Optional<String> indicator = input.words("indicator");
        Step<KeptPeriod> step = review().object(
                        actor, planned, indicator, PeriodReason.of(input.text("reason")), input.text("comment"));
        boolean isKnown = indicator
                .filter(code -> !mayKnow(actor, planned.period(), code))
                .isEmpty();
        return isKnown || step instanceof Step.Refused<KeptPeriod> ? step : new Step.Refused<>(NO_SUCH_INDICATOR);
    }

    /** Whether the period's organisation has an indicator that the actor may know of. */
    private boolean mayKnow(Actor actor, ReportingPeriod period, String indicator) {
        return workplace
                .activities()
                .find(period.activity())
                .map(Kept::activity)
                .filter(record -> new Protected(actor.viewer()).mayRead(record, indicator))
                .filter(record -> record.results().stream()
                        .filter(result -> result.owner().equals(period.organisation()))
                        .flatMap(result -> result.indicators().stream())
                        .anyMatch(known -> known.code().equals(indicator)))
                .isPresent();
    }

    /** A step of the actor's own organisation. */
    private DataFetcher<?> own(PeriodStep step) {
        return mutation((actor, input) -> actor.viewer().partner().organisation(), step);
    }

    /** A step on a period of the organisation that the input names. */
    private DataFetcher<?> named(PeriodStep step) {
        return mutation((actor, input) -> Optional.of(input.text("organisation")), step);
    }

    private DataFetcher<?> mutation(BiFunction<Actor, Input, Optional<String>> organisation, PeriodStep step) {
        return mutations.of(
                new TypeReference<PeriodStanding>() {},
                (actor, input) -> new PeriodWords(input)
                        .refusal()
                        .orElseGet(() ->
                                attempt(step.take(actor, planned(input, organisation.apply(actor, input)), input))),
                standing -> Map.of("period", standing));
    }

    /** An activity that is not there has no periods, so that every step on it is refused as on an unknown period. */
    PlannedPeriod planned(Input input, Optional<String> organisation) {
        String activity = input.text("activity");
        String reporter = organisation.filter(name -> !name.contains("#")).orElse("");
        Set<LocalDate> ends = workplace
                .activities()
                .find(activity)
                .map(Kept::activity)
                .<Set<LocalDate>>map(record -> new HashSet<>(Reports.ends(record, reporter)))
                .orElse(Set.of());
        return new PlannedPeriod(new ReportingPeriod(activity, reporter, input.date("periodEnd")), ends);
    }

    private static Attempt<PeriodStanding> attempt(Step<KeptPeriod> step) {
        return attempt(step, PeriodStanding::of);
    }

    /** What a step comes to, in the words of the contract. */
    static <S, T> Attempt<T> attempt(Step<S> step, Function<S, T> result) {
        if (step instanceof Step.Taken<S> taken) {
            return new Attempt.Done<>(result.apply(taken.now()), taken.changes());
        }
        var problem = ((Step.Refused<S>) step).problem();
        return new Attempt.Refused<>(
                List.of(new UserError(field(problem.field()), problem.code().name(), problem.message())));
    }

    /** What the contract calls it. */
    private static String field(String field) {
        return switch (field) {
            case "period" -> "periodEnd";
            case "words" -> "comment";
            case "deputy" -> "person";
            default -> field;
        };
    }

    private PeriodWorkflow workflow() {
        return new PeriodWorkflow(workplace.tables(), workplace.clock(), workplace.lists());
    }

    private PeriodReview review() {
        return new PeriodReview(workplace.tables(), workplace.clock(), workplace.days(), workplace.lists());
    }

    private PeriodRelease release() {
        return new PeriodRelease(workplace.tables(), workplace.clock());
    }
}
