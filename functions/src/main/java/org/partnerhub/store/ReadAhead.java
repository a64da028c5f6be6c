package org.partnerhub.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table of which some items are read in one call before they are asked for, since a call costs more than what it brings. Each is handed
 * out once; what was not read ahead, or was not there, is read when it is asked for. Safe for use by several threads.
 *
 * <p>Only for items that never change: what is handed out is what was there when it was read ahead.
 */
public final class ReadAhead implements ItemReader {
    private final ItemReader table;
    private final Map<Key, Item> ahead = new ConcurrentHashMap<>();

    public ReadAhead(ItemReader table) {
        this.table = table;
    }

    /** Reads those of these items that are there. */
    public void take(Collection<Key> keys) {
        table.findEach(keys).forEach(item -> ahead.put(item.key(), item));
    }

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        return Optional.ofNullable(ahead.remove(key)).or(() -> table.find(key, consistency));
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        return table.findAll(partition, consistency);
    }

    @Override
    public List<Item> findEach(Collection<Key> keys) {
        return table.findEach(keys);
    }
}
