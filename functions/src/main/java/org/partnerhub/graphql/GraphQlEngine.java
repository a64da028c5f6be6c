package org.partnerhub.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.limit.Admission;
import org.partnerhub.graphql.limit.Limits;
import org.partnerhub.graphql.limit.NotAdmitted;
import org.partnerhub.graphql.limit.TimeLimit;

/** Runs requests that are within the limits against the schema; the only way in. */
public final class GraphQlEngine implements Execution {
    /** With one more read of a table, which may take three, that makes eight. */
    private static final Duration MOST_SECONDS = Duration.ofSeconds(5);

    private static final PreparsedDocumentProvider ADMITTED = (input, parse) ->
            CompletableFuture.completedFuture(new PreparsedDocumentEntry(Requests.document(input.getGraphQLContext())));

    private final GraphQL graphQl;
    private final Admission admission;

    /** Makes an engine with the hub's limits that notes the hub's own failures in the log. */
    public GraphQlEngine(GraphQLSchema schema, FailureLog log) {
        this(schema, log, Clock.systemUTC());
    }

    /** Makes an engine with a clock of the caller's, by which a query takes too long. */
    public GraphQlEngine(GraphQLSchema schema, FailureLog log, Clock clock) {
        this(schema, log, Limits.OF_THE_HUB, clock);
    }

    private GraphQlEngine(GraphQLSchema schema, FailureLog log, Limits limits, Clock clock) {
        this.admission = new Admission(schema, limits);
        this.graphQl = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new Failures(log))
                .preparsedDocumentProvider(ADMITTED)
                .instrumentation(new TimeLimit(MOST_SECONDS, clock))
                .build();
    }

    @Override
    public ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading) {
        try {
            Document document = document(request);
            return graphQl.execute(input(request)
                    .root(reading)
                    .graphQLContext(Requests.context(viewer, reading, request, document))
                    .build());
        } catch (NotAdmitted refused) {
            return refused.result();
        }
    }

    @Override
    public Optional<NormalizedOperation> normalized(GraphQlRequest request) {
        try {
            return normalized(request, document(request));
        } catch (NotAdmitted refused) {
            return Optional.empty();
        }
    }

    private Document document(GraphQlRequest request) throws NotAdmitted {
        return request.isKnown()
                ? admission.known(request.query(), request.variables())
                : admission.document(request.query(), request.operationName(), request.variables());
    }

    private Optional<NormalizedOperation> normalized(GraphQlRequest request, Document document) {
        try {
            ExecutableNormalizedOperation operation =
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            admission.schema(),
                            document,
                            request.operationName().orElse(null),
                            RawVariables.of(request.variables()));
            return Optional.of(new NormalizedOperation(operation, admission.schema()));
        } catch (GraphQLException doesNotFit) {
            return Optional.empty();
        }
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
