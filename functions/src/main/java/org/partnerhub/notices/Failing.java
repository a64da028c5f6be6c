package org.partnerhub.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That a subscriber cannot be told.
 *
 * @param since when the first of these tries failed
 * @param tries how many have failed since, one after the other
 * @param notBefore when the next may be made
 * @param problem the last one's, as a code
 */
record Failing(Instant since, int tries, Instant notBefore, String problem) {
    /** That a release was not told in time and will not be. */
    static final String GAVE_UP = "GAVE_UP";

    /** Those that the specification gives as an example. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration LONGEST_PAUSE = PAUSES.get(PAUSES.size() - 1);

    /** After one more try has failed. */
    static Failing after(Optional<Failing> before, Delivery.Failed failure, Instant now) {
        int tries = before.map(Failing::tries).orElse(0) + 1;
        return new Failing(
                before.map(Failing::since).orElse(now), tries, now.plus(pause(tries, failure)), failure.problem());
    }

    Failing gaveUp() {
        return new Failing(since, tries, notBefore, GAVE_UP);
    }

    /** What the subscriber asks for counts when it is longer than ours, up to a day. */
    private static Duration pause(int tries, Delivery.Failed failure) {
        Duration ours = PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
        Duration theirs = failure.rest().compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : failure.rest();
        return theirs.compareTo(ours) > 0 ? theirs : ours;
    }
}
