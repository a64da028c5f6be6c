package org.partnerhub.release;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.MemoryItems;

/**
 * Released tables in which the same releases say something else. Identifiers, moments and seals stay as they were kept: a hash over
 * another nonce differs by nature, and tells those who lack the nonce nothing. So whoever may read what was retold is told that it is
 * not what was sealed, and whoever may not must not notice.
 */
public final class RetoldReleases {
    private final MemoryItems items;
    private final ReleaseTable table;

    /** Those of a released table, which stays as it is. */
    public RetoldReleases(MemoryItems items) {
        this.items = items;
        this.table = new ReleaseTable(items);
    }

    /** Every release that is current or lies before one that is, the latest of each part first. */
    public List<Release> all() {
        Current current = table.pointed(Consistency.STRONG).current();
        return current.activities().stream()
                .flatMap(activity -> current.of(activity).values().stream())
                .flatMap(this::fromTheLatest)
                .toList();
    }

    private Stream<Release> fromTheLatest(String id) {
        return Stream.iterate(Optional.of(table.release(id)), Optional::isPresent, this::previous)
                .flatMap(Optional::stream);
    }

    private Optional<Release> previous(Optional<Release> release) {
        return release.flatMap(of -> of.header().previous()).map(table::release);
    }

    /** A table in which each release says what it is retold as. */
    public ItemReader as(UnaryOperator<Release> retelling) {
        MemoryItems retold = new MemoryItems();
        items.find(ReleaseTable.POINTER, Consistency.STRONG).ifPresent(retold::add);
        all().forEach(release -> keep(retold, release.header(), retelling.apply(release)));
        return retold;
    }

    private void keep(MemoryItems retold, Header header, Release release) {
        Optional<Header> kept = new Publisher(retold, retold).keep(release, table.seals(header.id()));
        if (!kept.equals(Optional.of(header))) {
            throw new IllegalStateException("a release was kept under another name or hash");
        }
    }
}
