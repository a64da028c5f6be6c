package org.partnerhub.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;

/**
 * A released table that notes which keys were asked for, and refuses to be asked for more than one item.
 *
 * @param keys in the order in which they were asked for
 */
record CountedReader(ItemReader reader, List<Key> keys) implements ItemReader {

    CountedReader(ItemReader reader) {
        this(reader, new ArrayList<>());
    }

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        keys.add(key);
        return reader.find(key, consistency);
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        throw new AssertionError("the reading room reads by key");
    }
}
