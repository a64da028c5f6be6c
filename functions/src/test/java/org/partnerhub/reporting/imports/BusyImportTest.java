package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.Change;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/** An importer whose tables are busy waits and tries again, but not for ever, and lets be what somebody else has moved. */
final class BusyImportTest {
    private static final String ROWS = ImportDesk.HEADER + people("reached", 1, 25);

    private final MemoryTables tables = new MemoryTables();
    private final ImportDesk desk;
    private final List<Integer> pauses = new ArrayList<>();

    BusyImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(tables, folder);
    }

    @Test
    void it_waits_before_each_new_try_and_gives_up_after_twenty() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, ROWS);
        CrashingTables busy = new CrashingTables(tables, write -> Fault.BUSY);
        assertThrows(StoreUnavailable.class, () -> run(busy));
        assertEquals(20, busy.writes());
        assertEquals(IntStream.range(1, 20).boxed().toList(), pauses);
        assertEquals(State.WAITING_FOR_FILE, desk.now(job).state());
    }

    @Test
    void what_was_busy_once_is_kept_by_the_next_try() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, ROWS);
        run(new CrashingTables(tables, write -> write == 1 || write == 4 ? Fault.BUSY : Fault.NONE));
        assertEquals(State.CHECKED, desk.now(job).state());
        assertEquals(25, desk.now(job).check().accepted());
        assertEquals(List.of(1, 1), pauses);
    }

    @Test
    void a_job_that_is_discarded_while_it_is_read_is_let_be_at_once() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, ROWS);
        run(new Meanwhile(tables, changes -> true, 4, () -> discard(job)));
        assertEquals(State.DISCARDED, desk.now(job).state());
        assertEquals(List.of(), pauses);
        desk.run();
        assertTrue(desk.uploads.all().isEmpty());
    }

    @Test
    void a_quarantined_job_stays_pending_until_its_problems_are_erased() {
        ImportJob job = desk.bring(
                Kind.PARTICIPATIONS,
                ImportDesk.HEADER
                        + "reached,CASE-1,2025-02-03,q,LK51,,\n"
                        + people("reached", 2, 25)
                        + "reached,CASE-26,2025-02-03,f,LK51,,call 0771234567\n");
        Tables busy = new TablesAround() {
            @Override
            public Tables tables() {
                return tables;
            }

            @Override
            public Outcome commit(List<Change> changes) {
                return changes.stream().anyMatch(BusyImportTest::removesProblems)
                        ? Outcome.BUSY
                        : tables.commit(changes);
            }
        };
        desk.clock.pass(Duration.ofMinutes(59));
        assertThrows(StoreUnavailable.class, () -> run(busy));
        assertEquals(State.QUARANTINED, desk.now(job).state());
        assertEquals(1, problems());
        desk.clock.pass(Duration.ofHours(1));
        assertThrows(StoreUnavailable.class, () -> run(busy));
        assertEquals(1, desk.jobs.pending().size());
        desk.run();
        assertEquals(0, problems());
        assertEquals(List.of(), desk.jobs.pending());
    }

    private static boolean removesProblems(Change change) {
        return change instanceof Change.Remove && change.key().partition().startsWith("PROBLEMS#");
    }

    private long problems() {
        return tables.items(Table.REPORTED).all().stream()
                .filter(item -> item.key().partition().startsWith("PROBLEMS#"))
                .count();
    }

    private void discard(ImportJob job) {
        desk.commit(desk.jobs.discarded(desk.jobs.find(ImportDesk.ILO, job.id()).orElseThrow()));
    }

    private void run(Tables through) {
        desk.importer("one", through, Duration.ofMinutes(1), pauses::add).run(Deadline.NONE);
    }
}
