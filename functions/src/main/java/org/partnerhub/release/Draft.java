package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Area;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Part;
import org.partnerhub.model.Period;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Result;
import org.partnerhub.model.Target;
import org.partnerhub.model.Transaction;
import org.partnerhub.release.ReleasedIndicator.ReleasedBaseline;
import org.partnerhub.release.ReleasedPeriod.ReleasedCell;
import org.partnerhub.release.ReleasedPeriod.ReleasedRevision;
import org.partnerhub.release.ReleasedPeriod.ReleasedTarget;

/**
 * What an organisation has reported, in the shape of a release, so that it can be read as one; but nothing in it has passed
 * disclosure control. For the organisation itself alone, which is the caller's duty; it is never kept.
 */
public record Draft(Part reported, CodeLists lists, List<Rate> rates) {
    private static final String ID = "DRAFT";

    /** Everything that was reported, to the last period of which something was, or in which something was booked. */
    public Release release() {
        Activity activity = reported.activity();
        LocalDate cutOff = cutOff();
        MoneyRelease money = new MoneyRelease(reported.organisation(), cutOff, rates);
        return new BuiltRelease(
                header(cutOff),
                activity.facts(),
                results().map(this::told).toList(),
                tables(cutOff),
                money.of(activity),
                money.transactions(activity),
                reported.remarks());
    }

    private Header header(LocalDate cutOff) {
        return new Header(
                ID,
                reported.activity().iatiIdentifier(),
                reported.organisation(),
                cutOff,
                0,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, List<ReleasedTable>> tables(LocalDate cutOff) {
        Map<String, List<ReleasedTable>> tables = new TreeMap<>();
        for (SystemCounts counts : counts(cutOff)) {
            Decided everything = Decided.unprotected(counts, lists);
            counts.system().widestFirst().stream()
                    .filter(counts::isReported)
                    .forEach(indicator ->
                            tables.put(indicator.code(), new SystemTables(everything, indicator, List.of(), ID).all()));
        }
        return tables;
    }

    private List<SystemCounts> counts(LocalDate cutOff) {
        List<Indicator> own =
                results().flatMap(result -> result.indicators().stream()).toList();
        return CountedSystem.among(own, Area.of(reported.activity())).stream()
                .flatMap(system -> counts(system, cutOff).stream())
                .toList();
    }

    /** Figures that contradict each other can be read, so that they are mended, but not split. */
    private Optional<SystemCounts> counts(CountedSystem system, LocalDate cutOff) {
        try {
            return SystemCounts.of(system, lists, cutOff);
        } catch (NotReleasable contradiction) {
            return Optional.empty();
        }
    }

    private Stream<Result> results() {
        return reported.activity().results().stream()
                .filter(result -> result.owner().equals(reported.organisation()));
    }

    private LocalDate cutOff() {
        Stream<LocalDate> ends =
                periods().filter(period -> !period.actuals().isEmpty()).map(Period::periodEnd);
        return Stream.concat(ends, latestBooking().map(this::endOf).stream())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> new CutOffs(reported.activity())
                        .of(reported.organisation())
                        .last());
    }

    private Stream<Period> periods() {
        return results()
                .flatMap(result -> result.indicators().stream())
                .flatMap(indicator -> indicator.periods().stream());
    }

    private Optional<LocalDate> latestBooking() {
        return reported.activity().transactions().stream()
                .filter(transaction -> transaction.organisation().equals(reported.organisation()))
                .map(Transaction::transactionDate)
                .max(Comparator.naturalOrder());
    }

    /** The end of the period that a day lies in; of the quarter, where there is none. */
    private LocalDate endOf(LocalDate day) {
        return periods()
                .filter(period -> !period.periodStart().isAfter(day))
                .map(Period::periodEnd)
                .filter(end -> !end.isBefore(day))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Quarter.of(day).lastDay());
    }

    private ReleasedResult told(Result result) {
        return new ReleasedResult(
                result.definition(),
                result.indicators().stream().map(this::told).toList());
    }

    private ReleasedIndicator told(Indicator indicator) {
        Optional<ReleasedBaseline> baseline = new ToDate(indicator).baseline().map(stated -> told(indicator, stated));
        return new ReleasedIndicator(
                indicator.definition(),
                baseline,
                indicator.periods().stream()
                        .sorted(Comparator.comparing(Period::periodEnd))
                        .map(period -> told(indicator, period))
                        .toList());
    }

    private static ReleasedBaseline told(Indicator indicator, Baseline baseline) {
        return new ReleasedBaseline(baseline.year(), figure(indicator, baseline.value(), ToDate.day(baseline)));
    }

    private static ReleasedPeriod told(Indicator indicator, Period period) {
        LocalDate end = period.periodEnd();
        return new ReleasedPeriod(
                period.periodStart(),
                end,
                period.targets().stream()
                        .filter(Target::isUndivided)
                        .findFirst()
                        .flatMap(target -> told(indicator, target, end)),
                figure(indicator, ToDate.own(period), end),
                figure(indicator, new ToDate(indicator).at(end), end),
                period.actuals().stream()
                        .flatMap(actual -> told(indicator, actual, end))
                        .toList());
    }

    private static Optional<ReleasedTarget> told(Indicator indicator, Target target, LocalDate end) {
        return target.value()
                .map(value -> new ReleasedTarget(
                        figure(indicator, Optional.of(value), end),
                        figure(indicator, Optional.of(target.original(value)), end),
                        target.revisions().stream()
                                .map(revision -> new ReleasedRevision(
                                        revision.date(),
                                        figure(indicator, Optional.of(revision.from()), end),
                                        revision.reason(),
                                        revision.donorConsent()))
                                .toList()));
    }

    private static Stream<ReleasedCell> told(Indicator indicator, Actual actual, LocalDate end) {
        boolean isUnderstood =
                actual.dimensions().stream().map(Dimension::category).allMatch(Optional::isPresent);
        return actual.isUndivided() || !isUnderstood
                ? Stream.of()
                : Stream.of(new ReleasedCell(categories(actual), figure(indicator, actual.value(), end)));
    }

    private static List<Code> categories(Actual actual) {
        return Stream.concat(
                        actual.dimensions().stream().flatMap(dimension -> dimension.category().stream()),
                        actual.locations().stream())
                .toList();
    }

    private static Figure figure(Indicator indicator, Optional<BigDecimal> value, LocalDate day) {
        return value.map(number -> Figure.published(number, indicator.figureUnit(), ID, day))
                .orElseGet(() -> Figure.notReported(indicator.figureUnit(), ID));
    }
}
