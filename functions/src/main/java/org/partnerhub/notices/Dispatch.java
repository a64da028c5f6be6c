package org.partnerhub.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Tables;

/**
 * Tells every subscriber of the releases that became current since it was added, at least once and in their order. What was
 * delivered is noted after it was, so that a run that dies is made up for by the next, which then sends the same notice again.
 *
 * <p>A subscriber that fails is left alone for a while that grows, and holds up no other; a release that could not be told for five
 * days is given up. One that answers 410 is removed.
 */
public final class Dispatch {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Tables tables;
    private final ReleaseTable releases;
    private final SigningSecrets secrets;
    private final Supplier<Courier> couriers;
    private final Clock clock;

    /**
     * Of what the released table holds, to the subscribers that the reported one keeps.
     *
     * @param couriers makes one for each run that has something to tell; between two runs a function may be frozen, and connections
     *     that stayed open would be dead
     */
    public Dispatch(
            Tables tables, ItemReader released, SigningSecrets secrets, Supplier<Courier> couriers, Clock clock) {
        this.tables = tables;
        this.releases = new ReleaseTable(released);
        this.secrets = secrets;
        this.couriers = couriers;
        this.clock = clock;
    }

    /**
     * Sends what is owed and may be tried again.
     *
     * @param time for all of it, of which at most half a minute is taken; what does not fit waits for the next run
     * @throws RuntimeException the first failure of the hub itself, once everything was tried; never one of a subscriber
     */
    public void run(Duration time) {
        Instant start = clock.instant();
        Instant lastCall =
                start.plus(time.compareTo(LONGEST) < 0 ? time : LONGEST).minus(Courier.WHOLE);
        Owed owed = Owed.now(releases);
        List<KeptSubscriber> due = KeptSubscriber.all(tables).stream()
                .filter(kept ->
                        owed.isAny(kept.subscriber()) && kept.subscriber().mayBeTried(start))
                .sorted(Comparator.comparing(Dispatch::failedAt))
                .toList();
        if (!due.isEmpty()) {
            Round round = new Round(tables, owed, secrets, couriers.get(), clock, lastCall);
            SideBySide.run(
                    due.stream().<Runnable>map(kept -> () -> round.tell(kept)).toList());
        }
    }

    /** Whoever was told well comes first, and then whoever has waited longest. */
    private static Instant failedAt(KeptSubscriber kept) {
        return kept.subscriber().failing().map(Failing::notBefore).orElse(Instant.MIN);
    }
}
