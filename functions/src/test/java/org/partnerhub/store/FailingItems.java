package org.partnerhub.store;

import java.util.List;
import java.util.Optional;

/** A table of which nothing can be read or written: it answers one failure alone. */
public record FailingItems(RuntimeException failure) implements ItemReader, ItemWriter {

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        throw failure;
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        throw failure;
    }

    @Override
    public boolean add(Item item) {
        throw failure;
    }

    @Override
    public boolean replace(Item item) {
        throw failure;
    }
}
