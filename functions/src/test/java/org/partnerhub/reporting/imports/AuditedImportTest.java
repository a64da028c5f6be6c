package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.audit.About;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Line;
import org.partnerhub.audit.Rows;
import org.partnerhub.audit.Verdict;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.ProcessDied;

/** Each step of an import is logged before it is kept, with nothing of what is in the file. */
final class AuditedImportTest {
    private static final String FILE =
            ImportDesk.HEADER + people("reached", 1, 30) + "reached,CASE-31,2025-02-03,q,LK51,,\n";

    private final ImportDesk desk;

    AuditedImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(new MemoryTables(), folder);
    }

    private List<Entry> entries() {
        return Chains.entries(desk.audited);
    }

    private List<String> steps() {
        return entries().stream().map(entry -> entry.deed().steps().get(0)).toList();
    }

    private void pass_until_nobody_waits_for_the_file() {
        desk.clock.pass(ImportSettings.EXPECTED.plusSeconds(1));
        desk.run();
    }

    @Test
    void an_import_leaves_an_entry_for_each_step_however_often_somebody_looks_after_it() {
        ImportJob job = desk.applied(ImportRequest.Kind.PARTICIPATIONS, FILE);
        desk.run();
        pass_until_nobody_waits_for_the_file();
        desk.run();
        assertEquals(List.of("CHECKING", "CHECKED", "APPLIED", "FILE_ERASED"), steps());
        Deed deed = entries().get(2).deed();
        assertEquals(About.part(ImportDesk.ACTIVITY, ImportDesk.ILO).byJob(job.id()), deed.about());
        assertEquals(Door.IMPORTS, deed.door());
        assertEquals(Kind.IMPORT, deed.kind());
        assertEquals(Optional.empty(), deed.who());
        assertEquals(Verdict.DONE.over(31), entries().get(2).verdict());
        assertEquals(Rows.UP_TO_100, entries().get(2).verdict().rows());
    }

    @Test
    void a_file_that_is_not_taken_is_logged_with_the_reason_and_erasing_as_erasing() {
        desk.bring(ImportRequest.Kind.ERASURE, "a,b\n1,2\n");
        desk.run();
        assertEquals(Verdict.refused("UNREADABLE"), entries().get(1).verdict());
        assertEquals(Kind.ERASURE, entries().get(1).deed().kind());
    }

    @Test
    void no_case_number_and_no_count_is_in_the_log() {
        desk.applied(ImportRequest.Kind.PARTICIPATIONS, FILE);
        String logged = String.join(
                "\n", Chains.lines(desk.audited).stream().map(Line::toString).toList());
        assertFalse(logged.contains("CASE-"), logged);
        assertFalse(logged.matches("(?s).*\\b3[01]\\b.*"), logged);
    }

    @Test
    void whoever_dies_at_any_write_no_step_is_kept_that_is_not_logged() {
        boolean wasKilled = true;
        for (int write = 1; wasKilled; write++) {
            int last = write;
            int before = entries().size();
            ImportJob job = desk.bring(ImportRequest.Kind.PARTICIPATIONS, FILE);
            wasKilled = dies(number -> number == last ? Fault.DEATH_AFTER : Fault.NONE);
            boolean isKept = desk.now(job).state() != ImportJob.State.WAITING_FOR_FILE;
            assertTrue(!isKept
                    || steps().subList(before, steps().size())
                            .contains(desk.now(job).state().name()));
            desk.clock.pass(Duration.ofMinutes(2));
            desk.run();
            assertEquals(
                    new TreeSet<>(List.of("CHECKED", "CHECKING")),
                    new TreeSet<>(steps().subList(before, steps().size())));
        }
    }

    private boolean dies(IntFunction<Fault> plan) {
        try {
            desk.importer("dying", new CrashingTables(desk.tables, plan)).run(Deadline.NONE);
            return false;
        } catch (ProcessDied died) {
            return true;
        }
    }
}
