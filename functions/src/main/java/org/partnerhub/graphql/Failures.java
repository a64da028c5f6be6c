package org.partnerhub.graphql;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.partnerhub.store.StoreUnavailable;

/**
 * What a failure looks like from outside: a refusal says why, an unavailable table says to try again, and anything else
 * says INTERNAL and nothing about the inside.
 */
final class Failures implements DataFetcherExceptionHandler {
    private static final String UNAVAILABLE = "The figures cannot be read at this moment. Try again in a few seconds.";

    private final FailureLog log;

    Failures(FailureLog log) {
        this.log = log;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable failure = cause(parameters.getException());
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                .message(message(failure))
                .errorType(ErrorClassification.errorClassification(code(failure)))
                .extensions(Map.of("code", code(failure)))
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private String message(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        log.failed(failure);
        return failure instanceof StoreUnavailable ? UNAVAILABLE : "Something went wrong inside the hub.";
    }

    /** An answer of which nothing can be told, since a table does not answer. */
    static ExecutionResult unavailable() {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message(UNAVAILABLE)
                .extensions(Map.of("code", "UNAVAILABLE"))
                .build();
        return ExecutionResult.newExecutionResult().data(null).addError(error).build();
    }

    private static String code(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.code().name();
        }
        return failure instanceof StoreUnavailable ? "UNAVAILABLE" : "INTERNAL";
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? cause : thrown;
    }
}
