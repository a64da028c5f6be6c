package org.partnerhub.notices;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerhub.release.Current;
import org.partnerhub.release.Header;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.store.Consistency;

/** Which releases a subscriber is to be told of, as things stand at one moment; no clock decides that. */
final class Owed {
    private final ReleaseTable table;
    private final List<String> current;
    private final Map<String, Header> headers = new ConcurrentHashMap<>();

    private Owed(ReleaseTable table, List<String> current) {
        this.table = table;
        this.current = current;
    }

    static Owed now(ReleaseTable table) {
        return new Owed(table, identifiers(table.pointed(Consistency.STRONG).current()));
    }

    static List<String> identifiers(Current current) {
        return current.releases().values().stream()
                .flatMap(ofActivity -> ofActivity.values().stream())
                .sorted()
                .toList();
    }

    boolean isAny(Subscriber subscriber) {
        return !subscriber.reached().containsAll(current);
    }

    /** Of each organisation's part of each activity, every release since the one that the subscriber has reached, in turn. */
    List<Header> to(Subscriber subscriber) {
        return current.stream()
                .map(id -> since(subscriber.reached(), id))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Header> since(Collection<String> reached, String last) {
        Deque<Header> found = new ArrayDeque<>();
        Optional<String> next = Optional.of(last);
        while (next.filter(id -> !reached.contains(id)).isPresent()) {
            Header header = headers.computeIfAbsent(next.get(), table::header);
            found.addFirst(header);
            next = header.previous();
        }
        return List.copyOf(found);
    }
}
