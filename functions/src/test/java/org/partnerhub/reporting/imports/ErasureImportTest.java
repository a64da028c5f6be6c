package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Recount;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.Item;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.ProcessDied;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;

/** Who is to be erased is gone from every cube, the cells stay, and nobody learns whether somebody was known. */
final class ErasureImportTest {
    private static final String EVERYWHERE =
            """
            reached,%1$s,2025-02-03,f,LK51,,
            reached,%1$s,2025-05-03,f,LK51,,
            ever,%1$s,2025-02-03,f,LK51,,
            victims,%1$s,2025-02-03,f,,,
            enrolled,%1$s,2025-02-03,f,LK51,,
            certified,%1$s,2025-03-03,f,LK51,,
            """;
    private static final List<Cube> CUBES = Stream.of(
                    "indicator reached", "indicator ever", "indicator visits", "indicator victims", "system training")
            .map(name -> new Cube(ImportDesk.ACTIVITY, ImportDesk.ILO, name))
            .toList();

    private final Path folder;
    private final MemoryTables tables = new MemoryTables();
    private final ImportDesk desk;

    ErasureImportTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = new ImportDesk(tables, folder);
    }

    @Test
    void an_erased_person_is_gone_from_every_cube_and_the_cells_stay() {
        countEverywhere("CASE-1", "CASE-2");
        List<String> cells = cells();
        ImportJob job = erased(" case-1");
        assertEquals(State.APPLIED, job.state());
        assertEquals(1, job.application().accepted());
        assertEquals(Set.of(pseudonym("CASE-2")), Set.copyOf(persons()));
        assertEquals(8, persons().size());
        assertEquals(cells, cells());
        assertNoDrift();
    }

    @Test
    void cubes_that_are_counted_otherwise_stay_as_they_are() {
        desk.applied(Kind.COUNTS, "indicator,period,value\nreached,2025Q1,7\n");
        erased("CASE-1");
        assertEquals(7, desk.total("reached"));
        assertNoDrift();
    }

    @Test
    void a_check_erases_nobody_and_says_which_rows_are_no_case_numbers() {
        desk.applied(people("reached", 1, 3));
        ImportJob job = desk.bring(Kind.ERASURE, "case_number,sex\nCASE-1,q\nN/A,f\n,f\nCASE-2,f\n");
        desk.run();
        assertEquals(State.CHECKED, desk.now(job).state());
        assertEquals(2, desk.now(job).check().accepted());
        assertEquals(List.of("3 case_number PLACEHOLDER", "4 case_number MISSING"), desk.problems(job));
        assertEquals(3, persons().size());
    }

    @Test
    void a_request_sent_again_changes_nothing() {
        countEverywhere("CASE-1", "CASE-2");
        erased("CASE-1");
        List<Item> participations = tables.items(Table.PARTICIPATIONS).all();
        List<Item> marks = marks();
        List<String> cells = cells();
        assertEquals(1, erased("CASE-1").application().accepted());
        assertEquals(participations, tables.items(Table.PARTICIPATIONS).all());
        assertEquals(marks, marks());
        assertEquals(cells, cells());
        assertNoDrift();
    }

    @Test
    void who_is_not_known_is_accepted_alike() {
        desk.applied(people("reached", 1, 3));
        ImportJob unknown = erased("CASE-9");
        assertEquals(3, persons().size());
        ImportJob known = erased("CASE-1");
        assertEquals(2, persons().size());
        assertEquals(unknown.check(), known.check());
        assertEquals(unknown.application(), known.application());
        assertEquals(unknown.notes(), known.notes());
        assertEquals(unknown.lateIn(), known.lateIn());
    }

    @Test
    void who_is_stated_again_afterwards_counts_again() {
        desk.applied("ever,CASE-1,2025-02-03,f,LK51,,\n");
        erased("CASE-1");
        assertEquals(1, desk.total("ever"));
        desk.applied("ever,CASE-1,2025-05-03,f,LK51,,\n");
        assertEquals(2, desk.total("ever"));
        erased("CASE-1");
        assertEquals(2, desk.total("ever"));
        assertEquals(List.of(), persons());
        assertNoDrift();
    }

    @Test
    void of_the_file_nothing_stays_by_which_the_person_could_be_found_again() {
        String file = "case_number\nCASE-1\n";
        ImportJob job = desk.applied(Kind.ERASURE, file);
        assertTrue(desk.uploads.all().isEmpty());
        assertEquals(State.APPLIED, job.state());
        assertFalse(holds("CASE-1"));
        assertFalse(holds(plainHash(file)));
    }

    @Test
    void a_file_that_was_brought_to_erase_can_be_brought_to_count() {
        String file = ImportDesk.HEADER + people("reached", 1, 3);
        ImportJob erasing = desk.applied(Kind.ERASURE, file);
        desk.applied("reached,CASE-1,2025-02-03,f,LK52,,\n");
        ImportJob counting = desk.applied(Kind.PARTICIPATIONS, file);
        assertEquals(Optional.empty(), erasing.file().flatMap(ImportedFile::number));
        assertEquals(List.of(), counting.notes());
        assertEquals(
                List.of("2025-03-31 SEX=f;DISTRICT=LK51 1", "2025-03-31 SEX=m;DISTRICT=LK51 2"), desk.cells("reached"));
    }

    @Test
    void a_file_with_personal_data_erases_nobody() {
        desk.applied(people("reached", 1, 3));
        ImportJob job = desk.bring(Kind.ERASURE, "case_number,note\nCASE-1,\nCASE-2,call 0771234567\n");
        desk.run();
        assertEquals(State.QUARANTINED, desk.now(job).state());
        assertEquals(3, persons().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEATH_BEFORE", "DEATH_AFTER", "BEFORE", "AFTER"})
    void killed_at_any_write_and_started_again_it_erases_them_all(Fault fault) {
        List<String> cells = counted();
        ImportJob job = desk.bring(Kind.ERASURE, cases(1, 25));
        throughEvery(fault);
        desk.order(job);
        throughEvery(fault);
        assertErased(job, cells);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_fails_in_the_end_they_are_erased(long seed) {
        Random random = new Random(seed);
        Fault[] faults = Fault.values();
        List<String> cells = counted();
        ImportJob job = desk.bring(Kind.ERASURE, cases(1, 25));
        desk.run();
        desk.order(job);
        for (int runs = 0; desk.now(job).state() != State.APPLIED; runs++) {
            assertTrue(runs < 500);
            runsThrough(write -> random.nextInt(3) == 0 ? faults[random.nextInt(faults.length)] : Fault.NONE);
        }
        desk.run();
        assertErased(job, cells);
    }

    /** As another desk keeps it of a file that names nobody. */
    private String plainHash(String file) {
        ImportDesk other = new ImportDesk(new MemoryTables(), folder);
        ImportJob job = other.bring(Kind.COUNTS, file);
        other.run();
        return other.now(job).file().flatMap(ImportedFile::hash).orElseThrow();
    }

    private List<String> counted() {
        desk.applied(people("reached", 1, 30) + people("ever", 1, 30));
        return cells();
    }

    private void assertErased(ImportJob job, List<String> cells) {
        assertEquals(State.APPLIED, desk.now(job).state());
        assertEquals(25, desk.now(job).application().accepted());
        assertEquals(
                IntStream.rangeClosed(26, 30)
                        .mapToObj(number -> pseudonym("CASE-" + number))
                        .collect(Collectors.toSet()),
                Set.copyOf(persons()));
        assertEquals(cells, cells());
        assertNoDrift();
        assertTrue(desk.uploads.all().isEmpty());
    }

    /** Runs that end at the first write, at the second, and so on until one comes through. */
    private void throughEvery(Fault fault) {
        boolean wasKilled = true;
        for (int write = 1; wasKilled; write++) {
            int last = write;
            wasKilled = !runsThrough(number -> number == last ? fault : Fault.NONE);
        }
    }

    private boolean runsThrough(IntFunction<Fault> plan) {
        try {
            desk.importer("a process", new CrashingTables(tables, plan)).run(Deadline.NONE);
            return true;
        } catch (ProcessDied | StoreUnavailable stopped) {
            return false;
        } finally {
            desk.clock.pass(Duration.ofMinutes(2));
        }
    }

    private void countEverywhere(String... cases) {
        for (String name : cases) {
            desk.applied(desk.bring(
                    Kind.PARTICIPATIONS, ImportDesk.HEADER + EVERYWHERE.formatted(name), true, Optional.empty()));
            desk.applied(
                    Kind.PARTICIPATIONS,
                    "indicator,case_number,date,event\nvisits,%1$s,2025-02-03,E1\nvisits,%1$s,2025-02-03,E2\nvisits,%1$s,2025-05-03,E3\n"
                            .formatted(name));
        }
    }

    private ImportJob erased(String name) {
        return desk.applied(Kind.ERASURE, "case_number\n" + name + "\n");
    }

    private static String cases(int from, int to) {
        return "case_number\n"
                + IntStream.rangeClosed(from, to)
                        .mapToObj(number -> "CASE-" + number + "\n")
                        .collect(Collectors.joining());
    }

    private String pseudonym(String name) {
        UnaryOperator<String> pseudonyms = desk.importer().pseudonyms().of(ImportDesk.ILO);
        return pseudonyms.apply(name);
    }

    /** Whose participations there are, once for each. */
    private List<String> persons() {
        return tables.items(Table.PARTICIPATIONS).all().stream()
                .map(item -> item.key().sort().substring(0, 64))
                .toList();
    }

    private List<Item> marks() {
        return tables.items(Table.REPORTED).all().stream()
                .filter(item -> item.key().partition().startsWith("ERASURES#"))
                .toList();
    }

    private List<String> cells() {
        return CUBES.stream().flatMap(cube -> desk.cells(cube).stream()).toList();
    }

    private void assertNoDrift() {
        Recount recount = new Recount(tables, tries -> {});
        CUBES.forEach(cube -> assertEquals(List.of(), recount.of(cube).drift()));
    }

    private boolean holds(String canary) {
        return Stream.of(Table.values())
                .flatMap(table -> tables.items(table).all().stream())
                .anyMatch(item -> (item.key() + new String(item.content(), StandardCharsets.UTF_8)).contains(canary));
    }
}
