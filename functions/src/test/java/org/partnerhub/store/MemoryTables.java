package org.partnerhub.store;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** All tables in memory, for tests that need no database; any number of threads may use them. Nothing is ever dropped. */
public final class MemoryTables implements Tables {
    private final Object lock = new Object();
    private final Map<Table, MemoryItems> items = new EnumMap<>(Table.class);
    private final Map<Table, NavigableMap<Key, Count>> counts = new EnumMap<>(Table.class);

    /** Makes empty tables. */
    public MemoryTables() {
        for (Table table : Table.values()) {
            items.put(table, new MemoryItems(lock));
            counts.put(table, new TreeMap<>(MemoryItems.IN_BYTES));
        }
    }

    /** The items of a table. */
    public MemoryItems items(Table table) {
        return Objects.requireNonNull(items.get(table));
    }

    @Override
    public ItemReader reader(Table table) {
        return items(table);
    }

    @Override
    public ItemWriter writer(Table table) {
        return items(table);
    }

    @Override
    public List<Count> counts(Table table, String partition) {
        synchronized (lock) {
            return countsOf(table).tailMap(new Key(partition, "")).values().stream()
                    .takeWhile(count -> count.key().partition().equals(partition))
                    .toList();
        }
    }

    @Override
    public Outcome commit(List<Change> changes) {
        Tables.requireCommittable(changes);
        synchronized (lock) {
            boolean allHold = changes.stream().allMatch(this::holds);
            if (allHold) {
                changes.forEach(this::make);
            }
            return allHold ? Outcome.COMMITTED : Outcome.REFUSED;
        }
    }

    private boolean holds(Change change) {
        if (change instanceof Change.Replace replace) {
            return isKept(change, replace.item().version() - 1);
        } else if (change instanceof Change.Remove remove) {
            return isKept(change, remove.version());
        } else if (change instanceof Change.Unchanged unchanged && unchanged.version() > 0) {
            return isKept(change, unchanged.version());
        } else if (change instanceof Change.AddToCount) {
            return kept(change).isEmpty();
        }
        return kept(change).isEmpty() && !countsOf(change.table()).containsKey(change.key());
    }

    private boolean isKept(Change change, long version) {
        return kept(change).filter(item -> item.version() == version).isPresent();
    }

    private Optional<Item> kept(Change change) {
        return items(change.table()).find(change.key(), Consistency.STRONG);
    }

    private void make(Change change) {
        MemoryItems table = items(change.table());
        if (change instanceof Change.Add add) {
            table.put(add.item());
        } else if (change instanceof Change.AddUntil add) {
            table.put(add.item());
        } else if (change instanceof Change.Replace replace) {
            table.put(replace.item());
        } else if (change instanceof Change.Remove remove) {
            table.remove(remove.key());
        } else if (change instanceof Change.AddToCount add) {
            add(countsOf(change.table()), add);
        }
    }

    private NavigableMap<Key, Count> countsOf(Table table) {
        return Objects.requireNonNull(counts.get(table));
    }

    private static void add(Map<Key, Count> table, Change.AddToCount change) {
        Count before = Optional.ofNullable(table.get(change.key())).orElse(new Count(change.key(), BigDecimal.ZERO, 0));
        table.put(change.key(), new Count(change.key(), before.value().add(change.amount()), before.changes() + 1));
    }
}
