package org.partnerhub.reporting.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.model.Target;
import org.partnerhub.model.TargetRevision;

/** Makes a target of a revision and of the one before. */
record TargetMaking(TargetRevisionReport report, Optional<Target> before, LocalDate today) {

    Target target() {
        Target old = before.orElse(new Target(Optional.empty(), List.of(), List.of(), Narratives.NONE, List.of()));
        List<TargetRevision> revisions = new ArrayList<>(old.revisions());
        old.value()
                .map(from -> new TargetRevision(
                        today, from, Narratives.of("en", report.reason().strip()), Optional.of(report.donorConsent())))
                .ifPresent(revisions::add);
        return new Target(
                Optional.of(Numbers.plain(report.value())),
                List.of(),
                List.of(),
                old.comment(),
                List.copyOf(revisions));
    }

    /** Where in an activity a target for an indicator as a whole stands. */
    record Place(Indicator indicator, Period period) {

        /** The activity with this target, and nothing else changed. */
        Activity in(Activity activity, Target target) {
            return activity.withResults(activity.results().stream()
                    .map(result -> in(result, target))
                    .toList());
        }

        private Result in(Result result, Target target) {
            return result.with(result.indicators().stream()
                    .map(each -> each.code().equals(indicator.code()) ? in(each, target) : each)
                    .toList());
        }

        private Indicator in(Indicator changed, Target target) {
            return changed.with(changed.periods().stream()
                    .map(each -> each.periodEnd().equals(period.periodEnd()) ? in(each, target) : each)
                    .toList());
        }

        private static Period in(Period changed, Target target) {
            List<Target> targets = new ArrayList<>(changed.targets());
            targets.removeIf(Target::isUndivided);
            targets.add(0, target);
            return new Period(changed.periodStart(), changed.periodEnd(), List.copyOf(targets), changed.actuals());
        }
    }
}
