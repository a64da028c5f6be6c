package org.partnerhub.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads one table. Every method throws {@link StoreUnavailable} when the table does not answer, never less than all. */
public interface ItemReader {

    Optional<Item> find(Key key, Consistency consistency);

    /** Every item of a partition in the order of its sort keys; empty when there is none. */
    List<Item> findAll(String partition, Consistency consistency);

    /**
     * At most so many of the last items of a partition, read consistently, the last one first.
     *
     * @param before only items whose sort keys come before this one; empty for the very last
     */
    default List<Item> findLast(String partition, Optional<String> before, int most) {
        List<Item> found = new ArrayList<>(findAll(partition, Consistency.STRONG));
        before.ifPresent(sort -> found.removeIf(item -> !item.key().isBefore(sort)));
        Collections.reverse(found);
        return found.stream().limit(most).toList();
    }

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
