package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.partnerhub.exchange.sheet.PersonalText;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.facts.Clearing;
import org.partnerhub.reporting.facts.Clearing.Confirmation;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodRemarks;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.store.Change;

/** What approvers decide of evidence and explanations. */
record RemarkMutations(Workplace workplace, Mutations mutations) {

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.clearRemark", remark(this::cleared),
                "Mutation.withholdRemark", remark(this::withheld));
    }

    private interface Decision {
        Attempt<Boolean> of(Actor actor, PlannedPeriod planned, Input input);
    }

    private DataFetcher<?> remark(Decision decision) {
        return mutations.of(
                new TypeReference<Boolean>() {},
                (actor, input) -> decision.of(actor, planned(actor, input), input),
                isCleared -> Map.of("cleared", isCleared));
    }

    private Attempt<Boolean> cleared(Actor actor, PlannedPeriod planned, Input input) {
        Clearing clearing = clearing(actor, planned.period());
        Confirmation confirmed =
                new Confirmation(input.isTrue("describesNoPerson"), input.isTrue("givesNoUnreleasedNumber"));
        return both(
                steps().clear(actor, planned, indicator(clearing, input)),
                () -> clearing.clear(actor, input.text("remark"), confirmed));
    }

    private Attempt<Boolean> withheld(Actor actor, PlannedPeriod planned, Input input) {
        Clearing clearing = clearing(actor, planned.period());
        return both(
                steps().withhold(actor, planned, indicator(clearing, input)),
                () -> clearing.withhold(input.text("remark")));
    }

    /** A step that may not be taken refuses first, so that it tells nothing of what there is. */
    private static Attempt<Boolean> both(Step<KeptPeriod> step, Supplier<Attempt<Boolean>> decision) {
        Attempt<Boolean> first = PeriodMutations.attempt(step, period -> true);
        if (!(first instanceof Attempt.Done<Boolean> taken)) {
            return first;
        }
        Attempt<Boolean> second = decision.get();
        if (!(second instanceof Attempt.Done<Boolean> done)) {
            return second;
        }
        List<Change> changes = new ArrayList<>(taken.changes());
        changes.addAll(done.changes());
        return new Attempt.Done<>(done.result(), changes);
    }

    /** Whatever it is where there is no such remark, since then nothing is done. */
    private static String indicator(Clearing clearing, Input input) {
        return clearing.find(input.text("remark"))
                .map(kept -> kept.remark().indicator())
                .orElse("");
    }

    private Clearing clearing(Actor actor, ReportingPeriod period) {
        return new Clearing(
                workplace.tables(),
                period,
                PersonalText::isIn,
                indicator -> mayRead(actor, period.activity(), indicator));
    }

    private boolean mayRead(Actor actor, String activity, String indicator) {
        return workplace
                .activities()
                .find(activity)
                .map(Kept::activity)
                .filter(record -> new Protected(actor.viewer()).mayRead(record, indicator))
                .isPresent();
    }

    private PlannedPeriod planned(Actor actor, Input input) {
        return new PeriodMutations(workplace, mutations)
                .planned(input, actor.viewer().partner().organisation());
    }

    private PeriodRemarks steps() {
        return new PeriodRemarks(workplace.tables(), workplace.clock());
    }
}
