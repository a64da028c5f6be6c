package org.partnerhub.store.dynamo;

import java.time.Duration;

/**
 * How long a caller waits for the database.
 *
 * @param attempt for one try, which may be followed by another
 * @param call for all tries of a call together
 */
public record Patience(Duration attempt, Duration call) {
    /** Leaves a query, which may read more than once, time to be answered within eight seconds. */
    public static final Patience OF_A_QUERY = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(3));

    /** Leaves a Lambda function time to answer before API Gateway gives up on it after 30 seconds. */
    public static final Patience OF_A_FUNCTION = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(8));
}
