package org.partnerhub.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import org.partnerhub.access.Scope;
import org.partnerhub.access.Viewer;

/** What belongs to one request while it runs, and to nothing that outlives it. */
public final class Requests {

    private Requests() {}

    static Map<Object, Object> context(Viewer viewer, Reading reading) {
        return Map.of(Viewer.class, viewer, Reading.class, reading);
    }

    public static Viewer viewer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Viewer.class));
    }

    public static Scope scope(DataFetchingEnvironment environment) {
        return new Scope(viewer(environment));
    }

    public static Reading reading(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Reading.class));
    }
}
