package org.partnerhub.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.release.Header;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.Intake;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.store.dynamo.DynamoItems;

/** Imports files and releases what is new in them, saying what it does. */
public final class Seeding {
    private final Intake intake;
    private final ReportedActivities reported;
    private final Releaser releaser;
    private final Consumer<String> progress;

    /**
     * Seeds the tables of a database.
     *
     * @param rates the file of rates of exchange
     */
    public Seeding(LocalDynamo database, Path rates, Clock clock, Consumer<String> progress) {
        DynamoItems reportedItems = new DynamoItems(database.client(), "reported");
        DynamoItems releasedItems = new DynamoItems(database.client(), "released");
        this.reported = new ReportedActivities(reportedItems, reportedItems);
        this.intake = new Intake(new IatiReader(CodeListReader.packaged().read()), reported);
        this.releaser = new Releaser(releasedItems, releasedItems, RateReader.read(rates), clock);
        this.progress = progress;
    }

    /** Whether nothing has been imported yet. */
    public boolean isNeeded() {
        return reported.all().isEmpty();
    }

    /** Imports a file and says in one line what became of it. */
    public void importBriefly(Path file) {
        progress.accept("  " + intake.take(file).lines().get(0));
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
            } catch (FileRefused refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            }
        }
        return refusals;
    }

    /** Releases what is new of every activity and names each release. */
    public void release() {
        reported.all().stream()
                .flatMap(activity -> releaser.release(activity).stream())
                .map(Header::id)
                .forEach(id -> progress.accept("  " + id));
    }
}
