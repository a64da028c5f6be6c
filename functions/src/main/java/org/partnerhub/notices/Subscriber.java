package org.partnerhub.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.partnerhub.release.Header;

/**
 * Who is told of releases, and how far that has come.
 *
 * @param url where to; as it was normalised, and never to be logged, since its query may hold a password
 * @param since when it was added
 * @param reached of each organisation's part of each activity the last release that need not be told any more: what was current
 *     when the subscriber was added, was delivered, or was given up
 * @param lastDelivered the release that was told last
 * @param failing that it could not be told lately; empty after a success
 */
public record Subscriber(
        String id,
        String url,
        Instant since,
        NavigableSet<String> reached,
        Optional<String> lastDelivered,
        Optional<Failing> failing) {
    private static final Duration PATIENCE = Duration.ofDays(5);

    /** Copies what is reached. */
    public Subscriber {
        reached = Collections.unmodifiableNavigableSet(new TreeSet<>(reached));
    }

    static Subscriber added(String id, String url, Instant since, Collection<String> current) {
        return new Subscriber(id, url, since, new TreeSet<>(current), Optional.empty(), Optional.empty());
    }

    /** Since when it cannot be told; empty when it can. */
    public Optional<Instant> failingSince() {
        return failing.map(Failing::since);
    }

    /** Why it could not be told, as a code; empty when it could. */
    public Optional<String> lastProblem() {
        return failing.map(Failing::problem);
    }

    boolean mayBeTried(Instant now) {
        return failing.filter(known -> now.isBefore(known.notBefore())).isEmpty();
    }

    Subscriber delivered(Header release) {
        return new Subscriber(id, url, since, past(release), Optional.of(release.id()), Optional.empty());
    }

    /** Given up once both the release and the trouble are five days old. */
    Subscriber failed(Header release, Delivery.Failed failure, Instant now) {
        Failing next = Failing.after(failing, failure, now);
        Instant hopeless = now.minus(PATIENCE);
        boolean isHopeless =
                !next.since().isAfter(hopeless) && !release.releasedAt().isAfter(hopeless);
        return isHopeless
                ? new Subscriber(id, url, since, past(release), lastDelivered, Optional.of(next.gaveUp()))
                : new Subscriber(id, url, since, reached, lastDelivered, Optional.of(next));
    }

    private NavigableSet<String> past(Header release) {
        NavigableSet<String> now = new TreeSet<>(reached);
        release.previous().ifPresent(now::remove);
        now.add(release.id());
        return now;
    }

    /** Leaves the address out. */
    @Override
    public String toString() {
        return "subscriber " + id;
    }
}
