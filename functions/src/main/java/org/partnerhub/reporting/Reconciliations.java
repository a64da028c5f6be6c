package org.partnerhub.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Keeps the reports of runs of {@link Maintenance} for 90 days, and how far the run has come that is not at its end. */
public record Reconciliations(Tables tables, Clock clock) {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String REPORTS = "RECONCILIATIONS";
    private static final Key PROGRESS = new Key("RECONCILIATION", "PROGRESS");

    /**
     * How far a run has come.
     *
     * @param last the cube that it was done with last; empty at the beginning
     * @param latest where the report of the latest finished run lies; empty before the first
     */
    record Progress(Optional<Cube> last, ReconciliationReport soFar, Optional<String> latest) {}

    /** Where a run stands, as it is kept. */
    record Kept(Item item, Progress progress) {}

    /**
     * The report of the latest run that came to its end, for 90 days.
     *
     * @throws StoreUnavailable when the table does not answer
     */
    public Optional<ReconciliationReport> latest() {
        return find().flatMap(kept -> kept.progress().latest())
                .flatMap(sort -> tables.reader(Table.REPORTED).find(new Key(REPORTS, sort), Consistency.STRONG))
                .map(item -> Json.read(item.content(), new TypeReference<ReconciliationReport>() {}))
                .filter(report -> report.at().plus(KEPT).isAfter(clock.instant()));
    }

    /** The run that is under way, or a new one. */
    Kept begun() {
        return find().orElseGet(() -> {
            Progress first = new Progress(Optional.empty(), ReconciliationReport.begun(now()), Optional.empty());
            Item item = Item.first(PROGRESS, Json.write(first));
            require(tables.writer(Table.REPORTED).add(item));
            return new Kept(item, first);
        });
    }

    Kept done(Kept kept, Cube cube, ReconciliationReport soFar) {
        Progress next = new Progress(Optional.of(cube), soFar, kept.progress().latest());
        Item item = kept.item().replacedBy(Json.write(next));
        require(tables.writer(Table.REPORTED).replace(item));
        return new Kept(item, next);
    }

    /** Keeps the report of a run and lets the next one begin, in one commit. */
    ReconciliationReport finished(Kept kept) {
        ReconciliationReport report = kept.progress().soFar().writtenAt(now());
        String sort =
                String.format(Locale.ROOT, "%s#%012d", report.at(), kept.item().version());
        Progress next = new Progress(Optional.empty(), ReconciliationReport.begun(report.at()), Optional.of(sort));
        Outcome outcome = tables.commit(List.of(
                new Change.AddUntil(
                        Table.REPORTED,
                        Item.first(new Key(REPORTS, sort), Json.write(report)),
                        report.at().plus(KEPT)),
                new Change.Replace(Table.REPORTED, kept.item().replacedBy(Json.write(next)))));
        require(outcome == Outcome.COMMITTED);
        return report;
    }

    private Optional<Kept> find() {
        return tables.reader(Table.REPORTED)
                .find(PROGRESS, Consistency.STRONG)
                .map(item -> new Kept(item, Json.read(item.content(), new TypeReference<Progress>() {})));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void require(boolean isKept) {
        if (!isKept) {
            throw new StoreUnavailable("another run of the maintenance was at work at the same moment");
        }
    }
}
