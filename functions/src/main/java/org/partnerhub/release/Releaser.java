package org.partnerhub.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Part;
import org.partnerhub.model.Rate;
import org.partnerhub.release.DecisionLog.Entry;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.StoreUnavailable;

/**
 * Releases what was reported: every reported period that is not released yet, in the order of time, and a revision of the
 * last one where the activity itself or its money has changed. Figures of released periods stay as they are.
 *
 * <p>Throws {@link NotReleasable} when disclosure control lets nothing through; then what was current stays so.
 */
public final class Releaser {
    private final ReleaseTable table;
    private final Publisher publisher;
    private final Decisions decisions;
    private final DisclosureControl control;
    private final List<Rate> rates;
    private final Clock clock;

    /** Releases into the table that is read and written. */
    public Releaser(
            ItemReader reader,
            ItemWriter writer,
            Decisions decisions,
            DisclosureControl control,
            List<Rate> rates,
            Clock clock) {
        this.table = new ReleaseTable(reader);
        this.publisher = new Publisher(reader, writer);
        this.decisions = decisions;
        this.control = control;
        this.rates = List.copyOf(rates);
        this.clock = clock;
    }

    /** The organisations that have something to release of an activity: results, money, or the record itself. */
    public static Set<String> organisations(Activity activity) {
        return new CutOffs(activity).organisations();
    }

    /** Releases what is new of an activity, organisation by organisation and without remarks, as {@link #release(Part)} does. */
    public List<Header> release(Activity activity) {
        return organisations(activity).stream()
                .flatMap(organisation -> release(Part.of(activity, organisation)).stream())
                .toList();
    }

    /**
     * Releases what is new of one organisation's part of an activity and answers what it made current, oldest first; often
     * nothing.
     *
     * @param part with the actuals of no period that is not to be released
     * @throws StoreUnavailable when somebody else releases at the same moment, or the table does not answer; what became
     *     current stays so, and the rest is released when it is run again
     */
    public List<Header> release(Part part) {
        ReleaseBuilder builder = new ReleaseBuilder(part, rates);
        NavigableSet<LocalDate> days = new CutOffs(part.activity()).of(part.organisation());
        List<Header> released = new ArrayList<>();
        days.forEach(day -> release(builder, day, day.equals(days.last())).ifPresent(released::add));
        releaseWhatCameLate(builder, days).ifPresent(released::add);
        return released;
    }

    /**
     * Decides what may be shown of a period that was approved, so that it can be read as a candidate; often that was done
     * before.
     *
     * @param approved with the actuals of approved and released periods alone
     * @throws NotReleasable when disclosure control lets nothing through
     */
    public void prepare(Part approved, LocalDate cutOff) {
        ReleaseBuilder builder = new ReleaseBuilder(approved, rates);
        control(builder, cutOff, previous(builder, table.pointer(Consistency.STRONG)))
                .decided(control);
    }

    /** The current release of an organisation's part; empty before the first. */
    public Optional<Header> current(String activity, String organisation) {
        return table.pointed(Consistency.STRONG)
                .current()
                .of(activity, organisation)
                .map(table::header);
    }

    /** What came late for a day before the current cut-off is added to the current release, as a revision. */
    private Optional<Header> releaseWhatCameLate(ReleaseBuilder builder, NavigableSet<LocalDate> released) {
        return previous(builder, table.pointer(Consistency.STRONG))
                .map(release -> release.header().cutOff())
                .filter(cutOff -> !released.contains(cutOff))
                .flatMap(cutOff -> release(builder, cutOff, true));
    }

    /** What is current is not revised where a later release follows, which says all of it. */
    private Optional<Header> release(ReleaseBuilder builder, LocalDate cutOff, boolean isLast) {
        Optional<Item> pointer = table.pointer(Consistency.STRONG);
        Optional<Release> previous = previous(builder, pointer);
        if (previous.map(release -> release.header().cutOff())
                .filter(done -> done.isAfter(cutOff) || (done.equals(cutOff) && !isLast))
                .isPresent()) {
            return Optional.empty();
        }
        Control decisions = control(builder, cutOff, previous);
        return isUnchanged(builder, decisions) ? Optional.empty() : Optional.of(released(builder, decisions, pointer));
    }

    private Control control(ReleaseBuilder builder, LocalDate cutOff, Optional<Release> previous) {
        return Control.of(control.lists(), decisions.of(builder.part()), builder.systems(), cutOff, previous);
    }

    private static boolean isUnchanged(ReleaseBuilder builder, Control decisions) {
        return decisions
                .previous()
                .filter(release -> release.header().cutOff().equals(decisions.cutOff()))
                .filter(release -> decisions
                        .standing()
                        .filter(decisions::isMadeOnThese)
                        .map(entry -> builder.build(release.header(), Optional.of(release), decisions.shown(entry)))
                        .filter(release::holdsTheSameAs)
                        .isPresent())
                .isPresent();
    }

    private Header released(ReleaseBuilder builder, Control decisions, Optional<Item> pointer) {
        Header header = kept(builder, decisions);
        if (!publisher.point(pointer, header)) {
            throw new StoreUnavailable("another release became current while this one was made; run it again");
        }
        return header;
    }

    /** Keeps the release under the first revision that no other release has taken. */
    private Header kept(ReleaseBuilder builder, Control decisions) {
        Optional<Header> before = decisions.previous().map(Release::header);
        int revision = before.filter(header -> Quarter.of(header.cutOff()).equals(Quarter.of(decisions.cutOff())))
                .map(Header::revision)
                .orElse(0);
        Entry entry = decisions.decided(control);
        Optional<Header> kept = Optional.empty();
        while (kept.isEmpty()) {
            revision++;
            Header header = builder.header(decisions.cutOff(), revision, before, clock.instant());
            Release release = builder.build(header, decisions.previous(), decisions.shown(entry));
            kept = publisher.keep(release, Seals.of(release, decisions.log().salt(entry.number())));
        }
        decisions.log().isShownBy(kept.get().id(), entry);
        return kept.get();
    }

    private Optional<Release> previous(ReleaseBuilder builder, Optional<Item> pointer) {
        return pointer.map(ReleaseTable::current)
                .flatMap(current -> current.of(
                        builder.part().activity().iatiIdentifier(),
                        builder.part().organisation()))
                .map(table::release);
    }
}
