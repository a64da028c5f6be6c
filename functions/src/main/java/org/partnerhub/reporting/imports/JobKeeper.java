package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerhub.store.Change;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;

/** Keeps one job as it moves on, on the condition that nobody else has moved it. */
final class JobKeeper {
    private static final int MOST_TRIES = 20;

    private final Importer importer;
    private final JobTrail trail;
    private KeptJob kept;

    /** What is to be kept together. */
    record Draft(ImportJob job, List<Change> changes) {}

    JobKeeper(Importer importer, KeptJob kept) {
        this.importer = importer;
        this.trail = new JobTrail(importer.audit());
        this.kept = kept;
    }

    ImportJob job() {
        return kept.job();
    }

    Lease lease() {
        return new Lease(
                importer.settings().owner(),
                importer.now().plus(importer.settings().lease()));
    }

    void keep(ImportJob later) {
        keep(() -> new Draft(later, List.of()));
    }

    /**
     * Keeps a draft, which is made anew when something else that it relies on has changed.
     *
     * @throws Interrupted when somebody else has moved the job
     * @throws StoreUnavailable when the tables do not answer, or stay too busy
     */
    void keep(Supplier<Draft> drafts) {
        for (int tries = 1; !isKept(drafts.get()); tries++) {
            if (tries == MOST_TRIES) {
                throw new StoreUnavailable("the tables stayed too busy");
            }
            requireUnmoved();
            importer.pause().after(tries);
        }
    }

    /** Removes the job from those that somebody has to work on. */
    void finish() {
        trail.ends(job());
        importer.tables().commit(List.of(ImportJobs.done(job())));
    }

    /** Removes every page of problems. */
    void eraseProblems() {
        for (ImportJob.Phase phase : ImportJob.Phase.values()) {
            ProblemPages pages = new ProblemPages(importer.tables(), job(), phase);
            pages.erase();
            if (!pages.areErased()) {
                throw new StoreUnavailable("the problems of a job were not erased");
            }
        }
    }

    private boolean isKept(Draft draft) {
        trail.moves(job(), draft.job());
        KeptJob next = kept.next(draft.job());
        List<Change> changes = new ArrayList<>(
                Stream.concat(Stream.of(next.keep()), draft.changes().stream()).toList());
        boolean isKept = importer.tables().commit(changes) == Outcome.COMMITTED;
        kept = isKept ? next : kept;
        return isKept;
    }

    private void requireUnmoved() {
        boolean isMoved = new ImportJobs(importer.tables(), importer.clock())
                .find(job().request().organisation(), job().id())
                .filter(now -> now.version() == kept.version())
                .isEmpty();
        if (isMoved) {
            throw new Interrupted(false);
        }
    }
}
