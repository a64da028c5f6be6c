package org.partnerhub.function;

import java.security.SecureRandom;
import java.util.function.LongUnaryOperator;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.StoreUnavailable;

/**
 * Waits twice as long each time, up to a longest time, of which chance takes up to half.
 *
 * @param longestMillis the longest time
 * @param chance draws a number from 0 up to, and without, the one given, which is at least 1
 */
public record RandomPause(long longestMillis, LongUnaryOperator chance) implements Ledger.Pause {
    private static final long FIRST_MILLIS = 25;
    private static final int MOST_DOUBLINGS = 10;

    /** Pauses of somebody who waits for an answer: a quarter of a second at most. */
    public static RandomPause ofRequests() {
        return new RandomPause(250, new SecureRandom()::nextLong);
    }

    /** Pauses of work that nobody waits for: two seconds at most. */
    public static RandomPause ofWork() {
        return new RandomPause(2_000, new SecureRandom()::nextLong);
    }

    @Override
    public void after(int tries) {
        long millis = Math.min(longestMillis, FIRST_MILLIS << Math.min(tries - 1, MOST_DOUBLINGS));
        try {
            Thread.sleep(millis / 2 + chance.applyAsLong(millis / 2 + 1));
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("the wait for the tables was interrupted", woken);
        }
    }
}
