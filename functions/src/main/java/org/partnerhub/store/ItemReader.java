package org.partnerhub.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one table. Every method throws {@link StoreUnavailable} when the table does not answer, never less than all. */
public interface ItemReader {

    Optional<Item> find(Key key, Consistency consistency);

    /** Every item of a partition in the order of its sort keys; empty when there is none. */
    List<Item> findAll(String partition, Consistency consistency);

    /**
     * Those of these items that are there, read consistently, each once and in the order in which its key first comes; keys
     * may repeat, and any number is allowed.
     */
    default List<Item> findEach(Collection<Key> keys) {
        return keys.stream()
                .distinct()
                .flatMap(key -> find(key, Consistency.STRONG).stream())
                .toList();
    }
}
