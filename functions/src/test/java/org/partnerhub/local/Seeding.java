package org.partnerhub.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.function.ReleaseSweep;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Result;
import org.partnerhub.release.Header;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.Intake;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJobs;
import org.partnerhub.reporting.imports.ImportRequest;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.imports.ImportSettings;
import org.partnerhub.reporting.imports.KeptJob;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;

/**
 * Brings files as organisations would, by import, and takes what they report over as released, saying what it does. Records
 * of activities, which nobody brings by import, are taken in as they are.
 */
public final class Seeding {
    private final LocalParts parts;
    private final ReportedActivities reported;
    private final Intake intake;
    private final ReleaseSweep releases;
    private final Consumer<String> progress;
    private final SeedRemarks remarks;
    private final List<String> brought = new ArrayList<>();

    public Seeding(LocalParts parts, ReleaseSweep releases, Consumer<String> progress) {
        this.parts = parts;
        this.reported = parts.reported();
        this.intake = new Intake(new IatiReader(parts.lists()), reported);
        this.remarks = new SeedRemarks(parts.tables());
        this.releases = releases;
        this.progress = progress;
    }

    /** Whether nothing has been imported yet. */
    public boolean isNeeded() {
        return reported.all().isEmpty();
    }

    /** Imports a file of records and says in one line what became of it. */
    public void importBriefly(Path file) {
        ImportReport report = intake.take(file);
        progress.accept("  " + report.lines().get(0));
        report.accepted().forEach(activity -> count(activity, file));
    }

    /** Imports files of the user's, each with its whole report; answers why files were refused. */
    public List<String> importInDetail(List<Path> files) {
        List<String> refusals = new ArrayList<>();
        for (Path file : files) {
            try {
                ImportReport report = intake.take(file);
                report.lines().forEach(line -> progress.accept("  " + line));
                report.entries(ImportReport.Kind.REFUSED)
                        .forEach(entry -> refusals.add(report.file() + ": " + entry.sentence()));
                report.accepted().forEach(activity -> count(activity, file));
                report.accepted().forEach(this::takeOver);
                brought.addAll(report.accepted());
            } catch (FileRefused refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            }
        }
        return refusals;
    }

    /** Imports a file of participations of one organisation and says in one line what became of it. */
    public void importParticipations(String activity, String organisation, Path file) {
        ImportJob job = brought(activity, organisation, Kind.PARTICIPATIONS, Format.CSV, file);
        progress.accept("  %s: %d accepted, %d refused."
                .formatted(
                        file.getFileName(),
                        job.progress().accepted(),
                        job.progress().refused()));
    }

    /** Keeps what is said beside figures: explanations as if an approver had cleared them, and reservations. */
    public void say(Path explanations, Path reservations) {
        remarks.explain(explanations);
        remarks.reserve(reservations);
    }

    /** Locks every period of which something is reported, as released before the hub kept its steps. */
    public void takeOverAll() {
        reported.all().forEach(record -> {
            takeOver(record.iatiIdentifier());
            brought.add(record.iatiIdentifier());
        });
    }

    /** Releases what was brought as if each release had been made soon after its last day, and names each. */
    public void releaseInTime(Function<Clock, Releaser> releasers) {
        ReleasesInTime inTime = new ReleasesInTime(parts, releasers);
        releaseBrought(inTime::of);
    }

    /** Releases what was brought, and what was ordered before, and names each release. */
    public void release() {
        releaseBrought(releases::asBrought);
        releases.run().forEach(this::tell);
    }

    private void releaseBrought(BiFunction<Activity, String, List<Header>> releasing) {
        brought.stream()
                .distinct()
                .map(this::record)
                .flatMap(record -> Releaser.organisations(record).stream()
                        .flatMap(organisation -> releasing.apply(record, organisation).stream()))
                .forEach(this::tell);
        brought.clear();
    }

    private void tell(Header released) {
        progress.accept("  " + released.id());
    }

    private void count(String activity, Path file) {
        Activity record = record(activity);
        owners(record)
                .filter(organisation -> !reportedEnds(record, organisation).isEmpty())
                .forEach(organisation -> brought(activity, organisation, Kind.IATI, Format.XML, file));
    }

    private ImportJob brought(String activity, String organisation, Kind kind, Format format, Path file) {
        ImportJobs jobs = new ImportJobs(parts.tables(), parts.clock());
        ImportRequest request = new ImportRequest(
                activity,
                organisation,
                kind,
                format,
                parts.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                true,
                Optional.of("Brought when the hub was started."),
                ImportSettings.MOST_BYTES);
        ImportJob job = ImportJob.of(parts.ids().next(), request);
        parts.tables().commit(jobs.requested(job));
        put(job, file);
        parts.importer().run(Deadline.NONE);
        parts.tables().commit(jobs.ordered(kept(jobs, job)));
        parts.importer().run(Deadline.NONE);
        return kept(jobs, job).job();
    }

    private static KeptJob kept(ImportJobs jobs, ImportJob job) {
        return jobs.find(job.request().organisation(), job.id()).orElseThrow();
    }

    private void put(ImportJob job, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            parts.uploads().put(job.uploadKey(), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void takeOver(String activity) {
        Activity record = record(activity);
        owners(record).forEach(organisation -> reportedEnds(record, organisation)
                .forEach(end -> takeOver(record, organisation, end)));
    }

    private void takeOver(Activity record, String organisation, LocalDate end) {
        ReportingPeriod period = new ReportingPeriod(record.iatiIdentifier(), organisation, end);
        PlannedPeriod planned = new PlannedPeriod(period, Reports.ends(record, organisation));
        Step<KeptPeriod> step =
                new PeriodRelease(parts.tables(), parts.clock()).takeOver(planned, remarks.objections(period));
        if (step instanceof Step.Taken<KeptPeriod> taken) {
            parts.tables().commit(taken.changes());
        }
    }

    /** The last days of the periods of which the record states an actual. */
    private static NavigableSet<LocalDate> reportedEnds(Activity record, String organisation) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        record.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .flatMap(indicator -> indicator.periods().stream())
                .filter(period -> !period.actuals().isEmpty())
                .forEach(period -> ends.add(period.periodEnd()));
        return ends;
    }

    private Activity record(String activity) {
        return reported.find(activity).map(Kept::activity).orElseThrow();
    }

    private static Stream<String> owners(Activity record) {
        return record.results().stream().map(Result::owner).distinct();
    }
}
