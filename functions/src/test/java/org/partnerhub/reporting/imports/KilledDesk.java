package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.load.BulkImports;
import org.partnerhub.load.ImportProcess;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Recount;
import org.partnerhub.store.Count;
import org.partnerhub.store.Table;

/** A database in this process, a file, and importers in others, which are killed. */
final class KilledDesk implements AutoCloseable {
    private static final int WINDOW = 200;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final Cube REACHED = cube("indicator " + PeopleFile.REACHED);
    private static final Cube TRAINING = cube("system training");

    private final LocalDynamo database = LocalDynamo.withTables();
    private final PeopleFile people;
    private final Path folder;
    private final BulkImports imports;
    private int processes;

    KilledDesk(PeopleFile people, Path folder) throws IOException {
        this.people = people;
        this.folder = Files.createDirectories(folder);
        this.imports = BulkImports.into(database.client(), folder);
        imports.reported().accept(activity());
    }

    private static Cube cube(String name) {
        return new Cube(ActivitySample.IDENTIFIER, ActivitySample.ILO, name);
    }

    private static Activity activity() {
        return ActivitySample.reported()
                .result("R1", ActivitySample.ILO, quarters(PeopleFile.REACHED))
                .result(
                        "R2",
                        ActivitySample.ILO,
                        quarters(PeopleFile.TRAINING.get(0)).cumulative().nested("training", 1),
                        quarters(PeopleFile.TRAINING.get(1)).cumulative().nested("training", 2))
                .made();
    }

    private static IndicatorSample quarters(String code) {
        return IndicatorSample.of(code).unreported("2025Q1").unreported("2025Q2");
    }

    /** Brings the file in a job that is checked here and ordered. */
    ImportJob ordered() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), people.content());
        ImportJob job = imports.bring(ActivitySample.IDENTIFIER, ActivitySample.ILO, file);
        imports.importer(imports.settings("here")).run(Deadline.NONE);
        imports.order(job);
        return job;
    }

    ImportJob now(ImportJob job) {
        return imports.now(job);
    }

    /** Starts an importer and kills it once it is behind a row and has then changed cells so many times more. */
    void killed(ImportJob job, Duration lease, long row, long changes) throws Exception {
        Process importer = process(lease).start(job);
        try {
            until(importer, () -> imports.now(job).application().lastRow() > row);
            long before = changes();
            until(importer, () -> changes() >= before + changes);
            assertTrue(importer.isAlive() && now(job).state() == State.APPLYING, "it was to die in the middle");
        } finally {
            importer.destroyForcibly().waitFor();
        }
        assertNotEquals(0, importer.exitValue());
        assertNothingStays();
    }

    /** Lets an importer in this process go on until the job is done. */
    void finished(ImportJob job) {
        while (now(job).state() == State.APPLYING) {
            imports.importer(imports.settings("here")).run(Deadline.NONE);
            LockSupport.parkNanos(PAUSE);
        }
    }

    void assertRight(ImportJob job) {
        ImportJob done = now(job);
        assertEquals(State.APPLIED, done.state());
        assertEquals(people.accepted(), done.application().accepted());
        assertEquals(people.refusals(), problems(done));
        assertEquals(people.refusals().size(), done.application().refused());
        assertEquals(people.cells(false), cells(REACHED));
        assertEquals(people.cells(true), cells(TRAINING));
        Stream.of(REACHED, TRAINING).forEach(this::assertIsItsRecount);
    }

    private void assertIsItsRecount(Cube cube) {
        Recount.Found found = new Recount(imports.tables(), tries -> {}).of(cube);
        assertTrue(found.cells() > 0);
        assertEquals(List.of(), found.drift());
        assertEquals(List.of(), found.unsettled());
    }

    private ImportProcess process(Duration lease) {
        return new ImportProcess(database.endpoint(), folder, "process " + ++processes, WINDOW, lease);
    }

    private static void until(Process importer, BooleanSupplier reached) {
        while (importer.isAlive() && !reached.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private long changes() {
        return Stream.of(REACHED, TRAINING)
                .flatMap(cube -> imports.tables().counts(Table.REPORTED, cube.cells()).stream())
                .mapToLong(Count::changes)
                .sum();
    }

    private void assertNothingStays() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> copies = files.filter(file -> file.toString().endsWith(".part"))
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
            assertEquals(List.of(), copies);
        }
    }

    private List<String> problems(ImportJob job) {
        return IntStream.rangeClosed(1, job.progress().pages())
                .mapToObj(page -> imports.jobs().problems(job, page))
                .flatMap(List::stream)
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private SortedMap<String, Long> cells(Cube cube) {
        SortedMap<String, Long> cells = new TreeMap<>();
        new Cells(imports.tables()).of(cube).forEach((quarter, amounts) -> amounts.entrySet().stream()
                .filter(amount -> amount.getValue().signum() != 0)
                .forEach(amount -> cells.put(
                        quarter + " " + amount.getKey(), amount.getValue().longValueExact())));
        return cells;
    }

    @Override
    public void close() {
        database.close();
    }
}
