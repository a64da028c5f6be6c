package org.partnerhub.graphql.limit;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives up a query that takes too long: once its time is over no field is begun. A field that has begun is waited for; how long a
 * table may take to answer is the store's duty. A mutation is never given up, since its sender would not learn what was done.
 */
public final class TimeLimit extends SimplePerformantInstrumentation {
    private final Duration most;
    private final Clock clock;

    /** With a time that is measured from the beginning of each query. */
    public TimeLimit(Duration most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new End(clock.instant().plus(most));
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        boolean isQuery =
                parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.QUERY;
        if (isQuery && state instanceof End end && clock.instant().isAfter(end.of())) {
            throw new TooSlow();
        }
        return fetcher;
    }

    private record End(Instant of) implements InstrumentationState {}

    private static final class TooSlow extends AbortExecutionException {

        TooSlow() {
            super("The answer takes too long. Ask for less at once, or try again in a few seconds.");
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", "TOO_SLOW");
        }
    }
}
