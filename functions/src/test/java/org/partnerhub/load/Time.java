package org.partnerhub.load;

import java.util.concurrent.locks.LockSupport;

/** What passes while requests are sent, in nanoseconds from some moment. */
public interface Time {
    /** The machine's. */
    Time REAL = new Time() {
        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public void await(long then) {
            for (long left = then - now(); left > 0; left = then - now()) {
                LockSupport.parkNanos(left);
            }
        }
    };

    long now();

    /** Waits until then; not at all if that has passed. */
    void await(long then);
}
