package org.partnerhub.release;

import java.util.concurrent.atomic.AtomicInteger;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemWriter;

/** Writes on, but something else happens just before the write of a number, counted from 0. */
record Interruption(ItemWriter writer, int number, Runnable event, AtomicInteger writes) implements ItemWriter {

    static Interruption of(ItemWriter writer, int number, Runnable event) {
        return new Interruption(writer, number, event, new AtomicInteger());
    }

    /** Whether as many writes came as it takes. */
    boolean happened() {
        return writes.get() > number;
    }

    @Override
    public boolean add(Item item) {
        count();
        return writer.add(item);
    }

    @Override
    public boolean replace(Item item) {
        count();
        return writer.replace(item);
    }

    private void count() {
        if (writes.getAndIncrement() == number) {
            event.run();
        }
    }
}
