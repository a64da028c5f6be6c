package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerhub.graphql.reading.Change.Place;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.release.Header;
import org.partnerhub.release.ReleasedIndicator.ReleasedBaseline;
import org.partnerhub.release.ReleasedPeriod;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;

/**
 * What differs in one indicator.
 *
 * @param before the indicator in the earlier release, if that has it
 * @param after the indicator in the later release, if that has it; one of the two is there
 */
record IndicatorChanges(
        Optional<IndicatorView> before,
        Optional<IndicatorView> after,
        Header earlier,
        Header later,
        CodeLists codeLists) {

    Stream<Change> all() {
        TreeSet<LocalDate> ends = new TreeSet<>();
        Stream.concat(before.stream(), after.stream())
                .flatMap(indicator -> indicator.indicator().periods().stream())
                .forEach(period -> ends.add(period.periodEnd()));
        return Stream.of(baseline(), ends.stream().flatMap(this::period), toDate(), cells())
                .flatMap(changes -> changes);
    }

    /** The indicator as the later release has it, else the earlier one. */
    IndicatorView known() {
        return after.or(() -> before).orElseThrow();
    }

    private Stream<Change> baseline() {
        Difference difference =
                difference(indicator -> indicator.indicator().baseline().map(ReleasedBaseline::value));
        return difference.isOne()
                ? Stream.of(change(
                        Place.of(Changed.BASELINE, known()),
                        difference,
                        difference.ofStatements(ChangeReason.CORRECTED)))
                : Stream.of();
    }

    private Stream<Change> period(LocalDate end) {
        return new PeriodChanges(this, end, period(before, end), period(after, end)).all();
    }

    private static Optional<PeriodView> period(Optional<IndicatorView> indicator, LocalDate end) {
        return indicator.stream()
                .flatMap(found -> found.periods().stream())
                .filter(period -> period.periodEnd().equals(end))
                .findFirst();
    }

    /** What was reached by each cut-off. */
    private Stream<Change> toDate() {
        Difference difference = toDates();
        return difference.isOne()
                ? Stream.of(change(Place.of(Changed.TO_DATE, known()), difference, ofReports(difference)))
                : Stream.of();
    }

    private Difference toDates() {
        return difference(indicator -> Optional.of(indicator.cumulative()));
    }

    private ChangeReason ofReports(Difference difference) {
        return difference.ofReports(latest().orElse(later.cutOff()), earlier.cutOff());
    }

    private Optional<LocalDate> latest() {
        return known().latest().map(ReleasedPeriod::periodEnd);
    }

    private Stream<Change> cells() {
        Map<List<Code>, Figure> were = cells(before);
        Map<List<Code>, Figure> are = cells(after);
        Stream<List<Code>> gone = were.keySet().stream().filter(cell -> !are.containsKey(cell));
        return Stream.concat(are.keySet().stream(), gone)
                .flatMap(cell -> cell(cell, Optional.ofNullable(were.get(cell)), Optional.ofNullable(are.get(cell))));
    }

    private static Map<List<Code>, Figure> cells(Optional<IndicatorView> indicator) {
        Map<List<Code>, Figure> cells = new LinkedHashMap<>();
        indicator.stream()
                .flatMap(found -> found.tables().stream())
                .flatMap(table -> table.cells().stream())
                .forEach((ReleasedCell cell) -> cells.put(cell.categories(), cell.figure()));
        return cells;
    }

    private Stream<Change> cell(List<Code> categories, Optional<Figure> was, Optional<Figure> is) {
        Difference difference = new Difference(
                Difference.orAbsent(was, unit(), earlier.id()), Difference.orAbsent(is, unit(), later.id()));
        Place place = Place.of(Changed.BREAKDOWN, known()).split(categories, known().row(categories));
        return difference.isOne() ? Stream.of(change(place, difference, ofSplit(difference))) : Stream.of();
    }

    private ChangeReason ofSplit(Difference difference) {
        boolean isNew = Difference.isAbsent(difference.before())
                && !Difference.isAbsent(toDates().before());
        return isNew
                ? ChangeReason.NEW_SPLIT
                : difference.ofReports(difference.after().asOf().orElse(later.cutOff()), earlier.cutOff());
    }

    /** The same figure in both releases. */
    Difference difference(Function<IndicatorView, Optional<Figure>> figure) {
        return new Difference(
                Difference.orAbsent(before.flatMap(figure), unit(), earlier.id()),
                Difference.orAbsent(after.flatMap(figure), unit(), later.id()));
    }

    /** A change of this indicator; where only one release has the indicator, that is the reason. */
    Change change(Place place, Difference difference, ChangeReason why) {
        ChangeReason reason =
                before.isEmpty() ? ChangeReason.NEW_INDICATOR : after.isEmpty() ? ChangeReason.NO_LONGER_RELEASED : why;
        return new Change(place, difference.before(), difference.after(), reason);
    }

    String unit() {
        return known().definition().figureUnit();
    }
}
