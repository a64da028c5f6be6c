package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerhub.graphql.reading.Change.Place;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;

/**
 * What differs in one period of an indicator.
 *
 * @param before the period in the earlier release, if that has it
 * @param after the period in the later release, if that has it; one of the two is there
 */
record PeriodChanges(
        IndicatorChanges indicator, LocalDate end, Optional<PeriodView> before, Optional<PeriodView> after) {

    Stream<Change> all() {
        return Stream.of(target(), originalTarget(), actual(), cumulative(), cells())
                .flatMap(changes -> changes);
    }

    private Stream<Change> target() {
        Difference difference = difference(period -> target(period).map(ReleasedTarget::value));
        return difference.isOneOfValue()
                ? change(Changed.TARGET, difference, difference.ofStatements(ChangeReason.TARGET_REVISED))
                : Stream.of();
    }

    /** One that comes or goes with its target is told with that. */
    private Stream<Change> originalTarget() {
        Difference difference = difference(period -> target(period).map(ReleasedTarget::original));
        boolean isInBoth = before.flatMap(PeriodChanges::target).isPresent()
                && after.flatMap(PeriodChanges::target).isPresent();
        return isInBoth && difference.isOneOfValue()
                ? change(Changed.ORIGINAL_TARGET, difference, difference.ofStatements(ChangeReason.CORRECTED))
                : Stream.of();
    }

    private static Optional<ReleasedTarget> target(PeriodView period) {
        return period.period().target();
    }

    private Stream<Change> actual() {
        return reported(Changed.ACTUAL, difference(period -> Optional.of(period.actual())));
    }

    private Stream<Change> cumulative() {
        return reported(Changed.CUMULATIVE, difference(period -> Optional.of(period.cumulative())));
    }

    private Stream<Change> reported(Changed what, Difference difference) {
        return difference.isOne() ? change(what, difference, reason(difference)) : Stream.of();
    }

    private ChangeReason reason(Difference difference) {
        return difference.ofReports(end, indicator.earlier().cutOff());
    }

    /** The parts, by every split that either release has: always every category, as they are shown. */
    private Stream<Change> cells() {
        Set<Set<Axis>> splits = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .forEach(period -> splits.addAll(new Split(period.period().cells()).axes()));
        return splits.stream().flatMap(this::cells);
    }

    private Stream<Change> cells(Set<Axis> axes) {
        return new Combinations(indicator.codeLists(), false)
                .of(axes).stream()
                        .flatMap(categories -> cell(
                                categories,
                                difference(
                                        period -> Optional.of(breakdown(period).figure(categories, axes)))));
    }

    private Stream<Change> cell(List<Code> categories, Difference difference) {
        Place place =
                place(Changed.BREAKDOWN).split(categories, indicator.known().row(categories));
        return difference.isOne() ? Stream.of(indicator.change(place, difference, reason(difference))) : Stream.of();
    }

    private Breakdown breakdown(PeriodView period) {
        return new Breakdown(period, indicator.codeLists());
    }

    private PeriodView known() {
        return after.or(() -> before).orElseThrow();
    }

    private Stream<Change> change(Changed what, Difference difference, ChangeReason why) {
        return Stream.of(indicator.change(place(what), difference, why));
    }

    private Place place(Changed what) {
        return Place.of(what, indicator.known()).in(known().periodStart(), end);
    }

    private Difference difference(Function<PeriodView, Optional<Figure>> figure) {
        return new Difference(
                Difference.orAbsent(
                        before.flatMap(figure),
                        indicator.unit(),
                        indicator.earlier().id()),
                Difference.orAbsent(
                        after.flatMap(figure),
                        indicator.unit(),
                        indicator.later().id()));
    }
}
