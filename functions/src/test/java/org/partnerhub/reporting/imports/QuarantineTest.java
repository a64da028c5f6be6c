package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.ProcessDied;
import org.partnerhub.store.Table;

/** What tells who somebody is does not stay, wherever it was found and whatever happens meanwhile. */
final class QuarantineTest {
    private static final String CANARY = "CANARY-4711";
    private static final String LATE_CARD = ImportDesk.HEADER
            + "reached,CASE-99,2025-02-03,q,LK51,,\n"
            + people("reached", 1, 40)
            + "reached,200012345678,2025-02-03,q,LK51,," + CANARY + "\n"
            + people("reached", 41, 50)
            + "reached,CASE-1,2025-02-03,f,LK51,,call 0771234567\n";

    private final Path folder;
    private final MemoryTables tables = new MemoryTables();
    private final ImportDesk desk;

    QuarantineTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = new ImportDesk(tables, folder);
    }

    @Test
    void of_a_quarantined_file_nothing_stays_but_the_fact_the_reason_and_the_time() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, LATE_CARD, false, Optional.of("Written " + CANARY));
        desk.run();
        ImportJob after = desk.now(job);
        assertEquals(State.QUARANTINED, after.state());
        assertTrue(after.failure().isPresent());
        assertEquals(ImportJob.of(job.id(), job.request().withoutWords()), without(after));
        assertEquals(List.of(), desk.cells("reached"));
        assertNothingHolds(CANARY);
        assertNothingHolds("CASE-");
        assertTrue(desk.uploads.all().isEmpty());
        assertNothingHolds("PROBLEMS#");
    }

    @Test
    void killed_at_any_write_it_still_leaves_nothing_in_the_end() {
        boolean wasKilled = true;
        for (int write = 1; wasKilled; write++) {
            int last = write;
            ImportJob job = desk.bring(Kind.PARTICIPATIONS, LATE_CARD);
            CrashingTables dying =
                    new CrashingTables(tables, number -> number == last ? Fault.DEATH_AFTER : Fault.NONE);
            wasKilled = dies(dying);
            desk.clock.pass(Duration.ofMinutes(2));
            desk.run();
            assertEquals(State.QUARANTINED, desk.now(job).state());
            assertTrue(desk.uploads.all().isEmpty());
            assertEquals(
                    List.of(),
                    tables.items(Table.REPORTED).all().stream()
                            .filter(item -> item.key().partition().startsWith("PROBLEMS#"))
                            .toList());
        }
    }

    @Test
    void what_is_put_under_the_same_address_afterwards_is_deleted_too() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, LATE_CARD);
        desk.run();
        desk.uploads.put(job.uploadKey(), LATE_CARD);
        desk.run();
        assertTrue(desk.uploads.all().isEmpty());
        desk.clock.pass(Duration.ofHours(2));
        desk.run();
        assertEquals(List.of(), desk.jobs.pending());
    }

    @Test
    void a_heading_of_names_is_enough() {
        ImportJob job =
                desk.bring(Kind.PARTICIPATIONS, "indicator,case_number,date,full name\nreached,C-1,2025-02-03,x\n");
        desk.run();
        assertEquals(
                Optional.of(new ImportJob.Failure(
                        "NAME_COLUMN",
                        "The file holds names of persons. It is deleted whole, and nothing of it is counted. Take every"
                                + " column that holds names of persons out, and ask for a new import.")),
                desk.now(job).failure());
    }

    @Test
    void no_table_ever_holds_a_case_number_an_event_number_or_the_words_of_a_row() {
        desk.applied("reached," + CANARY + ",2025-02-03,f,LK51,," + CANARY + "\n");
        desk.applied(
                Kind.PARTICIPATIONS,
                "indicator,case_number,date,event,sex\nvisits,C-1,2025-02-03," + CANARY + ",f\nvisits," + CANARY
                        + ",2025-02-03,E1,CANARY-4711\n");
        assertEquals(1, desk.total("reached"));
        assertEquals(1, desk.total("visits"));
        assertNothingHolds(CANARY);
    }

    @Test
    void no_copy_of_a_file_stays_on_the_machine() throws IOException {
        desk.applied(people("reached", 1, 30));
        desk.bring(Kind.PARTICIPATIONS, LATE_CARD);
        desk.run();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void pseudonyms_of_two_organisations_have_nothing_in_common_and_keys_are_long() {
        Pseudonyms pseudonyms = desk.importer().pseudonyms();
        String own = pseudonyms.of("one").apply("case 1");
        assertEquals(own, pseudonyms.of("one").apply("CASE1"));
        assertFalse(own.equals(pseudonyms.of("two").apply("CASE1")));
        assertTrue(own.matches("[0-9a-f]{64}"));
        assertThrows(IllegalStateException.class, () -> new Pseudonyms(organisation -> new byte[31]).of("one"));
        assertEquals("pseudonyms", pseudonyms.toString());
    }

    private boolean dies(CrashingTables dying) {
        try {
            desk.importer("dying", dying).run(Deadline.NONE);
            return false;
        } catch (ProcessDied died) {
            return true;
        }
    }

    private static ImportJob without(ImportJob job) {
        return new ImportJob(
                job.id(),
                job.request(),
                State.WAITING_FOR_FILE,
                job.request().at(),
                job.file(),
                job.check(),
                job.application(),
                job.notes(),
                job.lateIn(),
                Optional.empty(),
                job.lease());
    }

    private void assertNothingHolds(String canary) {
        for (Table table : Table.values()) {
            assertEquals(
                    List.of(),
                    tables.items(table).all().stream()
                            .filter(item ->
                                    (item.key() + new String(item.content(), StandardCharsets.UTF_8)).contains(canary))
                            .map(item -> item.key().toString())
                            .toList());
        }
    }

    @Test
    void a_key_of_32_bytes_is_long_enough() {
        String name = new Pseudonyms(organisation -> new byte[32]).of("one").apply("case 1");
        assertTrue(name.matches("[0-9a-f]{64}"));
    }
}
