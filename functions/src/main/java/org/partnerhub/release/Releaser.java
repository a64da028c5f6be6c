package org.partnerhub.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Rate;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.StoreUnavailable;

/**
 * Releases what was reported: every reported period that is not released yet, in the order of time, and a revision of the
 * last one where the activity itself or its money has changed. Figures of released periods stay as they are.
 */
public final class Releaser {
    private final ReleaseTable table;
    private final Publisher publisher;
    private final List<Rate> rates;
    private final Clock clock;

    /** Releases into the table that is read and written. */
    public Releaser(ItemReader reader, ItemWriter writer, List<Rate> rates, Clock clock) {
        this.table = new ReleaseTable(reader);
        this.publisher = new Publisher(reader, writer);
        this.rates = List.copyOf(rates);
        this.clock = clock;
    }

    /** The organisations that have something to release of an activity: results, money, or the record itself. */
    public static Set<String> organisations(Activity activity) {
        return new CutOffs(activity).organisations();
    }

    /**
     * Releases what is new of an activity, organisation by organisation, as {@link #release(Activity, String)} does.
     */
    public List<Header> release(Activity activity) {
        return organisations(activity).stream()
                .flatMap(organisation -> release(activity, organisation).stream())
                .toList();
    }

    /**
     * Releases what is new of one organisation's part of an activity and answers what it made current, oldest first; often
     * nothing.
     *
     * @param activity with the actuals of no period that is not to be released
     * @throws StoreUnavailable when somebody else releases at the same moment, or the table does not answer; what became
     *     current stays so, and the rest is released when it is run again
     */
    public List<Header> release(Activity activity, String organisation) {
        ReleaseBuilder builder = new ReleaseBuilder(activity, organisation, rates);
        NavigableSet<LocalDate> days = new CutOffs(activity).of(organisation);
        List<Header> released = new ArrayList<>();
        days.forEach(day -> release(builder, day).ifPresent(released::add));
        releaseWhatCameLate(builder, days).ifPresent(released::add);
        return released;
    }

    /** The last day that the current release of an organisation's part covers; empty before the first. */
    public Optional<LocalDate> released(String activity, String organisation) {
        return table.pointed(Consistency.STRONG)
                .current()
                .of(activity, organisation)
                .map(id -> table.header(id).cutOff());
    }

    /** What came late for a day before the current cut-off is added to the current release, as a revision. */
    private Optional<Header> releaseWhatCameLate(ReleaseBuilder builder, NavigableSet<LocalDate> released) {
        return previous(builder, table.pointer(Consistency.STRONG))
                .map(release -> release.header().cutOff())
                .filter(cutOff -> !released.contains(cutOff))
                .flatMap(cutOff -> release(builder, cutOff));
    }

    private Optional<Header> release(ReleaseBuilder builder, LocalDate cutOff) {
        Optional<Item> pointer = table.pointer(Consistency.STRONG);
        Optional<Release> previous = previous(builder, pointer);
        boolean isDone =
                previous.map(release -> isDone(builder, release, cutOff)).orElse(false);
        return isDone ? Optional.empty() : Optional.of(released(builder, cutOff, previous, pointer));
    }

    private Header released(
            ReleaseBuilder builder, LocalDate cutOff, Optional<Release> previous, Optional<Item> pointer) {
        Header header = kept(builder, cutOff, previous);
        if (!publisher.point(pointer, header)) {
            throw new StoreUnavailable("another release became current while this one was made; run it again");
        }
        return header;
    }

    /** Keeps the release under the first revision that no other release has taken. */
    private Header kept(ReleaseBuilder builder, LocalDate cutOff, Optional<Release> previous) {
        Optional<Header> before = previous.map(Release::header);
        int revision = before.filter(header -> Quarter.of(header.cutOff()).equals(Quarter.of(cutOff)))
                .map(Header::revision)
                .orElse(0);
        Release release;
        do {
            revision++;
            Header header = builder.header(cutOff, revision, before, clock.instant());
            release = builder.build(header, previous);
        } while (!publisher.keep(release));
        return release.header();
    }

    private static boolean isDone(ReleaseBuilder builder, Release previous, LocalDate cutOff) {
        return previous.header().cutOff().isAfter(cutOff) || isUnchanged(builder, previous, cutOff);
    }

    private static boolean isUnchanged(ReleaseBuilder builder, Release previous, LocalDate cutOff) {
        return previous.header().cutOff().equals(cutOff)
                && builder.build(previous.header(), Optional.of(previous)).holdsTheSameAs(previous);
    }

    private Optional<Release> previous(ReleaseBuilder builder, Optional<Item> pointer) {
        return pointer.map(ReleaseTable::current)
                .flatMap(current -> current.of(builder.activity().iatiIdentifier(), builder.organisation()))
                .map(table::release);
    }
}
