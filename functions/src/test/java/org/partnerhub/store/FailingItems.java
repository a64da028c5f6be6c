package org.partnerhub.store;

import java.util.List;
import java.util.Optional;

/** A table that answers nothing but one failure. */
public record FailingItems(RuntimeException failure) implements ItemReader {

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        throw failure;
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        throw failure;
    }
}
