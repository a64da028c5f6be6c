package org.partnerhub.function;

import java.util.function.LongUnaryOperator;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.StoreUnavailable;

/**
 * Waits twice as long each time and up to two seconds, of which chance takes up to half.
 *
 * @param chance draws a number from 0 up to, and without, the one given, which is at least 1
 */
record RandomPause(LongUnaryOperator chance) implements Ledger.Pause {
    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 2_000;
    private static final int MOST_DOUBLINGS = 5;

    @Override
    public void after(int tries) {
        long millis = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(tries - 1, MOST_DOUBLINGS));
        try {
            Thread.sleep(millis / 2 + chance.applyAsLong(millis / 2 + 1));
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("the wait for the tables was interrupted", woken);
        }
    }
}
