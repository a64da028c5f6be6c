package org.partnerhub.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test moves on. */
public final class MovableClock extends Clock {
    private final Clock clock;
    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

    /** A clock that agrees with this one until it is moved. */
    public MovableClock(Clock clock) {
        this.clock = clock;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        passed.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(passed.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a movable clock stays in its zone");
    }
}
