package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.store.MemoryTables;

/** What becomes of a job from the asking to the end. */
final class JobCourseTest {
    private final ImportDesk desk;

    JobCourseTest(@TempDir Path folder) {
        this.desk = new ImportDesk(new MemoryTables(), folder);
    }

    @Test
    void a_job_waits_an_hour_for_its_file() {
        ImportJob job = desk.ask(Kind.PARTICIPATIONS, Format.CSV, false, Optional.empty());
        desk.clock.pass(Duration.ofMinutes(60));
        desk.run();
        assertEquals(State.WAITING_FOR_FILE, desk.now(job).state());
        desk.clock.pass(Duration.ofMinutes(1));
        desk.run();
        assertEquals(State.EXPIRED, desk.now(job).state());
        assertEquals(List.of(), desk.jobs.pending());
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_deleted_unread() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, "x".repeat(100_001));
        desk.run();
        assertEquals(State.REFUSED, desk.now(job).state());
        assertEquals("TOO_LARGE", desk.now(job).failure().orElseThrow().code());
        assertTrue(desk.uploads.all().isEmpty());
    }

    @Test
    void a_file_that_nobody_can_read_is_refused_and_deleted() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, "a,b\n1,2\n");
        desk.run();
        assertEquals(State.REFUSED, desk.now(job).state());
        assertEquals("UNREADABLE", desk.now(job).failure().orElseThrow().code());
        assertTrue(desk.uploads.all().isEmpty());
    }

    @Test
    void another_file_in_the_place_of_the_checked_one_is_refused() {
        ImportJob job = desk.checked(people("reached", 1, 3));
        desk.uploads.put(job.uploadKey(), ImportDesk.HEADER + people("reached", 1, 4));
        desk.order(job);
        desk.run();
        assertEquals("FILE_CHANGED", desk.now(job).failure().orElseThrow().code());
        assertEquals(0, desk.total("reached"));
        assertTrue(desk.uploads.all().isEmpty());
    }

    @Test
    void a_discarded_file_is_deleted_and_can_no_longer_be_ordered() {
        ImportJob job = desk.checked(people("reached", 1, 3));
        desk.commit(desk.jobs.discarded(kept(job)));
        desk.run();
        assertEquals(State.DISCARDED, desk.now(job).state());
        assertTrue(desk.uploads.all().isEmpty());
        assertThrows(IllegalStateException.class, () -> desk.jobs.ordered(kept(job)));
    }

    @Test
    void a_checked_file_that_nobody_orders_is_deleted_after_a_week() {
        ImportJob job = desk.checked(people("reached", 1, 3));
        desk.clock.pass(Duration.ofDays(8));
        desk.run();
        assertEquals(State.EXPIRED, desk.now(job).state());
        assertTrue(desk.uploads.all().isEmpty());
    }

    @Test
    void an_applied_file_can_neither_be_ordered_again_nor_discarded() {
        ImportJob job = desk.applied(people("reached", 1, 3));
        assertThrows(IllegalStateException.class, () -> desk.jobs.ordered(kept(job)));
        assertThrows(IllegalStateException.class, () -> desk.jobs.discarded(kept(job)));
    }

    @Test
    void of_two_who_order_at_once_one_is_refused() {
        ImportJob job = desk.checked(people("reached", 1, 3));
        KeptJob seen = kept(job);
        desk.order(job);
        assertThrows(AssertionError.class, () -> desk.commit(desk.jobs.ordered(seen)));
    }

    @Test
    void jobs_are_listed_from_the_newest_on_and_each_organisation_has_its_own() {
        ImportJob first = desk.ask(Kind.PARTICIPATIONS, Format.CSV, false, Optional.empty());
        desk.clock.pass(Duration.ofMillis(1));
        ImportJob second = desk.ask(Kind.COUNTS, Format.XLSX, false, Optional.empty());
        assertEquals(
                List.of(second.id(), first.id()),
                desk.jobs.all(ImportDesk.ILO).stream()
                        .map(kept -> kept.job().id())
                        .toList());
        assertEquals(List.of(), desk.jobs.all("XM-DAC-47066"));
    }

    @Test
    void problems_are_read_in_pages_and_all_are_counted_though_no_more_than_ten_thousand_are_kept() {
        String rows = IntStream.rangeClosed(1, 5_001)
                .mapToObj(row -> "x,C,y\n")
                .collect(Collectors.joining("", "indicator,case_number,date\n", ""));
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, rows);
        desk.run();
        ImportJob after = desk.now(job);
        assertEquals(5_001, after.check().refused());
        assertEquals(15_003, after.check().problems());
        assertTrue(after.check().pages() > 1);
        assertEquals(10_000, desk.problems(after).size());
        assertEquals(10_000, desk.problems(after).stream().distinct().count());
        assertEquals(List.of(), desk.jobs.problems(after, after.check().pages() + 1));
    }

    @Test
    void an_activity_that_the_hub_does_not_know_is_refused() {
        ImportRequest request = new ImportRequest(
                "XM-NO", ImportDesk.ILO, Kind.COUNTS, Format.CSV, desk.clock.instant(), false, Optional.empty(), 1_000);
        ImportJob job = ImportJob.of("A", request);
        desk.commit(desk.jobs.requested(job));
        desk.uploads.put(job.uploadKey(), "x");
        desk.run();
        assertEquals("NO_SUCH_ACTIVITY", desk.now(job).failure().orElseThrow().code());
    }

    private KeptJob kept(ImportJob job) {
        return desk.jobs.find(ImportDesk.ILO, job.id()).orElseThrow();
    }

    @Test
    void a_file_as_large_as_allowed_is_read() {
        ImportJob job = desk.bring(Kind.PARTICIPATIONS, "x".repeat(100_000));
        desk.run();
        assertEquals("UNREADABLE", desk.now(job).failure().orElseThrow().code());
    }

    @Test
    void a_file_that_is_refused_whole_is_told_of_once_and_no_other_is() {
        desk.bring(Kind.PARTICIPATIONS, "x".repeat(100_001));
        desk.bring(Kind.PARTICIPATIONS, "a,b\n1,2\n");
        desk.bring(Kind.PARTICIPATIONS, "indicator,case_number,date,full name\nreached,C-1,2025-02-03,x\n");
        desk.bring(Kind.PARTICIPATIONS, ImportDesk.HEADER + people("reached", 1, 3));
        desk.ask(Kind.PARTICIPATIONS, Format.CSV, false, Optional.empty());
        assertEquals(3, refused());
        assertEquals(0, refused());
        desk.clock.pass(Duration.ofHours(2));
        assertEquals(0, refused());
    }

    private int refused() {
        AtomicInteger refused = new AtomicInteger();
        desk.importer().run(Deadline.NONE, refused::incrementAndGet);
        return refused.get();
    }

    @Test
    void a_job_is_over_when_its_file_was_counted_refused_or_given_up() {
        ImportJob checked = desk.checked(people("reached", 1, 3));
        ImportJob applied = desk.applied(people("reached", 4, 5));
        ImportJob refused = desk.bring(Kind.PARTICIPATIONS, "a,b\n1,2\n");
        ImportJob waiting = desk.ask(Kind.PARTICIPATIONS, Format.CSV, false, Optional.empty());
        desk.run();
        assertFalse(desk.now(checked).state().isFinal());
        assertFalse(desk.now(waiting).state().isFinal());
        assertTrue(desk.now(applied).state().isFinal());
        assertTrue(desk.now(refused).state().isFinal());
        desk.commit(desk.jobs.discarded(kept(checked)));
        assertTrue(desk.now(checked).state().isFinal());
    }

    @Test
    void of_a_file_of_counts_its_length_and_its_hash_are_kept_by_which_anybody_can_tell_it_again() throws Exception {
        byte[] file = "indicator,period,value\nreached,2025Q1,7\n".getBytes(StandardCharsets.UTF_8);
        ImportJob job = desk.applied(Kind.COUNTS, new String(file, StandardCharsets.UTF_8));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertEquals(Optional.of(new ImportedFile(file.length, Optional.of(hash), Optional.of(1L))), job.file());
    }
}
