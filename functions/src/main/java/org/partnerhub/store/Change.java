package org.partnerhub.store;

import java.math.BigDecimal;
import java.time.Instant;

/** One of several changes that happen together or not at all; each is about another item. */
public sealed interface Change {

    /** The table that the item lies in. */
    Table table();

    /** Where in the table the item lies. */
    Key key();

    /** How many bytes of content the change brings. */
    default long contentBytes() {
        return 0;
    }

    /** Keeps an item whose key is not taken. */
    record Add(Table table, Item item) implements Change {

        @Override
        public Key key() {
            return item.key();
        }

        @Override
        public long contentBytes() {
            return item.content().length;
        }
    }

    /**
     * Keeps an item whose key is not taken, and lets the table drop it some time after the moment; until it is dropped it
     * is still read, so whoever reads it compares the moment too.
     */
    record AddUntil(Table table, Item item, Instant expires) implements Change {

        @Override
        public Key key() {
            return item.key();
        }

        @Override
        public long contentBytes() {
            return item.content().length;
        }
    }

    /** Replaces the item of the version before; a moment at which that one was to be dropped is forgotten. */
    record Replace(Table table, Item item) implements Change {

        @Override
        public Key key() {
            return item.key();
        }

        @Override
        public long contentBytes() {
            return item.content().length;
        }
    }

    /** Removes an item that is there and still of this version. */
    record Remove(Table table, Key key, long version) implements Change {}

    /** Changes nothing, but holds only while the item is of this version; 0 stands for no item. */
    record Unchanged(Table table, Key key, long version) implements Change {}

    /**
     * Adds to a count, which begins at zero, and notes that it was touched; 0 may be added, so that a count shows that what
     * it is made of has changed. Where an item lies, no count begins.
     *
     * @param amount of at most 38 digits, which is as many as a count keeps
     */
    record AddToCount(Table table, Key key, BigDecimal amount) implements Change {}
}
