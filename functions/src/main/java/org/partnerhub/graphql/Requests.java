package org.partnerhub.graphql;

import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerhub.access.Scope;
import org.partnerhub.access.Viewer;

/** What belongs to one request while it runs, and to nothing that outlives it. */
public final class Requests {

    private Requests() {}

    static Map<Object, Object> context(Viewer viewer, Reading reading, GraphQlRequest request, Document document) {
        return Map.of(
                Viewer.class, viewer,
                Reading.class, reading,
                GraphQlRequest.class, request,
                Document.class, document);
    }

    static Document document(GraphQLContext context) {
        return Objects.requireNonNull(context.get(Document.class));
    }

    /** By what operators find the request. */
    static Optional<String> id(GraphQLContext context) {
        return Objects.requireNonNull(context.<GraphQlRequest>get(GraphQlRequest.class))
                .id();
    }

    public static Viewer viewer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Viewer.class));
    }

    public static Scope scope(DataFetchingEnvironment environment) {
        return new Scope(viewer(environment));
    }

    /** What of the request may be written down. */
    public static Operation operation(DataFetchingEnvironment environment) {
        return Operation.of(
                Objects.requireNonNull(environment.getGraphQlContext().get(GraphQlRequest.class)));
    }

    public static Reading reading(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Reading.class));
    }
}
