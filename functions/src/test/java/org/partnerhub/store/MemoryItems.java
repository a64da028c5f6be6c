package org.partnerhub.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Items in memory, for tests that need a store but no database; any number of threads may use it. */
public final class MemoryItems implements ItemReader, ItemWriter {
    static final Comparator<Key> IN_BYTES =
            Comparator.comparing(Key::partition).thenComparing(Key::sort, MemoryItems::compareBytes);

    private final NavigableMap<Key, Item> items = new TreeMap<>(IN_BYTES);
    private final Object lock;

    /** An empty table. */
    public MemoryItems() {
        this(new Object());
    }

    /** An empty table that does nothing while somebody else holds this lock. */
    MemoryItems(Object lock) {
        this.lock = lock;
    }

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        synchronized (lock) {
            return Optional.ofNullable(items.get(key));
        }
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        synchronized (lock) {
            return items.tailMap(new Key(partition, "")).values().stream()
                    .takeWhile(item -> item.key().partition().equals(partition))
                    .toList();
        }
    }

    /** Every item of the table, in the order of partitions and of sort keys within them. */
    public List<Item> all() {
        synchronized (lock) {
            return List.copyOf(items.values());
        }
    }

    @Override
    public boolean add(Item item) {
        synchronized (lock) {
            Item kept = items.putIfAbsent(item.key(), item);
            return kept == null || kept.equals(item);
        }
    }

    @Override
    public boolean replace(Item item) {
        synchronized (lock) {
            Item kept = items.get(item.key());
            if (isBefore(kept, item)) {
                items.put(item.key(), item);
                return true;
            }
            return item.equals(kept);
        }
    }

    /** Keeps an item, whatever was kept. */
    void put(Item item) {
        synchronized (lock) {
            items.put(item.key(), item);
        }
    }

    void remove(Key key) {
        synchronized (lock) {
            items.remove(key);
        }
    }

    private static boolean isBefore(@Nullable Item kept, Item item) {
        return kept != null && kept.version() == item.version() - 1;
    }

    private static int compareBytes(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
