package org.partnerhub.reporting.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.model.CodeLists;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Tables;
import org.partnerhub.store.Uploads;

/**
 * Works on import jobs: waits for their files, checks them, posts their rows once that was ordered, and deletes them.
 *
 * <p>Promised: a row counts once, however often a file is sent, a run is killed, or several importers run at once; a file
 * with personal data posts no row and leaves nothing; progress is kept after each window of rows; each step of a job is logged
 * before it is kept, twice perhaps, but never not at all. Not checked: who asked.
 *
 * @param pause waits when tables are busy
 * @param audit where steps of jobs are logged
 */
public record Importer(
        Tables tables,
        Uploads uploads,
        CodeLists lists,
        ReportedActivities reported,
        Pseudonyms pseudonyms,
        Ledger ledger,
        Ledger.Pause pause,
        AuditLog audit,
        Clock clock,
        ImportSettings settings) {

    /**
     * Works on every job that waits for something to be done, until there is none or the deadline is near. What is left is
     * done by the next run. A job that fails does not keep others from being worked on.
     *
     * @throws StoreUnavailable when a store did not answer, as soon as all other jobs were tried
     */
    public void run(Deadline deadline) {
        run(deadline, () -> {});
    }

    /**
     * The same, and tells of each file that is refused whole, for what is in it or for its size, once; not of which one, nor why.
     * Of one that was refused right before the run was killed nothing is told.
     *
     * @throws StoreUnavailable when a store did not answer, as soon as all other jobs were tried
     */
    public void run(Deadline deadline, Runnable refused) {
        Optional<RuntimeException> failure = Optional.empty();
        for (KeptJob kept : new ImportJobs(tables, clock).pending()) {
            if (deadline.isNear()) {
                break;
            }
            Optional<RuntimeException> another = failure(new JobRun(this, kept, deadline), refused);
            failure = failure.or(() -> another);
        }
        failure.ifPresent(problem -> {
            throw problem;
        });
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Optional<RuntimeException> failure(JobRun job, Runnable refused) {
        try {
            job.run();
            return Optional.empty();
        } catch (RuntimeException problem) {
            return Optional.of(problem);
        } finally {
            tell(job, refused);
        }
    }

    private static void tell(JobRun job, Runnable refused) {
        if (job.hasRefused()) {
            refused.run();
        }
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "importer " + settings.owner();
    }
}
