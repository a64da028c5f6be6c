package org.partnerhub.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

/**
 * A section of an answer that is read from another state than the rest of it. Cursors in it carry its name, so that none is taken
 * for one of another section.
 *
 * @param name letters, digits and full stops
 */
public record Section(String name) {
    /** What lies in no section. */
    public static final Section WHOLE = new Section("");

    /** The section that a field lies in. */
    public static Section of(DataFetchingEnvironment environment) {
        return environment.getLocalContext() instanceof Section section ? section : WHOLE;
    }

    /** A value that begins this section: everything below it lies in it. */
    public <T> DataFetcherResult<T> holding(T value) {
        return DataFetcherResult.<T>newResult().data(value).localContext(this).build();
    }
}
