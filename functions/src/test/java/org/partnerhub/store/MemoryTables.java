package org.partnerhub.store;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** All tables in memory, for tests that need no database; any number of threads may use them. */
public final class MemoryTables implements Tables {
    private final Map<Table, MemoryItems> items = new EnumMap<>(Table.class);
    private final Map<Table, Map<Key, Count>> counts = new EnumMap<>(Table.class);

    /** Makes empty tables. */
    public MemoryTables() {
        for (Table table : Table.values()) {
            items.put(table, new MemoryItems());
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
    public synchronized List<Count> counts(Table table, String partition) {
        return countsOf(table).values().stream()
                .filter(count -> count.key().partition().equals(partition))
                .toList();
    }

    @Override
    public synchronized Outcome commit(List<Change> changes) {
        long different = changes.stream()
                .map(change -> change.table() + " " + change.key())
                .distinct()
                .count();
        if (changes.isEmpty() || changes.size() > MOST_CHANGES || different < changes.size()) {
            throw new IllegalArgumentException(changes.size() + " changes of " + different + " items");
        }
        boolean allHold = changes.stream().allMatch(this::holds);
        if (allHold) {
            changes.forEach(this::make);
        }
        return allHold ? Outcome.COMMITTED : Outcome.REFUSED;
    }

    private boolean holds(Change change) {
        long version = items(change.table())
                .find(change.key(), Consistency.STRONG)
                .map(Item::version)
                .orElse(0L);
        if (change instanceof Change.Replace replace) {
            return version == replace.item().version() - 1;
        } else if (change instanceof Change.Remove remove) {
            return version == remove.version();
        } else if (change instanceof Change.Unchanged unchanged) {
            return version == unchanged.version();
        }
        return version == 0;
    }

    private void make(Change change) {
        MemoryItems table = items(change.table());
        if (change instanceof Change.Add add) {
            table.add(add.item());
        } else if (change instanceof Change.AddUntil add) {
            table.add(add.item());
        } else if (change instanceof Change.Replace replace) {
            table.replace(replace.item());
        } else if (change instanceof Change.Remove remove) {
            table.remove(remove.key());
        } else if (change instanceof Change.AddToCount add) {
            add(countsOf(change.table()), add);
        }
    }

    private Map<Key, Count> countsOf(Table table) {
        return Objects.requireNonNull(counts.get(table));
    }

    private static void add(Map<Key, Count> table, Change.AddToCount change) {
        Count before = Optional.ofNullable(table.get(change.key())).orElse(new Count(change.key(), BigDecimal.ZERO, 0));
        table.put(change.key(), new Count(change.key(), before.value().add(change.amount()), before.changes() + 1));
    }
}
