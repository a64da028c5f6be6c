package org.partnerhub.graphql;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.partnerhub.store.StoreUnavailable;

/**
 * What a failure looks like from outside: a refusal says why, an unavailable table says to try again, and anything else
 * says INTERNAL and nothing about the inside.
 */
final class Failures implements DataFetcherExceptionHandler {
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final String UNAVAILABLE = "The figures cannot be read at this moment. Try again in a few seconds.";

    private final FailureLog log;

    Failures(FailureLog log) {
        this.log = log;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable failure = cause(parameters.getException());
        Optional<String> request =
                Requests.id(parameters.getDataFetchingEnvironment().getGraphQlContext());
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                .message("%s", message(failure, request))
                .errorType(ErrorClassification.errorClassification(code(failure)))
                .extensions(extensions(failure, request))
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private String message(Throwable failure, Optional<String> request) {
        if (failure instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        log.failed(failure, request);
        return failure instanceof StoreUnavailable ? UNAVAILABLE : "Something went wrong inside the hub.";
    }

    /** An answer of which nothing can be told, since a table does not answer. */
    static ExecutionResult unavailable() {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message(UNAVAILABLE)
                .extensions(Map.of("code", "UNAVAILABLE", "retryAfterSeconds", RETRY_AFTER_SECONDS))
                .build();
        return ExecutionResult.newExecutionResult().data(null).addError(error).build();
    }

    private static Map<String, Object> extensions(Throwable failure, Optional<String> request) {
        Map<String, Object> extensions = new HashMap<>(Map.of("code", code(failure)));
        if (failure instanceof StoreUnavailable) {
            extensions.put("retryAfterSeconds", RETRY_AFTER_SECONDS);
        }
        request.filter(id -> !(failure instanceof Refusal)).ifPresent(id -> extensions.put("request", id));
        return extensions;
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
