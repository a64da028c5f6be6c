package org.partnerhub.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnerhub.audit.Chain;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.local.FolderUploads;
import org.partnerhub.model.CodeLists;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJobs;
import org.partnerhub.reporting.imports.ImportRequest;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.imports.ImportSettings;
import org.partnerhub.reporting.imports.Importer;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.imports.KeptJob;
import org.partnerhub.reporting.imports.Pseudonyms;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.store.Change;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.dynamo.DynamoTables;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Files of participations on their way into a database. Whoever has the same database and folder, in whichever process, goes
 * on with the same imports; the key of pseudonyms is the same in all of them.
 */
public final class BulkImports {
    private static final Map<Table, String> NAMES =
            Map.of(Table.PARTICIPATIONS, "participations", Table.REPORTED, "reported", Table.AUDIT, "audit");
    private static final CodeLists LISTS = CodeListReader.packaged().read();
    private static final int MOST_MILLIS = 20;

    private final Tables tables;
    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final FolderUploads uploads;
    private final ImportJobs jobs;
    private final JobIds ids = new JobIds(clock, new SecureRandom());

    /** Imports into tables, with uploads in a folder. */
    public BulkImports(Tables tables, Path folder) {
        this.tables = tables;
        this.folder = folder;
        this.uploads = new FolderUploads(folder.resolve("uploads"), () -> 0, clock, new SecureRandom());
        this.jobs = new ImportJobs(tables, clock);
    }

    /** Imports into the tables of a local database. */
    public static BulkImports into(DynamoDbClient client, Path folder) {
        return new BulkImports(new DynamoTables(client, NAMES), folder);
    }

    public Tables tables() {
        return tables;
    }

    public ImportJobs jobs() {
        return jobs;
    }

    public ReportedActivities reported() {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    }

    /** Asks for a job and brings its file. */
    public ImportJob bring(String activity, String organisation, Path file) {
        ImportRequest request = new ImportRequest(
                activity,
                organisation,
                Kind.PARTICIPATIONS,
                Format.CSV,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                false,
                Optional.empty(),
                ImportSettings.MOST_BYTES);
        ImportJob job = ImportJob.of(ids.next(), request);
        commit(jobs.requested(job));
        put(job, file);
        return job;
    }

    /** Has the rows of a checked file counted. */
    public void order(ImportJob job) {
        commit(jobs.ordered(kept(job.request().organisation(), job.id())));
    }

    /** A job as it is now. */
    public ImportJob now(ImportJob job) {
        return kept(job.request().organisation(), job.id()).job();
    }

    KeptJob kept(String organisation, String id) {
        return jobs.find(organisation, id).orElseThrow();
    }

    public ImportSettings settings(String owner) {
        return ImportSettings.of(owner, folder);
    }

    /** Whoever works on the jobs. */
    public Importer importer(ImportSettings settings) {
        return new Importer(
                tables,
                uploads,
                LISTS,
                reported(),
                new Pseudonyms(organisation ->
                        ("a key for tests, long enough: " + organisation).getBytes(StandardCharsets.UTF_8)),
                new Ledger(tables, BulkImports::pause),
                BulkImports::pause,
                audit(),
                clock,
                settings);
    }

    private Chain audit() {
        return new Chain(
                tables.reader(Table.AUDIT), tables.writer(Table.AUDIT), clock, new SecureRandom(), BulkImports::pause);
    }

    private static void pause(int tries) {
        long millis = ThreadLocalRandom.current().nextLong(MOST_MILLIS) + 1;
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis * tries));
    }

    private void commit(List<Change> changes) {
        if (tables.commit(changes) != Outcome.COMMITTED) {
            throw new IllegalStateException("somebody else has moved the job");
        }
    }

    private void put(ImportJob job, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            uploads.put(job.uploadKey(), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
