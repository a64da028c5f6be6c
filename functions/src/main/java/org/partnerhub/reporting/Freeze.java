package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Area;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.model.Target;

/**
 * What a later record of an activity must not change, because figures have been reported under it: which indicators there
 * are, what each means and whose it is, which periods were reported, and the target that was agreed first. Whoever needs
 * something else adds a new indicator, or a revision to the target.
 */
record Freeze(Activity before, Activity later) {

    private record Owned(String owner, Indicator indicator) {}

    /** The first thing that is changed and must not be, as the end of a sentence; empty when there is none. */
    Optional<String> violation() {
        return later.results().isEmpty()
                ? Optional.empty()
                : Stream.concat(areaViolations(), owned(before).flatMap(this::violations))
                        .findFirst();
    }

    /** Somebody may have been counted in a district that is left out. */
    private Stream<String> areaViolations() {
        Area area = Area.of(later);
        boolean isNarrowed = !area.districts().isEmpty()
                && (Area.of(before).districts().isEmpty()
                        || !Area.of(before).districts().stream().allMatch(area::takes));
        return isNarrowed ? Stream.of("leaves out a district that the activity worked in") : Stream.of();
    }

    private Stream<String> violations(Owned old) {
        String code = old.indicator().code();
        List<Owned> same = owned(later)
                .filter(owned -> owned.indicator().code().equals(code))
                .toList();
        if (same.isEmpty()) {
            return Stream.of("leaves out the indicator " + code + ", which was reported before");
        }
        return Stream.concat(
                meaning(old).equals(meaning(same.get(0)))
                        ? Stream.of()
                        : Stream.of("changes what the indicator " + code + " counts, or whose it is"),
                old.indicator().periods().stream()
                        .flatMap(period -> violations(period, same.get(0).indicator())));
    }

    private static Stream<String> violations(Period old, Indicator later) {
        Optional<Period> same = later.periods().stream()
                .filter(period -> period.periodEnd().equals(old.periodEnd()))
                .findFirst();
        LocalDate end = old.periodEnd();
        boolean isLost = same.isEmpty() && !old.actuals().isEmpty();
        boolean isMoved =
                same.isPresent() && original(old).isPresent() && !original(old).equals(original(same.get()));
        return Stream.of(
                        isLost ? "leaves out the period of the indicator " + later.code() + " that ends on " + end : "",
                        isMoved
                                ? "changes the target of the indicator " + later.code() + " for " + end
                                        + " without a revision"
                                : "")
                .filter(violation -> !violation.isEmpty());
    }

    private static Optional<BigDecimal> original(Period period) {
        return period.targets().stream()
                .filter(Target::isUndivided)
                .findFirst()
                .flatMap(target -> target.revisions().isEmpty()
                        ? target.value()
                        : Optional.of(target.revisions().get(0).from()))
                .map(BigDecimal::stripTrailingZeros);
    }

    private static List<Object> meaning(Owned owned) {
        Indicator indicator = owned.indicator();
        return List.of(
                owned.owner(),
                indicator.measure(),
                indicator.accumulation(),
                indicator.countBasis(),
                indicator.impersonal(),
                indicator.victimsOfTrafficking(),
                indicator.nesting(),
                indicator.ratio(),
                indicator.score());
    }

    private static Stream<Owned> owned(Activity activity) {
        return activity.results().stream().flatMap(Freeze::owned);
    }

    private static Stream<Owned> owned(Result result) {
        return result.indicators().stream().map(indicator -> new Owned(result.owner(), indicator));
    }
}
