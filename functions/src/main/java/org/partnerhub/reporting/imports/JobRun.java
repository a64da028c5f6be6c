package org.partnerhub.reporting.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.Failure;
import org.partnerhub.reporting.imports.ImportJob.State;

/** One importer's work on one job, as far as it comes now. */
final class JobRun {
    private final Importer importer;
    private final State before;
    private final JobKeeper keeper;
    private final Deadline deadline;

    JobRun(Importer importer, KeptJob kept, Deadline deadline) {
        this.importer = importer;
        this.before = kept.job().state();
        this.keeper = new JobKeeper(importer, kept);
        this.deadline = deadline;
    }

    void run() {
        try {
            while (step() && !deadline.isNear()) {
                // each step leads to a state in which the next one is another
            }
        } catch (Interrupted interruption) {
            release(interruption);
        }
    }

    /** Whether this run, and none before it, has refused the file. */
    boolean hasRefused() {
        return job().state().isRefusal() && !before.isRefusal();
    }

    /** Lets others go on at once. */
    private void release(Interrupted interruption) {
        try {
            if (interruption.isOurs()) {
                keeper.keep(job().leased(Optional.empty()));
            }
        } catch (Interrupted moved) {
            // whoever has moved the job meanwhile goes on with it
        }
    }

    private ImportJob job() {
        return keeper.job();
    }

    /** Whether there may be more to do at once. */
    private boolean step() {
        return switch (job().state()) {
            case WAITING_FOR_FILE -> arrives();
            case CHECKING, APPLYING -> reads();
            case CHECKED ->
                isOver(job().changedAt(), importer.settings().kept()) && fails(State.EXPIRED, ImportCode.NOT_ORDERED);
            case APPLIED, QUARANTINED, REFUSED, EXPIRED, DISCARDED -> erases();
        };
    }

    private boolean arrives() {
        Optional<Long> bytes = importer.uploads().length(job().uploadKey());
        if (bytes.isEmpty()) {
            return isOver(job().request().at(), importer.settings().expected())
                    && fails(State.EXPIRED, ImportCode.NO_FILE);
        }
        if (bytes.get() > mostBytes()) {
            return fails(State.REFUSED, ImportCode.TOO_LARGE);
        }
        keeper.keep(job().with(ImportedFile.arrived(bytes.get())).in(State.CHECKING, importer.now()));
        return true;
    }

    private boolean reads() {
        boolean isTaken = job().lease()
                .filter(lease -> lease.keepsOut(importer.settings().owner(), importer.now()))
                .isPresent();
        if (isTaken) {
            return false;
        }
        keeper.keep(job().leased(Optional.of(keeper.lease())));
        new JobReading(importer, keeper, deadline, mostBytes()).read();
        return true;
    }

    private long mostBytes() {
        return Math.min(job().request().mostBytes(), importer.settings().mostBytes());
    }

    private boolean fails(State state, ImportCode code) {
        keeper.keep(job().failed(state, new Failure(code.name(), code.message()), importer.now()));
        return true;
    }

    /** As long as an address may still take a file, the job stays pending, so that what comes then is deleted too. */
    private boolean erases() {
        importer.uploads().erase(job().uploadKey());
        if (job().state() == State.QUARANTINED) {
            keeper.eraseProblems();
        }
        if (isOver(job().request().at(), importer.settings().expected())) {
            keeper.finish();
        }
        return false;
    }

    private boolean isOver(Instant since, Duration length) {
        return importer.now().isAfter(since.plus(length));
    }
}
