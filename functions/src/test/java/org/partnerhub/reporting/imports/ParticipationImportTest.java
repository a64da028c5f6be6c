package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.MemoryTables;

/** Participations are checked first, then counted once, each where it says. */
final class ParticipationImportTest {
    private final ImportDesk desk;

    ParticipationImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(new MemoryTables(), folder);
    }

    @Test
    void a_dry_run_posts_nothing_and_says_what_would_become_of_the_rows() {
        ImportJob job = desk.checked(people("reached", 1, 25) + "reached,CASE-26,2025-02-03,q,LK51,,\n");
        assertEquals(State.CHECKED, job.state());
        assertEquals(25, job.check().accepted());
        assertEquals(1, job.check().refused());
        assertEquals(List.of("27 sex UNKNOWN_CODE"), desk.problems(job));
        assertEquals(List.of(), desk.cells("reached"));
        assertEquals(1, desk.uploads.all().size());
    }

    @Test
    void the_good_rows_of_an_ordered_file_are_counted_and_the_file_is_deleted() {
        ImportJob job = desk.applied(people("reached", 1, 25) + "reached,CASE-26,2025-02-03,q,LK51,,\n");
        assertEquals(State.APPLIED, job.state());
        assertEquals(25, job.application().accepted());
        assertEquals(1, job.application().refused());
        assertEquals(List.of("27 sex UNKNOWN_CODE"), desk.problems(job));
        assertEquals(
                List.of("2025-03-31 SEX=f;DISTRICT=LK51 12", "2025-03-31 SEX=m;DISTRICT=LK51 13"),
                desk.cells("reached"));
        assertTrue(desk.uploads.all().isEmpty());
    }

    @Test
    void a_file_sent_again_changes_nothing() {
        desk.applied(people("reached", 1, 25));
        desk.applied("reached,CASE-1,2025-02-03,f,LK51,,\n");
        List<String> cells = desk.cells("reached");
        ImportJob again = desk.applied(people("reached", 1, 25));
        assertEquals(25, again.application().accepted());
        assertEquals(Optional.of(1L), again.file().flatMap(ImportedFile::number));
        assertEquals(cells, desk.cells("reached"));
        assertEquals(1, again.notes().size());
    }

    @Test
    void of_two_files_the_one_that_was_ordered_later_holds() {
        desk.applied("reached,CASE-1,2025-02-03,m,LK51,,\n");
        desk.applied("reached,CASE-1,2025-02-03,f,LK52,,\n");
        assertEquals(List.of("2025-03-31 SEX=f;DISTRICT=LK52 1"), desk.cells("reached"));
    }

    @Test
    void a_row_takes_a_person_back_who_was_counted_before() {
        desk.applied(people("reached", 1, 2));
        desk.applied("reached,CASE-1,2025-02-03,m,LK51,withdrawn,\n");
        assertEquals(List.of("2025-03-31 SEX=f;DISTRICT=LK51 1"), desk.cells("reached"));
    }

    @Test
    void what_a_row_does_not_say_counts_as_unspecified() {
        desk.applied("reached,CASE-1,2025-02-03,,,,\n");
        assertEquals(List.of("2025-03-31 SEX=u;DISTRICT=u 1"), desk.cells("reached"));
    }

    @Test
    void a_person_counts_once_in_each_period_or_once_for_ever() {
        desk.applied(
                """
                reached,CASE-1,2025-02-03,f,LK51,,
                reached,case-1,2025-05-03,f,LK51,,
                ever,CASE-1,2025-02-03,f,LK51,,
                ever, C ASE-1,2025-05-03,f,LK51,,
                """);
        assertEquals(
                List.of("2025-03-31 SEX=f;DISTRICT=LK51 1", "2025-06-30 SEX=f;DISTRICT=LK51 1"), desk.cells("reached"));
        assertEquals(1, desk.total("ever"));
    }

    @Test
    void each_event_counts_once() {
        String header = "indicator,case_number,date,event\n";
        desk.applied(
                Kind.PARTICIPATIONS,
                header + "visits,CASE-1,2025-02-03,E1\nvisits,CASE-1,2025-02-04,E2\nvisits,CASE-1,2025-02-05,E1\n");
        assertEquals(List.of("2025-03-31 SEX=u;DISTRICT=u 2"), desk.cells("visits"));
    }

    @Test
    void a_person_goes_through_the_stages_of_a_system_once() {
        desk.applied(
                """
                enrolled,CASE-1,2025-02-03,f,LK51,,
                enrolled,CASE-2,2025-02-03,f,LK51,,
                certified,CASE-1,2025-03-03,f,LK51,,
                """);
        assertEquals(
                List.of("2025-03-31 SEX=f;DISTRICT=LK51;STAGE=1 1", "2025-03-31 SEX=f;DISTRICT=LK51;STAGE=2 1"),
                desk.cells(new Cube(ImportDesk.ACTIVITY, ImportDesk.ILO, "system training")));
    }

    @Test
    void an_indicator_of_another_organisation_is_as_if_there_were_none() {
        ImportJob job = desk.applied("theirs,CASE-1,2025-02-03,f,LK51,,\n");
        assertEquals(List.of("2 indicator NOT_AN_INDICATOR"), desk.problems(job));
        assertEquals(0, job.application().accepted());
    }

    @Test
    void rows_about_victims_need_the_grant() {
        String rows = ImportDesk.HEADER + "victims,CASE-1,2025-02-03,f,,,\n";
        ImportJob without = desk.applied(Kind.PARTICIPATIONS, rows);
        assertEquals(List.of("2 indicator PROTECTION_REQUIRED"), desk.problems(without));
        assertEquals(0, desk.total("victims"));
        ImportJob with = desk.applied(desk.bring(Kind.PARTICIPATIONS, rows, true, Optional.empty()));
        assertEquals(List.of(), desk.problems(with));
        assertEquals(1, desk.total("victims"));
    }

    @Test
    void a_person_in_a_district_that_the_activity_does_not_work_in_is_refused() {
        ImportJob job = desk.applied("reached,CASE-1,2025-02-03,f,LK92,,\nreached,CASE-2,2025-02-03,f,LK51,,\n");
        assertEquals(List.of("2 district OUTSIDE_AREA"), desk.problems(job));
        assertEquals(List.of("2025-03-31 SEX=f;DISTRICT=LK51 1"), desk.cells("reached"));
    }
}
