package org.partnerhub.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Tables whose writes fail by plan: each commit and each single write is one, and the first is number 1. Reads do not fail.
 * After a death everything throws {@link ProcessDied}; a new process has new tables over the same inner ones.
 */
public final class CrashingTables implements Tables {
    /** What becomes of a write. */
    public enum Fault {
        /** It goes well. */
        NONE,
        /** It is not done, and nobody can tell. */
        BEFORE,
        /** It is done, and nobody can tell. */
        AFTER,
        /** It is not done since the table was busy; a single write, which has no such answer, fails as with BEFORE. */
        BUSY,
        /** The process ends before it is done. */
        DEATH_BEFORE,
        /** The process ends after it is done. */
        DEATH_AFTER
    }

    private final Tables inner;
    private final IntFunction<Fault> plan;
    private final AtomicInteger writes = new AtomicInteger();
    private volatile boolean isDead;

    /**
     * Tables over others that do not fail.
     *
     * @param plan asked once for each number, by whichever thread writes
     */
    public CrashingTables(Tables inner, IntFunction<Fault> plan) {
        this.inner = inner;
        this.plan = plan;
    }

    /** How many commits and single writes were tried. */
    public int writes() {
        return writes.get();
    }

    @Override
    public ItemReader reader(Table table) {
        return new Reader(inner.reader(table));
    }

    @Override
    public ItemWriter writer(Table table) {
        return new Writer(inner.writer(table));
    }

    @Override
    public List<Count> counts(Table table, String partition) {
        return alive(() -> inner.counts(table, partition));
    }

    @Override
    public Outcome commit(List<Change> changes) {
        Fault fault = next();
        return fault == Fault.BUSY ? Outcome.BUSY : met(fault, () -> inner.commit(changes));
    }

    private Fault next() {
        return alive(() -> plan.apply(writes.incrementAndGet()));
    }

    private <T> T met(Fault fault, Supplier<T> write) {
        return switch (fault) {
            case NONE -> write.get();
            case BEFORE, BUSY -> throw new StoreUnavailable("not done, as planned");
            case DEATH_BEFORE -> throw death();
            case AFTER -> {
                Objects.requireNonNull(write.get());
                throw new StoreUnavailable("done, as planned");
            }
            case DEATH_AFTER -> {
                Objects.requireNonNull(write.get());
                throw death();
            }
        };
    }

    private ProcessDied death() {
        isDead = true;
        return new ProcessDied();
    }

    private <T> T alive(Supplier<T> work) {
        if (isDead) {
            throw new ProcessDied();
        }
        return work.get();
    }

    private final class Reader implements ItemReader {
        private final ItemReader reader;

        Reader(ItemReader reader) {
            this.reader = reader;
        }

        @Override
        public Optional<Item> find(Key key, Consistency consistency) {
            return alive(() -> reader.find(key, consistency));
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            return alive(() -> reader.findAll(partition, consistency));
        }

        @Override
        public List<Item> findEach(Collection<Key> keys) {
            return alive(() -> reader.findEach(keys));
        }
    }

    private final class Writer implements ItemWriter {
        private final ItemWriter writer;

        Writer(ItemWriter writer) {
            this.writer = writer;
        }

        @Override
        public boolean add(Item item) {
            return met(next(), () -> writer.add(item));
        }

        @Override
        public boolean replace(Item item) {
            return met(next(), () -> writer.replace(item));
        }
    }
}
