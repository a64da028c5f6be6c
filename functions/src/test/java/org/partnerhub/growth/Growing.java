package org.partnerhub.growth;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.function.QueryFunction;
import org.partnerhub.function.ReleaseSweep;
import org.partnerhub.laboratory.Workload;
import org.partnerhub.load.CountingClient;
import org.partnerhub.load.Meter;
import org.partnerhub.load.SeedRows;
import org.partnerhub.load.Traffic;
import org.partnerhub.local.FolderUploads;
import org.partnerhub.local.LocalContext;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.LocalParts;
import org.partnerhub.local.Scratch;
import org.partnerhub.local.Seeding;
import org.partnerhub.release.RecentPointer;
import org.partnerhub.release.Releaser;
import org.partnerhub.store.dynamo.DynamoItems;

/** A hub with the seed's record and as many participations as are asked for, from the import to the query, each step measured. */
final class Growing implements AutoCloseable {
    private static final int ASKED = 400;
    private static final double NANOSECONDS = 1e6;
    private static final double BYTES = 1e6;

    private final LocalDynamo database = LocalDynamo.withTables();
    private final Path folder = Scratch.named("growth").folder();
    private final Clock clock = Clock.systemUTC();
    private final LocalParts parts;
    private final Seeding seeding;
    private final Consumer<String> progress;
    private int releases;

    /** Milliseconds of the room's thread, and read units, for one answer. */
    private record Asked(double milliseconds, double units) {}

    Growing(Consumer<String> progress) throws IOException {
        this.progress = progress;
        SecureRandom random = new SecureRandom();
        FolderUploads uploads = new FolderUploads(folder.resolve("uploads"), () -> 0, clock, random);
        this.parts = new LocalParts(
                database, uploads, folder, RateReader.read(Path.of("infra/seed/rates.csv")), random, clock);
        ReleaseSweep sweep = new ReleaseSweep(parts.tables(), releaser(clock), parts.audit(), clock);
        this.seeding = new Seeding(parts, sweep, this::told);
    }

    /** Imports so many participations, releases them and asks. */
    Grown to(int participations) throws IOException {
        Path rows = SeedRows.write(folder.resolve("rows.csv"), 0, participations);
        seeding.importBriefly(SeedRows.RECORD);
        Meter imported = measured(() -> seeding.importParticipations(SeedRows.ACTIVITY, SeedRows.ORGANISATION, rows));
        seeding.takeOverAll();
        releases = 0;
        Meter released = measured(() -> seeding.releaseInTime(this::releaser));
        Asked asked = asked();
        return new Grown(
                participations,
                imported.cpuSeconds(),
                megabytes("participations") + megabytes("reported"),
                released.cpuSeconds(),
                releases,
                megabytes("released"),
                asked.milliseconds(),
                asked.units());
    }

    /** While it is released, each line names one release. */
    private void told(String line) {
        releases++;
        progress.accept(line);
    }

    private static Meter measured(Runnable work) {
        Meter meter = new Meter(() -> Traffic.NONE);
        meter.on();
        work.run();
        meter.off();
        return meter;
    }

    /** What an answer costs that nobody has asked for yet. */
    private Asked asked() throws IOException {
        CountingClient client = new CountingClient(database.client());
        QueryFunction room = new QueryFunction(
                new RecentPointer(new DynamoItems(client, "released"), QueryFunction.LONGEST_UNSEEN, clock),
                failure -> {
                    throw new IllegalStateException(failure);
                });
        Workload persons = Workload.named("persons");
        for (int number = 0; number < ASKED; number++) {
            answer(room, persons.eventOfAnother(number));
        }
        Traffic before = client.traffic();
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int number = ASKED; number < 2 * ASKED; number++) {
            answer(room, persons.eventOfAnother(number));
        }
        double taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
        double units = client.traffic().since(before).readUnits();
        return new Asked(taken / NANOSECONDS / ASKED, units / ASKED);
    }

    private static void answer(QueryFunction room, String event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        room.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, new LocalContext(""));
        if (!answer.toString(StandardCharsets.UTF_8).contains("PUBLISHED")) {
            throw new IllegalStateException("the query was answered without a figure");
        }
    }

    private double megabytes(String table) {
        return database.client()
                        .describeTable(request -> request.tableName(table))
                        .table()
                        .tableSizeBytes()
                / BYTES;
    }

    private Releaser releaser(Clock at) {
        DynamoItems released = new DynamoItems(database.client(), "released");
        return new Releaser(released, released, parts.decisions(), parts.control(), parts.rates(), at);
    }

    @Override
    public void close() {
        database.close();
    }
}
