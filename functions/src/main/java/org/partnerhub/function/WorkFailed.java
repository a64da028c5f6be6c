package org.partnerhub.function;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.graphql.FailureLog;

/**
 * Tells Lambda that work failed, so that it tries again, and nothing else: Lambda's runtime writes what a function throws to the
 * log, with its message and its causes, and hands it on to the destination of failures, and a message could quote what was
 * found. What failed is in the function's own log.
 */
public final class WorkFailed extends RuntimeException {

    private WorkFailed(String message) {
        super(message, null, false, false);
    }

    /** Notes a failure, and answers what to throw for it. */
    static WorkFailed noted(FailureLog log, RuntimeException failure) {
        log.failed(failure);
        return new WorkFailed(failure.getClass().getName());
    }

    /**
     * Does each of several works, whatever becomes of the others, and notes every failure.
     *
     * @throws WorkFailed for the first that failed, once all were tried
     */
    static void unlessAllSucceed(FailureLog log, Runnable... works) {
        List<WorkFailed> failures = Stream.of(works)
                .flatMap(work -> failure(work).stream())
                .map(failure -> noted(log, failure))
                .toList();
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    private static Optional<RuntimeException> failure(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }
}
