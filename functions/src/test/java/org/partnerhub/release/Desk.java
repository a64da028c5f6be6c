package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Rate;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.MemoryItems;

/** Releases what a test reports and reads back what has become current, in words that are short enough to compare. */
public record Desk(ItemReader reader, ItemWriter writer, Decisions decisions, List<Rate> rates) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-15T08:30:00Z"), ZoneOffset.UTC);

    /** A desk with an empty table in memory. */
    public static Desk open() {
        return over(new MemoryItems());
    }

    static Desk over(MemoryItems items) {
        return new Desk(items, items, RealControl.decisions(), List.of());
    }

    Desk writingThrough(ItemWriter other) {
        return new Desk(reader, other, decisions, rates);
    }

    Desk at(Rate... known) {
        return new Desk(reader, writer, decisions, List.of(known));
    }

    static Rate rate(String currency, String perDollar, String day) {
        return new Rate(currency, new BigDecimal(perDollar), LocalDate.parse(day), "a bank", false);
    }

    /** Releases what is new and answers the identifiers of what became current. */
    public List<String> release(ActivitySample activity) {
        return new Releaser(reader, writer, decisions, RealControl.control(), rates, CLOCK)
                .release(activity.made()).stream().map(Header::id).toList();
    }

    /** Releases and answers what is then current of IOM's. */
    public Release released(ActivitySample activity) {
        release(activity);
        return current();
    }

    Seals seals() {
        return table().seals(current().header().id());
    }

    public Release current() {
        return current(ActivitySample.IOM);
    }

    /** What is current of an organisation. */
    public Release current(String organisation) {
        String id = currentReleases()
                .of(ActivitySample.IDENTIFIER, organisation)
                .orElseThrow(() -> new AssertionError("nothing of " + organisation + " is released"));
        return release(id);
    }

    Current currentReleases() {
        return table().pointed(Consistency.STRONG).current();
    }

    /** How often something became current. */
    long timesOfRelease() {
        return table().pointed(Consistency.STRONG).version();
    }

    Release release(String id) {
        return table().release(id);
    }

    private ReleaseTable table() {
        return new ReleaseTable(reader);
    }

    ReleasedIndicator indicator(String code) {
        return current().results().stream()
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.definition().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no indicator " + code));
    }

    /** The cumulative figures of all periods of an indicator, for example "40", "40 as of 2024-03-31", "WITHHELD". */
    List<String> cumulative(String code) {
        return indicator(code).periods().stream()
                .map(period -> text(period.cumulative(), period.periodEnd()))
                .toList();
    }

    /** The cumulative figures of the first indicator of a release. */
    static List<String> texts(Release release) {
        return release.results().get(0).indicators().get(0).periods().stream()
                .map(period -> text(period.cumulative(), period.periodEnd()))
                .toList();
    }

    /** The periods' own figures. */
    List<String> actual(String code) {
        return indicator(code).periods().stream()
                .map(period -> text(period.actual(), period.periodEnd()))
                .toList();
    }

    static String text(Figure figure, LocalDate day) {
        String value = figure.value()
                .map(BigDecimal::toPlainString)
                .orElse(figure.status().name());
        boolean older = figure.isPublished() && figure.publishedFor(day).isEmpty();
        return older ? value + " as of " + figure.asOf().orElseThrow() : value;
    }
}
