package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.model.ActivityDate;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Rate;
import org.partnerhub.release.Quarter;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/**
 * The money of one or more releases in one currency. What several organisations have booked is told up to the day that all of
 * them have released, so that a total is one of the same time.
 *
 * @param releases at least one
 */
record Books(List<Release> releases, Currency currency) {

    Row row() {
        return releases.size() == 1
                ? Row.ofOrganisation(releases.get(0).header().organisation())
                : Row.ofSeveralOrganisations();
    }

    /** The latest rate at any cut-off; empty for US dollars, and where no rate is known. */
    Optional<Rate> rate() {
        return conversion().rate();
    }

    /** The sum of the flows chosen; NOT_REPORTED when nothing of the kind was ever booked, or some cannot be told apart. */
    Figure part(Kind kind, Predicate<Flow> chosen, Predicate<Flow> undecidable) {
        boolean unknown = of(kind).isEmpty() || of(kind).stream().anyMatch(undecidable);
        return unknown ? notReported() : sum(of(kind).stream().filter(chosen));
    }

    /** Budgets of periods that ended by the cut-off; NOT_REPORTED when the cut-off falls inside a budget's period. */
    Figure plannedToDate(Predicate<Flow> chosen, Predicate<Flow> undecidable) {
        List<Flow> budgets = of(Kind.PLANNED);
        boolean unknown = budgets.isEmpty() || budgets.stream().anyMatch(undecidable.or(this::isCut));
        return unknown
                ? notReported()
                : sum(budgets.stream().filter(this::hasEnded).filter(chosen));
    }

    /** Every quarter from the activity's first date to its last, or to the latest cut-off; the same for every viewer. */
    List<Quarter> quarters() {
        List<LocalDate> days = Stream.concat(
                        releases.get(0).facts().activityDates().stream().map(ActivityDate::isoDate), cutOffs())
                .sorted()
                .toList();
        LocalDate end = days.get(days.size() - 1);
        return Stream.iterate(
                        Quarter.of(days.get(0)), quarter -> !quarter.firstDay().isAfter(end), Quarter::next)
                .toList();
    }

    /** Every budget, or what was booked of another kind. */
    List<Flow> of(Kind kind) {
        return releases.stream()
                .flatMap(release -> release.money().flows().stream())
                .filter(flow -> flow.kind() == kind)
                .filter(flow -> kind == Kind.PLANNED || !isToCome(flow))
                .toList();
    }

    /** The earliest cut-off. */
    LocalDate asOf() {
        return cutOffs().min(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<LocalDate> cutOffs() {
        return releases.stream().map(release -> release.header().cutOff());
    }

    Figure sum(Stream<Flow> flows) {
        return conversion()
                .total(flows)
                .map(value -> Figure.published(value, currency.name(), citation(), asOf()))
                .orElseGet(this::notReported);
    }

    Figure notReported() {
        return Figure.notReported(currency.name(), citation());
    }

    /** Whether it begins after the day that all of it is told for. */
    boolean isToCome(Flow flow) {
        return flow.periodStart().isAfter(asOf());
    }

    private boolean hasEnded(Flow flow) {
        return !flow.periodEnd().isAfter(asOf());
    }

    private boolean isCut(Flow budget) {
        return !isToCome(budget) && !hasEnded(budget);
    }

    private Conversion conversion() {
        List<Rate> rates = releases.stream()
                .flatMap(release -> release.money().rates().stream())
                .toList();
        return new Conversion(rates, currency);
    }

    private String citation() {
        return releases.stream().map(release -> release.header().id()).collect(Collectors.joining("+"));
    }
}
