package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.model.FigureStatus;

/**
 * The periods of an indicator with their targets and actuals. What an indicator of persons has reached in parts is told up to the
 * cut-off alone. Where periods add up, that stands in periods of its own from the beginning on, marked {@code hub:to-date}, which
 * nobody must add to the others; where they do not, in the period that ends that day.
 */
record Periods(Part indicator, Set<String> locations) {

    List<Xml> elements() {
        List<Xml> all = new ArrayList<>();
        indicator.entries("periods").forEach(period -> all.add(period(period)));
        if (isPeriodic()) {
            days().forEach(day -> all.add(toDate(day)));
        }
        all.addAll(splits(indicator).closed());
        return all;
    }

    private Xml period(Part period) {
        Optional<String> end = period.text("periodEnd");
        List<Xml> cumulative = isPeriodic() ? List.of() : splits(indicator).actuals(end);
        return element("period")
                .holding(Plans.span(period))
                .holding(new TargetElement(period.at("target")).elements())
                .holding(actual(new Standing(period.at("actual")), end))
                .holding(splits(period).actuals())
                .holding(splits(period).closed())
                .holding(cumulative);
    }

    private static List<Xml> actual(Standing actual, Optional<String> end) {
        List<Xml> all = new ArrayList<>();
        boolean isOlder =
                actual.status() == FigureStatus.PUBLISHED && !actual.asOf().equals(end);
        if (isOlder) {
            all.add(new Xml.Comment(
                    "The actual covers everything up to " + actual.asOf().orElse("") + " alone."));
        }
        all.addAll(actual.in(element("actual"), "the actual of this period", UnaryOperator.identity()));
        return all;
    }

    /** What was reached from the beginning to a day, in all and in parts. */
    private Xml toDate(String day) {
        Standing whole = new Standing(indicator.at("cumulative"));
        List<Xml> undivided = whole.asOf().equals(Optional.of(day))
                ? whole.in(element("actual"), "what was reached in all", UnaryOperator.identity())
                : List.of();
        return element("period")
                .with("hub:to-date", "true")
                .holding(new Xml.Comment("Reached in all by this day; not to be added to other periods."))
                .holding(element("period-start").with("iso-date", firstDay()))
                .holding(element("period-end").with("iso-date", day))
                .holding(undivided)
                .holding(splits(indicator).actuals(Optional.of(day)));
    }

    private Optional<String> firstDay() {
        return indicator.entries("periods").stream().findFirst().flatMap(period -> period.text("periodStart"));
    }

    /** The days up to which something was reached in all, be it shown or withheld. */
    private NavigableSet<String> days() {
        NavigableSet<String> days = new TreeSet<>(splits(indicator).days());
        new Standing(indicator.at("cumulative")).asOf().ifPresent(days::add);
        return days;
    }

    private boolean isPeriodic() {
        return indicator.text("accumulation").filter("PERIODIC"::equals).isPresent();
    }

    private Splits splits(Part holder) {
        return new Splits(holder.list("splits"), locations);
    }
}
