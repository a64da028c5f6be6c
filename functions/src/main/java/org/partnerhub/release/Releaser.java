package org.partnerhub.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Rate;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;

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

    /** Releases what is new of an activity and answers what it made current, oldest first; often nothing. */
    public List<Header> release(Activity activity) {
        CutOffs cutOffs = new CutOffs(activity);
        List<Header> released = new ArrayList<>();
        for (String organisation : cutOffs.organisations()) {
            ReleaseBuilder builder = new ReleaseBuilder(activity, organisation, rates);
            cutOffs.of(organisation).forEach(day -> release(builder, day).ifPresent(released::add));
        }
        return released;
    }

    private Optional<Header> release(ReleaseBuilder builder, LocalDate cutOff) {
        Optional<Release> previous = previous(builder);
        boolean isPast = previous.map(release -> release.header().cutOff().isAfter(cutOff))
                .orElse(false);
        if (isPast
                || previous.map(release -> isUnchanged(builder, release, cutOff))
                        .orElse(false)) {
            return Optional.empty();
        }
        Header header = builder.header(cutOff, previous.map(Release::header), clock.instant());
        publisher.publish(builder.build(header, previous));
        return Optional.of(header);
    }

    private static boolean isUnchanged(ReleaseBuilder builder, Release previous, LocalDate cutOff) {
        return previous.header().cutOff().equals(cutOff)
                && builder.build(previous.header(), Optional.of(previous)).holdsTheSameAs(previous);
    }

    private Optional<Release> previous(ReleaseBuilder builder) {
        return table.pointed(Consistency.STRONG)
                .current()
                .of(builder.activity().iatiIdentifier(), builder.organisation())
                .map(table::release);
    }
}
