package org.partnerhub.release;

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
 * killed at any point leaves the release before it in force and can be run again.
 */
final class Publisher {
    private final ItemReader reader;
    private final ItemWriter writer;
    private final ReleaseTable table;

    Publisher(ItemReader reader, ItemWriter writer) {
        this.reader = reader;
        this.writer = writer;
        this.table = new ReleaseTable(reader);
    }

    /**
     * Keeps a release and makes it current.
     *
     * @throws IllegalStateException when another release took its place in the meantime; run the whole again
     */
    void publish(Release release) {
        Optional<Item> pointer = table.pointer(Consistency.STRONG);
        keep(release);
        if (!point(pointer, release.header())) {
            throw new IllegalStateException("another release became current while this one was made; run it again");
        }
    }

    private void keep(Release release) {
        Documents documents = new Documents(writer);
        String partition = ReleaseTable.partition(release.header().id());
        ReleaseTable.Stored stored = new ReleaseTable.Stored(
                ReleaseTable.FORMAT_VERSION,
                release.header(),
                documents.add(partition, Json.write(release.facts())),
                documents.add(partition, Json.write(release.results())),
                documents.add(partition, Json.write(release.money())),
                documents.add(partition, Json.write(release.transactions())));
        keepHeader(release.header().id(), Json.write(stored));
    }

    /** A header left behind by a run that died before it became current was never seen and is replaced. */
    private void keepHeader(String id, byte[] content) {
        Key key = ReleaseTable.headerKey(id);
        if (!writer.add(Item.first(key, content))) {
            reader.find(key, Consistency.STRONG)
                    .map(item -> item.replacedBy(content))
                    .ifPresent(writer::replace);
        }
    }

    private boolean point(Optional<Item> pointer, Header header) {
        Current current = pointer.map(ReleaseTable::current).orElse(Current.NONE);
        byte[] content = Json.write(current.with(header));
        return pointer.map(item -> writer.replace(item.replacedBy(content)))
                .orElseGet(() -> writer.add(Item.first(ReleaseTable.POINTER, content)));
    }
}
