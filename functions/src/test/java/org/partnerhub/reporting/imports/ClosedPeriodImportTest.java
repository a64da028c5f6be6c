package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.imports.ImportDesk.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.MemoryTables;

/** What comes late is posted in the open period, with a reason, or not at all. */
final class ClosedPeriodImportTest {
    private static final String COUNTS = "indicator,period,value,sex,reason\n";

    private final ImportDesk desk;

    ClosedPeriodImportTest(@TempDir Path folder) {
        this.desk = new ImportDesk(new MemoryTables(), folder);
        desk.close("2025Q1");
    }

    @Test
    void a_late_row_without_a_reason_is_refused_by_the_check_and_by_the_application() {
        ImportJob job = desk.checked("reached,CASE-1,2025-02-03,f,LK51,,\nreached,CASE-2,2025-05-03,f,LK51,,\n");
        assertEquals(List.of("2 date REASON_REQUIRED"), desk.problems(job));
        desk.order(job);
        desk.run();
        assertEquals(List.of("2 date REASON_REQUIRED"), desk.problems(job));
        assertEquals(List.of("2025-06-30 SEX=f;DISTRICT=LK51 1"), desk.cells("reached"));
    }

    @Test
    void a_late_row_with_a_reason_is_posted_in_the_open_period() {
        desk.applied("reached,CASE-1,2025-02-03,f,LK51,,the list came late\n");
        assertEquals(List.of("2025-06-30 SEX=f;DISTRICT=LK51 1"), desk.cells("reached"));
    }

    @Test
    void the_reason_of_the_job_holds_for_every_row_and_the_period_is_told_of_it_once() {
        String rows = ImportDesk.HEADER + people("reached", 1, 30);
        ImportJob job = desk.applied(desk.bring(Kind.PARTICIPATIONS, rows, false, Optional.of("The office moved.")));
        assertEquals(30, job.application().accepted());
        assertEquals(30, desk.total("reached"));
        List<PeriodEvent> events = events();
        assertEquals(
                List.of(EventKind.POSTED_LATE),
                events.stream().map(PeriodEvent::kind).toList());
        assertEquals(Optional.of("The office moved."), events.get(0).words());
    }

    @Test
    void the_same_late_file_again_changes_nothing() {
        String rows = ImportDesk.HEADER + people("reached", 1, 30);
        desk.applied(desk.bring(Kind.PARTICIPATIONS, rows, false, Optional.of("The office moved.")));
        List<String> cells = desk.cells("reached");
        desk.applied(desk.bring(Kind.PARTICIPATIONS, rows, false, Optional.of("The office moved.")));
        assertEquals(cells, desk.cells("reached"));
    }

    @Test
    void a_file_that_is_first_sent_without_and_then_with_a_reason_is_counted_then() {
        String rows = ImportDesk.HEADER + people("reached", 1, 3);
        desk.applied(Kind.PARTICIPATIONS, rows);
        assertEquals(0, desk.total("reached"));
        desk.applied(desk.bring(Kind.PARTICIPATIONS, rows, false, Optional.of("The office moved.")));
        assertEquals(3, desk.total("reached"));
    }

    @Test
    void when_all_periods_are_closed_no_reason_helps() {
        desk.close("2025Q2");
        desk.close("2025Q3");
        ImportJob job = desk.applied("reached,CASE-1,2025-02-03,f,LK51,,late\n");
        assertEquals(List.of("2 date NO_OPEN_PERIOD"), desk.problems(job));
    }

    @Test
    void a_file_of_which_no_row_counts_does_not_settle_what_an_indicator_is_counted_from() {
        desk.applied("reached,CASE-1,2025-02-03,f,LK51,,\n");
        ImportJob counts = desk.applied(Kind.COUNTS, COUNTS + "reached,2025Q2,7,,\n");
        assertEquals(List.of(), desk.problems(counts));
        assertEquals(7, desk.total("reached"));
    }

    @Test
    void a_late_count_of_a_period_alone_is_posted_in_the_open_one_and_a_value_to_date_is_refused() {
        ImportJob job = desk.applied(
                Kind.COUNTS,
                COUNTS + "reached,2025Q1,7,f,found again\never,2025Q1,7,f,found again\nshare,2025Q1,7,,why\n");
        assertEquals(List.of("3 value NOT_CORRECTABLE", "4 value NOT_CORRECTABLE"), desk.problems(job));
        assertEquals(List.of("2025-06-30 SEX=f 7"), desk.cells("reached"));
        assertEquals(List.of(), desk.cells("ever"));
    }

    private List<PeriodEvent> events() {
        ReportingPeriod open = new ReportingPeriod(ImportDesk.ACTIVITY, ImportDesk.ILO, IndicatorSample.end("2025Q2"));
        return new PeriodEvents(desk.tables).read(open, new Viewer(Partner.ILO, Set.of(Grant.REPORTER), Set.of()));
    }
}
