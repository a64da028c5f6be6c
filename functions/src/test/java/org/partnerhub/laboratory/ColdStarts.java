package org.partnerhub.laboratory;

import java.util.List;

/** What first answers cost: of functions that have just been started, and of one that was restored from a snapshot. */
record ColdStarts(Results results) {

    /** Starts each of them so many times, in turns, so that all meet the same moods of the machine. */
    void inTurns(Workload workload, List<Subject> subjects, int times) {
        for (int time = 0; time < times; time++) {
            subjects.forEach(subject -> start(workload, subject));
        }
    }

    private void start(Workload workload, Subject subject) {
        try (Measured measured = subject.start()) {
            Cold cold = measured.cold(workload.event());
            String name = subject.name();
            results.add(workload.name(), name, "ready CPU ms", cold.ready().processor());
            results.add(workload.name(), name, "ready ms", cold.ready().wall());
            results.add(
                    workload.name(),
                    name,
                    "first answer CPU ms",
                    cold.answered().processor());
            results.add(
                    workload.name(), name, "first answer ms", cold.answered().wall());
        }
    }

    /** A snapshot is taken after the rehearsal; what comes behind it is what a restored function has left to do. */
    void restored(Workload workload, Subject subject, int times) {
        for (int time = 0; time < times; time++) {
            try (Measured measured = subject.start()) {
                measured.process().awaitSnapshot();
                Moment before = measured.moment();
                measured.process().restore();
                measured.answer(workload.event());
                Moment after = measured.moment();
                results.add(
                        workload.name(), subject.name(), "first answer CPU ms", after.processor() - before.processor());
                results.add(workload.name(), subject.name(), "first answer ms", after.wall() - before.wall());
            }
        }
    }
}
