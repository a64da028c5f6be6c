package org.partnerhub.release;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;

/**
 * Writes releases. All of a release is kept before the one conditional write that makes it current, so that a process
 * killed at any point leaves the release before it in force and can be run again. Nothing that was kept is ever changed.
 */
record Publisher(ItemReader reader, ItemWriter writer) {

    /**
     * Keeps a release without making it current.
     *
     * @return its header with the hash of it all; empty when its identifier is taken by another release, which a run that died may
     *     have left behind
     */
    Optional<Header> keep(Release release, Seals seals) {
        Header header = release.header().sealed(seals);
        Documents documents = new Documents(writer);
        String partition = ReleaseTable.partition(header.id());
        ReleaseTable.Stored stored = new ReleaseTable.Stored(
                ReleaseTable.FORMAT_VERSION,
                header,
                documents.add(partition, Json.write(release.facts())),
                documents.add(partition, Json.write(release.results())),
                Optional.of(documents.add(partition, Json.write(release.tables()))),
                documents.add(partition, Json.write(release.money())),
                documents.add(partition, Json.write(release.transactions())),
                Optional.of(documents.add(partition, Json.write(release.remarks()))),
                Optional.of(documents.add(partition, Json.write(seals))));
        return keep(stored) ? Optional.of(header) : Optional.empty();
    }

    private boolean keep(ReleaseTable.Stored stored) {
        Key key = ReleaseTable.headerKey(stored.header().id());
        return writer.add(Item.first(key, Json.write(stored)))
                || reader.find(key, Consistency.STRONG)
                        .filter(item -> stored.saysTheSameAs(stored(item)))
                        .isPresent();
    }

    private static ReleaseTable.Stored stored(Item item) {
        return Json.read(item.content(), new TypeReference<ReleaseTable.Stored>() {});
    }

    /**
     * Makes a kept release current.
     *
     * @param pointer what was current when the release was built
     * @return false when another release became current since then; then nothing is changed
     */
    boolean point(Optional<Item> pointer, Header header) {
        Current current = pointer.map(ReleaseTable::current).orElse(Current.NONE);
        byte[] content = Json.write(current.with(header));
        return pointer.map(item -> writer.replace(item.replacedBy(content)))
                .orElseGet(() -> writer.add(Item.first(ReleaseTable.POINTER, content)));
    }
}
