package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.ProcessDied;
import org.partnerhub.store.StoreUnavailable;

/** However often an import is killed, interrupted or made twice, it ends with the right totals and the right counts. */
final class ResumedImportTest {
    private static final String FILE = ImportDesk.HEADER
            + people("reached", 1, 30)
            + "reached,CASE-31,2025-02-03,q,LK51,,\n"
            + people("reached", 10, 35)
            + people("ever", 1, 30)
            + "reached,CASE-32,N/A,f,LK51,,\n";
    private static final long ACCEPTED = 30 + 26 + 30;

    private final Path folder;
    private final MemoryTables tables = new MemoryTables();
    private final ImportDesk desk;

    ResumedImportTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = new ImportDesk(tables, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEATH_BEFORE", "DEATH_AFTER", "BEFORE", "AFTER"})
    void killed_at_any_write_and_started_again_it_counts_everybody_once(Fault fault) {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
        boolean wasKilled = true;
        for (int write = 1; wasKilled; write++) {
            wasKilled = !runsThrough(only(write, fault));
            desk.clock.pass(Duration.ofMinutes(2));
        }
        desk.order(job);
        wasKilled = true;
        for (int write = 1; wasKilled; write++) {
            wasKilled = !runsThrough(only(write, fault));
            desk.clock.pass(Duration.ofMinutes(2));
        }
        assertRight(desk.now(job));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_fails_in_the_end_everybody_is_counted_once(long seed) {
        Random random = new Random(seed);
        Fault[] faults = Fault.values();
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
        IntFunction<Fault> plan = write -> random.nextInt(5) == 0 ? faults[random.nextInt(faults.length)] : Fault.NONE;
        until(job, State.CHECKED, plan);
        desk.order(job);
        until(job, State.APPLIED, plan);
        assertRight(desk.now(job));
    }

    @Test
    void near_the_deadline_it_stops_after_a_window_and_the_next_run_goes_on_from_there() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
        desk.run();
        desk.order(job);
        AtomicInteger posted = new AtomicInteger();
        long lastRow = 0;
        for (int runs = 0; desk.now(job).state() == State.APPLYING; runs++) {
            desk.importer("run " + runs, counting(posted)).run(afterOneWindow());
            ImportJob now = desk.now(job);
            assertTrue(now.application().lastRow() > lastRow || now.state() == State.APPLIED);
            lastRow = now.application().lastRow();
            assertTrue(now.lease().isEmpty());
        }
        assertRight(desk.now(job));
        assertEquals(writesOfOneRun(), posted.get(), 30);
    }

    @Test
    void rows_before_the_checkpoint_are_not_posted_again() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, ImportDesk.HEADER + people("reached", 1, 100));
        desk.run();
        desk.order(job);
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        desk.importer("one", counting(first)).run(nearAfter(9));
        assertEquals(State.APPLYING, desk.now(job).state());
        desk.importer("two", counting(second)).run(Deadline.NONE);
        assertEquals(State.APPLIED, desk.now(job).state());
        assertTrue(second.get() < first.get(), second + " writes after " + first);
        assertEquals(100, desk.total("reached"));
    }

    @Test
    void two_importers_at_once_count_everybody_once() throws InterruptedException {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
        desk.run();
        desk.order(job);
        Thread[] threads = new Thread[4];
        for (int number = 0; number < threads.length; number++) {
            Importer importer = desk.importer("importer " + number, tables, Duration.ZERO);
            threads[number] = new Thread(() -> importer.run(Deadline.NONE));
            threads[number].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        desk.run();
        assertRight(desk.now(job));
    }

    @Test
    void an_importer_keeps_off_what_another_works_on_until_that_says_nothing_more() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
        assertThrows(
                ProcessDied.class, () -> desk.importer("dying", new CrashingTables(tables, only(5, Fault.DEATH_AFTER)))
                        .run(Deadline.NONE));
        ImportJob before = desk.now(job);
        desk.importer("another", tables).run(Deadline.NONE);
        assertEquals(before, desk.now(job));
        desk.clock.pass(Duration.ofMinutes(2));
        desk.importer("another", tables).run(Deadline.NONE);
        assertEquals(State.CHECKED, desk.now(job).state());
    }

    @Test
    void a_job_that_fails_does_not_keep_others_from_being_done() {
        ImportJob broken = desk.bring(Kind.PARTICIPATIONS, FILE);
        desk.clock.pass(Duration.ofMillis(1));
        ImportJob good = desk.bring(Kind.PARTICIPATIONS, FILE);
        AtomicInteger writes = new AtomicInteger();
        CrashingTables failing =
                new CrashingTables(tables, write -> writes.incrementAndGet() == 1 ? Fault.BEFORE : Fault.NONE);
        assertThrows(StoreUnavailable.class, () -> desk.importer("one", failing).run(Deadline.NONE));
        assertEquals(State.WAITING_FOR_FILE, desk.now(broken).state());
        assertEquals(State.CHECKED, desk.now(good).state());
    }

    private void assertRight(ImportJob job) {
        assertEquals(State.APPLIED, job.state());
        assertEquals(ACCEPTED, job.check().accepted());
        assertEquals(ACCEPTED, job.application().accepted());
        assertEquals(2, job.application().refused());
        assertEquals(List.of("32 sex UNKNOWN_CODE", "89 date PLACEHOLDER"), desk.problems(job));
        assertEquals(35, desk.total("reached"));
        assertEquals(30, desk.total("ever"));
    }

    private void until(ImportJob job, State state, IntFunction<Fault> plan) {
        for (int runs = 0; desk.now(job).state() != state; runs++) {
            assertTrue(runs < 500);
            runsThrough(plan);
            desk.clock.pass(Duration.ofSeconds(61));
        }
    }

    private boolean runsThrough(IntFunction<Fault> plan) {
        try {
            desk.importer("a process", new CrashingTables(tables, plan)).run(Deadline.NONE);
            return true;
        } catch (ProcessDied | StoreUnavailable stopped) {
            return false;
        }
    }

    private static IntFunction<Fault> only(int write, Fault fault) {
        return number -> number == write ? fault : Fault.NONE;
    }

    private CrashingTables counting(AtomicInteger writes) {
        return new CrashingTables(tables, write -> {
            writes.incrementAndGet();
            return Fault.NONE;
        });
    }

    /** How many writes it takes without interruption: another desk of the same kind. */
    private int writesOfOneRun() {
        ImportDesk other = new ImportDesk(new MemoryTables(), folder);
        ImportJob job = other.bring(Kind.PARTICIPATIONS, FILE);
        other.run();
        other.order(job);
        AtomicInteger writes = new AtomicInteger();
        other.importer("one", new CrashingTables(other.tables, write -> {
                    writes.incrementAndGet();
                    return Fault.NONE;
                }))
                .run(Deadline.NONE);
        return writes.get();
    }

    private static Deadline afterOneWindow() {
        return nearAfter(1);
    }

    private static Deadline nearAfter(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > questions;
    }

    @Test
    void an_importer_keeps_off_what_another_has_only_begun_with() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, FILE);
        CrashingTables dying = new CrashingTables(tables, only(3, Fault.DEATH_BEFORE));
        assertThrows(ProcessDied.class, () -> desk.importer("dying", dying).run(Deadline.NONE));
        ImportJob before = desk.now(job);
        assertEquals(State.CHECKING, before.state());
        assertEquals(0, before.check().lastRow());
        desk.importer("another", tables).run(Deadline.NONE);
        assertEquals(before, desk.now(job));
        desk.importer("dying", tables).run(Deadline.NONE);
        assertEquals(State.CHECKED, desk.now(job).state());
    }
}
