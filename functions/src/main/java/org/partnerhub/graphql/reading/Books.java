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
 * The money of one or more releases in one currency.
 *
 * @param releases at least one
 */
record Books(List<Release> releases, Currency currency) {

    Row row() {
        return releases.size() == 1
                ? Row.ofOrganisation(releases.get(0).header().organisation())
                : Row.ofSeveralOrganisations();
    }

    /** The rate at the latest cut-off; empty for US dollars, and where no rate is known. */
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
        boolean cut = releases.stream().anyMatch(Books::cutsABudget);
        Stream<Flow> ended = releases.stream().flatMap(Books::endedBudgets).filter(chosen);
        boolean unknown =
                cut || of(Kind.PLANNED).isEmpty() || of(Kind.PLANNED).stream().anyMatch(undecidable);
        return unknown ? notReported() : sum(ended);
    }

    /** Every quarter from the activity's first date to its last, or to the latest cut-off; the same for every viewer. */
    List<Quarter> quarters() {
        List<LocalDate> days = Stream.concat(
                        releases.get(0).facts().activityDates().stream().map(ActivityDate::isoDate), Stream.of(asOf()))
                .sorted()
                .toList();
        LocalDate end = days.get(days.size() - 1);
        return Stream.iterate(
                        Quarter.of(days.get(0)), quarter -> !quarter.firstDay().isAfter(end), Quarter::next)
                .toList();
    }

    /** Every flow of a kind. */
    List<Flow> of(Kind kind) {
        return releases.stream()
                .flatMap(release -> release.money().flows().stream())
                .filter(flow -> flow.kind() == kind)
                .toList();
    }

    /** The budgets of a release. */
    static Stream<Flow> budgets(Release release) {
        return release.money().flows().stream().filter(flow -> flow.kind() == Kind.PLANNED);
    }

    /** The latest cut-off. */
    LocalDate asOf() {
        return releases.stream()
                .map(release -> release.header().cutOff())
                .max(Comparator.naturalOrder())
                .orElseThrow();
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

    private static Stream<Flow> endedBudgets(Release release) {
        return budgets(release)
                .filter(flow -> !flow.periodEnd().isAfter(release.header().cutOff()));
    }

    private static boolean cutsABudget(Release release) {
        LocalDate cutOff = release.header().cutOff();
        return budgets(release)
                .anyMatch(flow ->
                        !flow.periodStart().isAfter(cutOff) && flow.periodEnd().isAfter(cutOff));
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
