package org.partnerhub.graphql;

import graphql.schema.DataFetcher;
import org.partnerhub.access.Rule;

/** Stands before the access rules of fields, and sees what is asked of them, also what is then refused. */
@FunctionalInterface
public interface Watch {
    /** Sees nothing. */
    Watch NONE = (place, guarded) -> guarded;

    /**
     * A field of the contract.
     *
     * @param rule what opens it
     */
    record Place(String type, String field, Rule rule) {}

    /** The fetcher with the watch before it, or as it is. */
    DataFetcher<?> over(Place place, DataFetcher<?> guarded);
}
