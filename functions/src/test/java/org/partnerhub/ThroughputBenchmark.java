package org.partnerhub;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.load.BareLoop;
import org.partnerhub.load.BulkImports;
import org.partnerhub.load.CountingClient;
import org.partnerhub.load.Meter;
import org.partnerhub.load.SeedRows;
import org.partnerhub.load.TakingTurns;
import org.partnerhub.load.Traffic;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.Scratch;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.Intake;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Table;

/**
 * Compares an import with a bare loop of full transactions against the same database, as they take turns: after each two
 * windows of the import the loop writes as much as these did. {@code rows} sets how many participations there are. All of
 * them, and the database, share one process; a first import, which is not to be looked at, lets the compiler work.
 */
public final class ThroughputBenchmark {
    private static final Cube CUBE = new Cube(SeedRows.ACTIVITY, SeedRows.ORGANISATION, "indicator 1.1");
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int WARM_UP = Integer.getInteger("warm", 10_000);
    private static final int LIKELY_BYTES = 250;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;
    private final CountingClient client;
    private final BulkImports imports;

    private ThroughputBenchmark(LocalDynamo database, Path folder) {
        this.folder = folder;
        this.client = new CountingClient(database.client());
        this.imports = BulkImports.into(client, folder);
    }

    /** Runs it and prints two tables, of which the second counts. */
    public static void main(String[] arguments) throws IOException {
        try (LocalDynamo database = LocalDynamo.withTables()) {
            new ThroughputBenchmark(database, Scratch.named("throughput").folder()).run();
        }
    }

    private void run() throws IOException {
        new Intake(new IatiReader(CodeListReader.packaged().read()), imports.reported()).take(SeedRows.RECORD);
        out.println("To warm up:");
        imported(0, WARM_UP);
        out.println("Measured:");
        imported(WARM_UP, ROWS);
    }

    private void imported(long first, long rows) throws IOException {
        ImportJob job = imports.bring(
                SeedRows.ACTIVITY, SeedRows.ORGANISATION, SeedRows.write(folder.resolve("rows.csv"), first, rows));
        Meter check = new Meter(client::traffic);
        check.on();
        work(Deadline.NONE);
        check.off();
        imports.order(job);
        TakingTurns turns = new TakingTurns(client, new BareLoop(client, contentBytes(), first));
        turns.begin();
        work(turns);
        turns.end();
        print(imports.now(job));
        print(check, turns.application(), turns.bare(), rows);
    }

    private void work(Deadline deadline) {
        imports.importer(imports.settings("benchmark")).run(deadline);
    }

    /** How large participations are on average. */
    private int contentBytes() {
        String partition = CUBE.participation("0", "").partition();
        OptionalDouble average =
                imports.tables().reader(Table.PARTICIPATIONS).findAll(partition, Consistency.STRONG).stream()
                        .mapToInt(item -> item.content().length)
                        .average();
        return (int) average.orElse(LIKELY_BYTES);
    }

    private void print(ImportJob job) {
        BigDecimal counted = new Cells(imports.tables())
                .of(CUBE).values().stream()
                        .flatMap(cells -> cells.values().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        out.printf(
                Locale.ROOT,
                "%s, %d rows accepted, %d refused; %s counted so far in all cells; %d bytes of content each%n",
                job.state(),
                job.application().accepted(),
                job.application().refused(),
                counted.toPlainString(),
                contentBytes());
    }

    private void print(Meter check, Meter application, Meter bare, long rows) {
        out.println("             seconds  CPU s   calls  transactions  write actions  each  write actions/s"
                + "  write units  read units");
        print("check", check);
        print("application", application);
        print("bare loop", bare);
        Traffic sent = application.traffic();
        out.printf(
                Locale.ROOT,
                "the import writes at %.2f of the bare loop's rate, with its check at %.2f; by time on processors %.2f%n"
                        + "write units per participation %.2f, read units %.2f%n%n",
                application.rate() / bare.rate(),
                sent.writeActions() / (application.seconds() + check.seconds()) / bare.rate(),
                application.ratePerCpu() / bare.ratePerCpu(),
                (double) sent.writeUnits() / rows,
                (double) sent.readUnits() / rows);
    }

    private void print(String name, Meter meter) {
        Traffic sent = meter.traffic();
        out.printf(
                Locale.ROOT,
                "%-12s %7.1f  %5.1f  %6d  %12d  %13d  %4.1f  %15.0f  %11d  %10d%n",
                name,
                meter.seconds(),
                meter.cpuSeconds(),
                sent.calls(),
                sent.transactions(),
                sent.writeActions(),
                (double) sent.writeActions() / Math.max(1, sent.transactions()),
                meter.rate(),
                sent.writeUnits(),
                sent.readUnits());
    }
}
