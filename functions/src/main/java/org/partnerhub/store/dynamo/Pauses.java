package org.partnerhub.store.dynamo;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.partnerhub.store.StoreUnavailable;

/**
 * How long to wait before what a busy table left undone is asked for again: twice as long each time and up to a second,
 * of which chance takes some, so that callers who were turned away together do not come back together.
 *
 * @param most for all pauses of one call together
 * @param chance draws a number from 0 up to, and without, the one given, which is at least 1
 * @param sleep waits
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
record Pauses(Duration most, LongUnaryOperator chance, Sleep sleep) {
    private static final long FIRST_MILLIS = 25;
    private static final long LONGEST_MILLIS = 1_000;

    /** Waits, or throws when it is woken. */
    @FunctionalInterface
    interface Sleep {
        void take(long millis) throws InterruptedException;
    }

    /** Pauses of real time and chance, no longer together than a call may take. */
    static Pauses within(Patience patience) {
        return new Pauses(patience.call(), new SecureRandom()::nextLong, Thread::sleep);
    }

    /** The pauses of one call. */
    Turn turn() {
        return new Turn();
    }

    /** The pauses of one call, each longer than the one before. */
    final class Turn {
        private long next = FIRST_MILLIS;
        private long spent;

        /**
         * Waits.
         *
         * @throws StoreUnavailable when patience is at an end, or the thread is interrupted, and remains so
         */
        void take() {
            long millis = next / 2 + chance.applyAsLong(next - next / 2 + 1);
            if (spent + millis > most.toMillis()) {
                throw new StoreUnavailable("the store was too busy");
            }
            rest(millis);
            spent += millis;
            next = Math.min(LONGEST_MILLIS, next * 2);
        }

        private void rest(long millis) {
            try {
                sleep.take(millis);
            } catch (InterruptedException woken) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("the wait for the store was interrupted", woken);
            }
        }
    }
}
