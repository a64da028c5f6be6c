package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Rate;
import org.partnerhub.release.Quarter;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/**
 * The money of one or more releases in one currency. Sums are made in US dollars and converted once, half to even.
 *
 * @param releases at least one
 */
record Books(List<Release> releases, Currency currency) {
    private static final MonthDay END_OF_FISCAL_YEAR = MonthDay.of(3, 31);

    Row row() {
        return releases.size() == 1
                ? Row.ofOrganisation(releases.get(0).header().organisation())
                : Row.ofSeveralOrganisations();
    }

    /** The rate at the latest cut-off; empty for US dollars, and where no rate is known. */
    Optional<Rate> rate() {
        return releases.stream()
                .flatMap(release -> release.money().rates().stream())
                .filter(rate -> rate.currency().equals(currency.name()))
                .max(Comparator.comparing(Rate::date));
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

    /** The first 31 March that is not before the latest cut-off. */
    LocalDate forecastDay() {
        LocalDate sameYear = END_OF_FISCAL_YEAR.atYear(asOf().getYear());
        return asOf().isAfter(sameYear) ? sameYear.plusYears(1) : sameYear;
    }

    /** Promised, less spent, less budgets that begin after the cut-off and end by the forecast's day; never below zero. */
    Figure unspentForecast() {
        boolean known =
                !of(Kind.INCOMING_COMMITMENT).isEmpty() && !of(Kind.SPENT).isEmpty();
        return known ? figure(unspent().max(BigDecimal.ZERO)) : notReported();
    }

    List<Quarter> quarters() {
        return releases.stream()
                .flatMap(release -> release.money().flows().stream())
                .map(flow -> Quarter.of(flow.periodStart()))
                .distinct()
                .sorted(Comparator.comparing(Quarter::firstDay))
                .toList();
    }

    private BigDecimal unspent() {
        BigDecimal toCome = releases.stream()
                .flatMap(this::budgetsToCome)
                .map(Flow::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return dollars(of(Kind.INCOMING_COMMITMENT).stream())
                .subtract(dollars(of(Kind.SPENT).stream()))
                .subtract(toCome);
    }

    private Stream<Flow> budgetsToCome(Release release) {
        LocalDate cutOff = release.header().cutOff();
        return budgets(release)
                .filter(flow ->
                        flow.periodStart().isAfter(cutOff) && !flow.periodEnd().isAfter(forecastDay()));
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

    private static Stream<Flow> budgets(Release release) {
        return release.money().flows().stream().filter(flow -> flow.kind() == Kind.PLANNED);
    }

    private List<Flow> of(Kind kind) {
        return releases.stream()
                .flatMap(release -> release.money().flows().stream())
                .filter(flow -> flow.kind() == kind)
                .toList();
    }

    private Figure sum(Stream<Flow> flows) {
        return figure(dollars(flows));
    }

    private static BigDecimal dollars(Stream<Flow> flows) {
        return flows.map(Flow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Figure figure(BigDecimal dollars) {
        return converted(dollars)
                .map(value -> Figure.published(value, currency.name(), citation(), asOf()))
                .orElseGet(this::notReported);
    }

    private Optional<BigDecimal> converted(BigDecimal dollars) {
        Optional<BigDecimal> factor =
                currency == Currency.USD ? Optional.of(BigDecimal.ONE) : rate().map(Rate::perUnitedStatesDollar);
        return factor.map(rate -> dollars.multiply(rate).setScale(currency.digits(), RoundingMode.HALF_EVEN));
    }

    Figure notReported() {
        return Figure.notReported(currency.name(), citation());
    }

    private String citation() {
        return releases.stream().map(release -> release.header().id()).collect(Collectors.joining("+"));
    }

    /** The latest cut-off. */
    LocalDate asOf() {
        return releases.stream()
                .map(release -> release.header().cutOff())
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
    }
}
