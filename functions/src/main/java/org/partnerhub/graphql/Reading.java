package org.partnerhub.graphql;

/** What one request reads from: the same state from its first field to its last. */
public interface Reading {

    /** A short name of that state; it changes whenever another release becomes current. */
    String stamp();

    /** Whether anything was read of it; one that does not note that says so from the beginning. */
    default boolean isBegun() {
        return true;
    }
}
