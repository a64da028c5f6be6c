package org.partnerhub.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import org.partnerhub.access.Viewer;

/** Runs requests against the schema; the only way in. */
public final class GraphQlEngine implements Execution {
    private final GraphQL graphQl;

    /** Makes an engine that notes the hub's own failures in the log. */
    public GraphQlEngine(GraphQLSchema schema, FailureLog log) {
        this.graphQl = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Failures(log))
                .build();
    }

    @Override
    public ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading) {
        return graphQl.execute(input(request)
                .root(reading)
                .graphQLContext(Requests.context(viewer, reading, request))
                .build());
    }

    @Override
    public Optional<NormalizedOperation> normalized(GraphQlRequest request) {
        ParseAndValidateResult checked =
                ParseAndValidate.parseAndValidate(schema(), input(request).build());
        return checked.isFailure()
                ? Optional.empty()
                : Optional.ofNullable(checked.getDocument()).flatMap(document -> normalized(request, document));
    }

    private Optional<NormalizedOperation> normalized(GraphQlRequest request, Document document) {
        try {
            ExecutableNormalizedOperation operation =
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            schema(),
                            document,
                            request.operationName().orElse(null),
                            RawVariables.of(request.variables()));
            return Optional.of(new NormalizedOperation(operation, schema()));
        } catch (GraphQLException doesNotFit) {
            return Optional.empty();
        }
    }

    private GraphQLSchema schema() {
        return graphQl.getGraphQLSchema();
    }

    private static ExecutionInput.Builder input(GraphQlRequest request) {
        ExecutionInput.Builder input =
                ExecutionInput.newExecutionInput(request.query()).variables(request.variables());
        request.operationName().ifPresent(input::operationName);
        return input;
    }

    /** What is answered in place of a result that must not be told, since a table does not answer. */
    public static ExecutionResult unavailable() {
        return Failures.unavailable();
    }
}
