package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.MemoryTables;

/** Counts go into the cells that they state, and an indicator is counted in one way alone. */
final class CountImportTest {
    private static final String HEADER = "indicator,period,value,sex,district\n";

    private final ImportDesk desk;

    CountImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(new MemoryTables(), folder);
    }

    @Test
    void a_count_is_kept_in_the_cell_that_it_states_and_the_later_file_holds() {
        desk.applied(Kind.COUNTS, HEADER + "reached,2025Q1,70,,\nreached,2025Q1,40,f,\nreached,2025Q1,0,f,LK51\n");
        desk.applied(Kind.COUNTS, HEADER + "reached,2025Q1,41,f,\n");
        assertEquals(List.of("2025-03-31  70", "2025-03-31 SEX=f 41"), desk.cells("reached"));
    }

    @Test
    void a_file_of_counts_sent_again_changes_nothing_even_after_a_later_one() {
        String first = HEADER + "reached,2025Q1,40,f,\n";
        desk.applied(Kind.COUNTS, first);
        desk.applied(Kind.COUNTS, HEADER + "reached,2025Q1,41,f,\n");
        desk.applied(Kind.COUNTS, first);
        assertEquals(List.of("2025-03-31 SEX=f 41"), desk.cells("reached"));
    }

    @Test
    void a_count_in_a_district_that_the_activity_does_not_work_in_is_refused() {
        ImportJob job = desk.applied(Kind.COUNTS, HEADER + "reached,2025Q1,70,,\nreached,2025Q1,3,,LK92\n");
        assertEquals(List.of("3 district OUTSIDE_AREA"), desk.problems(job));
        assertEquals(List.of("2025-03-31  70"), desk.cells("reached"));
    }

    @Test
    void a_row_with_several_columns_of_counts_is_one_row() {
        ImportJob job = desk.applied(
                Kind.COUNTS,
                "#indicator+code,#period,#affected+f,#affected+m\nreached,2025Q1,40,30\nvictims,2025Q1,4,3\n");
        assertEquals(1, job.application().accepted());
        assertEquals(1, job.application().refused());
        assertEquals(List.of("3 indicator PROTECTION_REQUIRED"), desk.problems(job));
        assertEquals(List.of("2025-03-31 SEX=f 40", "2025-03-31 SEX=m 30"), desk.cells("reached"));
    }

    @Test
    void an_indicator_counted_from_participations_takes_no_counts_and_the_check_says_so() {
        desk.applied(people("reached", 1, 3));
        ImportJob job = desk.bring(Kind.COUNTS, HEADER + "reached,2025Q1,70,,\n");
        desk.run();
        assertEquals(List.of("2 indicator COUNTED_OTHERWISE"), desk.problems(job));
        desk.order(job);
        desk.run();
        assertEquals(List.of("2 indicator COUNTED_OTHERWISE"), desk.problems(job));
        assertEquals(3, desk.total("reached"));
    }

    @Test
    void an_indicator_counted_from_counts_takes_no_participations() {
        desk.applied(Kind.COUNTS, HEADER + "reached,2025Q1,70,,\n");
        ImportJob job = desk.applied(people("reached", 1, 3));
        assertEquals(3, job.application().refused());
        assertEquals(70, desk.total("reached"));
    }

    @Test
    void counts_of_two_stages_of_a_system_do_not_meet() {
        desk.applied(Kind.COUNTS, HEADER + "enrolled,2025Q1,70,f,\ncertified,2025Q1,30,f,\n");
        assertEquals(
                List.of("2025-03-31 SEX=f;STAGE=1 70", "2025-03-31 SEX=f;STAGE=2 30"),
                desk.cells(new Cube(ImportDesk.ACTIVITY, ImportDesk.ILO, "system training")));
    }

    @Test
    void a_percentage_is_reported_whole_and_up_to_a_hundred() {
        ImportJob job =
                desk.applied(Kind.COUNTS, HEADER + "share,2025Q1,40.5,,\nshare,2025Q2,40.5,f,\nshare,2025Q3,100.1,,\n");
        assertEquals(List.of("3 value NOT_SPLIT", "4 value OUT_OF_RANGE"), desk.problems(job));
        assertEquals(List.of("2025-03-31  40.5"), desk.cells("share"));
    }

    @Test
    void nothing_and_everything_are_percentages_too() {
        ImportJob job = desk.applied(Kind.COUNTS, HEADER + "share,2025Q1,0,,\nshare,2025Q2,100,,\n");
        assertEquals(List.of(), desk.problems(job));
        assertEquals(List.of("2025-06-30  100"), desk.cells("share"));
    }

    @Test
    void more_people_than_live_in_the_country_are_refused() {
        ImportJob job = desk.applied(Kind.COUNTS, HEADER + "reached,2025Q1,25000000,,\nreached,2025Q2,25000001,,\n");
        assertEquals(List.of("3 value OUT_OF_RANGE"), desk.problems(job));
        assertEquals(List.of("2025-03-31  25000000"), desk.cells("reached"));
    }

    @Test
    void of_things_that_nobody_stands_behind_there_may_be_more_than_people() {
        ImportJob job = desk.applied(Kind.COUNTS, HEADER + "laws,2025Q1,25000001,,\n");
        assertEquals(List.of(), desk.problems(job));
        assertEquals(25_000_001, desk.total("laws"));
    }

    @Test
    void a_mean_of_scores_lies_on_their_scale_with_both_its_ends() {
        ImportJob job = desk.applied(Kind.COUNTS, HEADER + "mean,2025Q1,0,,\nmean,2025Q2,1,,\nmean,2025Q3,2,,\n");
        assertEquals(List.of("4 value OUT_OF_RANGE"), desk.problems(job));
        assertEquals(List.of("2025-06-30  1"), desk.cells("mean"));
    }
}
