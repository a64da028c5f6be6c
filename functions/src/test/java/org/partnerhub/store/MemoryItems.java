package org.partnerhub.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Items in memory, for tests that need a store but no database; any number of threads may use it. */
public final class MemoryItems implements ItemReader, ItemWriter {
    static final Comparator<Key> IN_BYTES =
            Comparator.comparing(Key::partition).thenComparing(Key::sort, MemoryItems::compareBytes);

    private final Map<Key, Item> items = new TreeMap<>(IN_BYTES);

    @Override
    public synchronized Optional<Item> find(Key key, Consistency consistency) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public synchronized List<Item> findAll(String partition, Consistency consistency) {
        return items.values().stream()
                .filter(item -> item.key().partition().equals(partition))
                .toList();
    }

    /** Every item of the table, in the order of partitions and of sort keys within them. */
    public synchronized List<Item> all() {
        return List.copyOf(items.values());
    }

    @Override
    public synchronized boolean add(Item item) {
        Item kept = items.putIfAbsent(item.key(), item);
        return kept == null || kept.equals(item);
    }

    @Override
    public synchronized boolean replace(Item item) {
        Item kept = items.get(item.key());
        if (isBefore(kept, item)) {
            items.put(item.key(), item);
            return true;
        }
        return item.equals(kept);
    }

    synchronized void remove(Key key) {
        items.remove(key);
    }

    private static boolean isBefore(@Nullable Item kept, Item item) {
        return kept != null && kept.version() == item.version() - 1;
    }

    private static int compareBytes(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
