package org.partnerhub.graphql.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerhub.release.Header;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.release.Seals;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;

/** Releases that were read before: since none ever changes, each is read once and kept as long as the process lives. */
public final class Shelf {
    private final ReleaseTable table;
    private final Map<String, Release> releases = new ConcurrentHashMap<>();
    private final Map<String, Header> headers = new ConcurrentHashMap<>();
    private final Map<String, Seals> seals = new ConcurrentHashMap<>();

    public Shelf(ItemReader released) {
        this.table = new ReleaseTable(released);
    }

    /** What is current, read when the request first needs it and then fixed for the whole request. */
    public Snapshot open() {
        return new Snapshot(this, () -> table.pointed(Consistency.EVENTUAL));
    }

    Release release(String id) {
        return releases.computeIfAbsent(id, table::release);
    }

    /** These releases, in their order; those that were never read are read together. */
    List<Release> releases(Collection<String> ids) {
        List<String> unread =
                ids.stream().filter(id -> !releases.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            table.releases(unread)
                    .forEach(read -> releases.putIfAbsent(read.header().id(), read));
        }
        return ids.stream().map(this::release).toList();
    }

    Header header(String id) {
        return headers.computeIfAbsent(id, table::header);
    }

    /** The fingerprints of a release; none for one that was made before there were any. */
    Seals seals(String id) {
        return seals.computeIfAbsent(id, table::seals);
    }
}
