package org.partnerhub.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import org.partnerhub.access.Viewer;

/** Runs requests against the schema; the only way in. */
public final class GraphQlEngine {
    private final GraphQL graphQl;

    /** Makes an engine that notes the hub's own failures in the log. */
    public GraphQlEngine(GraphQLSchema schema, FailureLog log) {
        this.graphQl = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Failures(log))
                .build();
    }

    /** Answers a request as one viewer, from one state; what goes wrong is an error in the result, never an exception. */
    public ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading) {
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput(request.query())
                .variables(request.variables())
                .root(reading)
                .graphQLContext(Requests.context(viewer, reading));
        request.operationName().ifPresent(input::operationName);
        return graphQl.execute(input.build());
    }
}
