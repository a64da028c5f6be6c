package org.partnerhub.graphql.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.reading.Change.Place;
import org.partnerhub.model.Figure;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedMoney.Flow;
import org.partnerhub.release.ReleasedMoney.Kind;

/** What differs in the money of two releases: each sum by kind, result, quarter or budget period, and currency as booked. */
record MoneyChanges(Release earlier, Release later) {
    private static final Comparator<Flow> ORDER = Comparator.comparing(Flow::kind)
            .thenComparing(Flow::supportCosts)
            .thenComparing(flow -> flow.result().orElse(""))
            .thenComparing(Flow::periodStart)
            .thenComparing(Flow::periodEnd)
            .thenComparing(Flow::currency);

    Stream<Change> all() {
        Map<Flow, BigDecimal> before = sums(earlier);
        Map<Flow, BigDecimal> after = sums(later);
        TreeSet<Flow> places = new TreeSet<>(ORDER);
        places.addAll(before.keySet());
        places.addAll(after.keySet());
        return places.stream()
                .flatMap(flow -> change(
                        flow,
                        new Difference(figure(earlier, flow, before.get(flow)), figure(later, flow, after.get(flow)))));
    }

    private static Map<Flow, BigDecimal> sums(Release release) {
        Map<Flow, BigDecimal> sums = new TreeMap<>(ORDER);
        release.money().flows().forEach(flow -> sums.merge(flow, flow.value(), BigDecimal::add));
        return sums;
    }

    /** Nothing booked is a sum of zero once anything of the kind was booked, and not reported before. */
    private static Figure figure(Release release, Flow flow, @Nullable BigDecimal sum) {
        boolean isReported = release.money().flows().stream().anyMatch(any -> any.kind() == flow.kind());
        return isReported
                ? Figure.published(
                        sum == null ? BigDecimal.ZERO : sum,
                        flow.currency(),
                        release.header().id(),
                        release.header().cutOff())
                : Figure.notReported(flow.currency(), release.header().id());
    }

    private Stream<Change> change(Flow flow, Difference difference) {
        return difference.isOneOfValue()
                ? Stream.of(new Change(place(flow), difference.before(), difference.after(), reason(flow)))
                : Stream.of();
    }

    private Place place(Flow flow) {
        return new Place(
                Changed.of(flow.kind()),
                Optional.empty(),
                flow.result(),
                flow.supportCosts(),
                Optional.of(flow.periodStart()),
                Optional.of(flow.periodEnd()),
                List.of(),
                List.of(Row.ofOrganisation(later.header().organisation())));
    }

    private ChangeReason reason(Flow flow) {
        if (flow.kind() == Kind.PLANNED) {
            return ChangeReason.BUDGET_REVISED;
        }
        return flow.periodEnd().isAfter(earlier.header().cutOff()) ? ChangeReason.BOOKED : ChangeReason.BOOKED_LATE;
    }
}
