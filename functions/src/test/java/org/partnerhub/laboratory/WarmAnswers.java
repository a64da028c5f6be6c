package org.partnerhub.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What the answers of functions cost that have answered before.
 *
 * @param releases of which each makes the hub read anew
 * @param warmth how many answers make a function warm
 * @param block how many answers one measurement is the mean of
 */
record WarmAnswers(Results results, NewReleases releases, int warmth, int block) {
    /** How many releases are made current, half of them before anything is measured. */
    static final int RELEASES = 20;

    /** What the hub has to read too, since all was newly released. */
    static final String RELEASED = "hub, newly released";

    /** What the hub has to work out, since nobody has asked just that. */
    static final String ANEW = "hub, asked for the first time";

    private static final int BLOCKS = 3;

    /** Asks the hub what it has kept, the hub what it has not, and the floor, in turns. */
    void inTurns(Workload workload, Subject hub, Subject floor) throws InterruptedException {
        try (Measured ours = hub.start();
                Measured bare = floor.start()) {
            IntFunction<String> asked = number -> workload.event();
            ours.warm(warmth, workload::eventOfAnother);
            ours.warm(warmth, asked);
            bare.warm(warmth, asked);
            for (int number = 0; number < BLOCKS; number++) {
                int first = warmth + number * block;
                add(workload, hub.name(), ours.warm(block, asked));
                add(workload, ANEW, ours.warm(block, another -> workload.eventOfAnother(first + another)));
                add(workload, floor.name(), bare.warm(block, asked));
            }
            newlyReleased(workload, ours);
            results.add(workload.name(), hub.name(), "allocated KB", Allocation.ofEach(ours, block, asked));
            results.add(workload.name(), hub.name(), "memory MB", ours.mostMegabytes());
            results.add(workload.name(), floor.name(), "memory MB", bare.mostMegabytes());
        }
    }

    private void newlyReleased(Workload workload, Measured ours) throws InterruptedException {
        List<Warm> answers = new ArrayList<>();
        for (int number = 0; number < RELEASES; number++) {
            releases.become(number);
            answers.add(ours.warm(1, asked -> workload.event()));
        }
        releases.restore();
        double processor = answers.stream()
                .skip(RELEASES / 2)
                .mapToDouble(Warm::processor)
                .average()
                .orElseThrow();
        results.add(workload.name(), RELEASED, "warm CPU ms", processor);
    }

    private void add(Workload workload, String subject, Warm warm) {
        results.add(workload.name(), subject, "warm CPU ms", warm.processor());
        results.add(workload.name(), subject, "warm p50 ms", warm.wall().half());
        results.add(workload.name(), subject, "warm p99 ms", warm.wall().nearlyAll());
    }
}
