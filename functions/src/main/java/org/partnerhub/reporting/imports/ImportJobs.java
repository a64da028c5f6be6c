package org.partnerhub.reporting.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * The jobs of all organisations. Who may ask for, order, discard or read one is the caller's duty. Methods that read throw
 * {@link org.partnerhub.store.StoreUnavailable} when the table does not answer.
 */
public record ImportJobs(Tables tables, Clock clock) {
    private static final String PENDING = "PENDING-IMPORTS";

    /** Begins a job; to be committed by the caller. */
    public List<Change> requested(ImportJob job) {
        Item pending = Item.first(pending(job), job.id().getBytes(StandardCharsets.UTF_8));
        return List.of(new KeptJob(job, 1).keep(), new Change.Add(Table.REPORTED, pending));
    }

    /**
     * Has the good rows of a checked file counted; to be committed by the caller. A commit that is refused means that the
     * job has moved on.
     *
     * @throws IllegalStateException when the job is not CHECKED
     */
    public List<Change> ordered(KeptJob kept) {
        require(kept.job().state() == ImportJob.State.CHECKED, kept);
        return to(kept, ImportJob.State.APPLYING);
    }

    /**
     * Gives a file up before it was ordered; to be committed by the caller. The file is deleted by the next run.
     *
     * @throws IllegalStateException when the job can no longer be discarded
     */
    public List<Change> discarded(KeptJob kept) {
        require(kept.job().state().mayBeDiscarded(), kept);
        return to(kept, ImportJob.State.DISCARDED);
    }

    /** One job of an organisation, as it is now. */
    public Optional<KeptJob> find(String organisation, String id) {
        return tables.reader(Table.REPORTED)
                .find(KeptJob.key(organisation, id), Consistency.STRONG)
                .map(KeptJob::of);
    }

    /** Every job of an organisation, the newest first. */
    public List<KeptJob> all(String organisation) {
        return tables.reader(Table.REPORTED).findAll(KeptJob.partition(organisation), Consistency.STRONG).stream()
                .map(KeptJob::of)
                .sorted(Comparator.comparing((KeptJob kept) -> kept.job().id()).reversed())
                .toList();
    }

    /**
     * A page of what is wrong with the rows of a file: of its application once that was ordered, else of its check.
     *
     * @param page from 1 to the number of pages of {@link ImportJob#progress()}; every other is empty
     */
    public List<ImportProblem> problems(ImportJob job, int page) {
        return page > job.progress().pages() ? List.of() : new ProblemPages(tables, job, job.phase()).read(page);
    }

    /** The jobs that somebody has to work on, whether to read a file or to delete it. */
    List<KeptJob> pending() {
        return tables.reader(Table.REPORTED).findAll(PENDING, Consistency.STRONG).stream()
                .map(item -> item.key().sort())
                .map(sort -> sort.split("#", 2))
                .flatMap(parts -> find(parts[0], parts[1]).stream())
                .toList();
    }

    /** Nothing more is to be done about a job. */
    static Change done(ImportJob job) {
        return new Change.Remove(Table.REPORTED, pending(job), 1);
    }

    private List<Change> to(KeptJob kept, ImportJob.State state) {
        return List.of(kept.next(kept.job().in(state, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .keep());
    }

    private static void require(boolean condition, KeptJob kept) {
        if (!condition) {
            throw new IllegalStateException("the job is " + kept.job().state());
        }
    }

    private static Key pending(ImportJob job) {
        return new Key(PENDING, job.request().organisation() + "#" + job.id());
    }
}
