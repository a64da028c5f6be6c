package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerhub.model.SriLanka;
import org.partnerhub.release.Current;
import org.partnerhub.release.Header;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleaseTable.Pointed;
import org.partnerhub.release.Seals;

/**
 * Every release that is current or lies before one that is, as one request sees them. It reads headers by key, one after the other
 * from the current one backwards; the shelf keeps them, so that each is read once in the life of a process.
 */
public final class Archive {
    private final Shelf shelf;
    private final Supplier<Pointed> now;

    Archive(Shelf shelf, Supplier<Pointed> now) {
        this.shelf = shelf;
        this.now = now;
    }

    /** What was current at the end of a day in Asia/Colombo; for a day to come, what is current now. */
    Holdings at(LocalDate day) {
        return new Snapshot(shelf, () -> new Pointed(now.get().version(), then(day)));
    }

    /** The release of that identifier; empty for one that was never current, whether or not it was kept. */
    Optional<Header> find(String id) {
        return all().filter(header -> header.id().equals(id)).findFirst();
    }

    Release release(Header header) {
        return shelf.release(header.id());
    }

    Seals seals(Header header) {
        return shelf.seals(header.id());
    }

    /** Every header, those of one organisation's part of an activity from the current one backwards. */
    Stream<Header> all() {
        Current current = now.get().current();
        return current.activities().stream()
                .flatMap(activity -> current.of(activity).values().stream())
                .flatMap(this::chain);
    }

    /** A release and all that lie before it, from the latest backwards. */
    Stream<Header> before(Header header) {
        return chain(header.id());
    }

    private Stream<Header> chain(String id) {
        return Stream.iterate(
                        Optional.of(shelf.header(id)), Optional::isPresent, header -> header.flatMap(Header::previous)
                                .map(shelf::header))
                .flatMap(Optional::stream);
    }

    private Current then(LocalDate day) {
        Current current = now.get().current();
        Map<String, Map<String, String>> then = new TreeMap<>();
        current.activities().forEach(activity -> current.of(activity).forEach((organisation, id) -> chain(id)
                .filter(header -> !madeOn(header).isAfter(day))
                .findFirst()
                .ifPresent(header ->
                        then.computeIfAbsent(activity, any -> new TreeMap<>()).put(organisation, header.id()))));
        return new Current(then);
    }

    private static LocalDate madeOn(Header header) {
        return SriLanka.dayOf(header.releasedAt());
    }
}
