package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.model.IndicatorSample.end;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnerhub.audit.About;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Verdict;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Cell;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Statement;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.ProcessDied;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** A run goes through every cube once, however often it is cut short, and reports what it found. */
final class MaintenanceTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Deadline FAR = () -> false;
    private static final Deadline NEAR = () -> true;

    private final MemoryTables tables = new MemoryTables();
    private final MemoryTables audited = new MemoryTables();

    /** Two organisations with two cubes each, of which one holds two stages. */
    private void report(String actualEnd) {
        new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED))
                .accept(ActivitySample.reported()
                        .date("4", actualEnd)
                        .result("R1", ActivitySample.IOM, IndicatorSample.of("1.1"), IndicatorSample.of("1.2"))
                        .result(
                                "R2",
                                ActivitySample.ILO,
                                IndicatorSample.of("2.1").nested("training", 1),
                                IndicatorSample.of("2.2").nested("training", 2),
                                IndicatorSample.of("2.3"))
                        .made());
        cubes().forEach(cube -> post(cube, "a"));
        cubes().forEach(cube -> post(cube, "b"));
    }

    private static List<Cube> cubes() {
        return List.of(
                new Cube(ActivitySample.IDENTIFIER, ActivitySample.ILO, "indicator 2.3"),
                new Cube(ActivitySample.IDENTIFIER, ActivitySample.ILO, "system training"),
                new Cube(ActivitySample.IDENTIFIER, ActivitySample.IOM, "indicator 1.1"),
                new Cube(ActivitySample.IDENTIFIER, ActivitySample.IOM, "indicator 1.2"));
    }

    @Test
    void a_run_counts_every_cube_and_its_report_is_kept() {
        report("2026-01-01");
        Maintenance.Run run = maintenance(tables, NOW).run(FAR);
        assertTrue(run.isFinished());
        assertEquals(new ReconciliationReport(NOW, 4, 4, 0, List.of(), List.of(), List.of()), run.report());
        assertEquals(Optional.of(run.report()), latest(NOW));
    }

    @Test
    void drift_is_reported_by_cube_period_and_cell() {
        report("2026-01-01");
        Cube cube = cubes().get(2);
        drift(cube);
        ReconciliationReport report = maintenance(tables, NOW).run(FAR).report();
        assertEquals(1, report.drifting());
        assertEquals(List.of(new ReconciliationReport.Place(cube, end("2024Q1"), Cell.WHOLE)), report.drift());
    }

    @Test
    void oddities_are_reported_with_their_cube_and_never_set_right() {
        report("2026-01-01");
        Cube cube = cubes().get(3);
        post(cube, Statement.ofCell(cube, new Sequence(2, 1), end("2026Q4"), Cell.WHOLE, BigDecimal.ONE, false));
        ReconciliationReport report = maintenance(tables, NOW).run(FAR).report();
        assertEquals(
                List.of(cube), report.oddities().stream().map(odd -> odd.cube()).toList());
        assertEquals(
                Oddity.Code.IN_THE_FUTURE, report.oddities().get(0).oddity().code());
        assertEquals(
                report.oddities(), maintenance(tables, NOW).run(FAR).report().oddities());
    }

    @Test
    void a_run_without_time_goes_on_from_cube_to_cube() {
        report("2026-01-01");
        drift(cubes().get(0));
        for (int call = 1; call < 4; call++) {
            Maintenance.Run run = maintenance(tables, NOW).run(NEAR);
            assertFalse(run.isFinished());
            assertEquals(call, run.report().cubes());
            assertEquals(1, run.report().drifting());
            assertEquals(Optional.empty(), latest(NOW));
        }
        Maintenance.Run last = maintenance(tables, NOW).run(NEAR);
        assertTrue(last.isFinished());
        assertEquals(4, last.report().cubes());
        assertEquals(1, maintenance(tables, NOW).run(NEAR).report().cubes());
    }

    @Test
    void a_run_that_is_killed_anywhere_is_gone_on_with_and_counts_each_cube_once() {
        report("2015-01-01");
        for (Fault fault : List.of(Fault.BEFORE, Fault.AFTER, Fault.DEATH_BEFORE, Fault.DEATH_AFTER)) {
            int deaths = 0;
            Optional<Maintenance.Run> run = Optional.empty();
            while (run.isEmpty()) {
                int dieAt = 1 + deaths % 3;
                deaths++;
                run = tried(new CrashingTables(tables, write -> write == dieAt ? fault : Fault.NONE));
            }
            assertEquals(4, latest(NOW).orElseThrow().cubes(), "after " + fault);
            assertEquals(0, latest(NOW).orElseThrow().drifting(), "after " + fault);
        }
    }

    private Optional<Maintenance.Run> tried(Tables crashing) {
        try {
            return Optional.of(maintenance(crashing, NOW).run(FAR)).filter(Maintenance.Run::isFinished);
        } catch (ProcessDied | StoreUnavailable killed) {
            return Optional.empty();
        }
    }

    @Test
    void the_slower_of_two_runs_is_stopped() {
        report("2026-01-01");
        Ledger.Pause noPause = tries -> {};
        AtomicInteger asked = new AtomicInteger();
        Deadline meanwhileAnother = () -> {
            if (asked.incrementAndGet() == 1) {
                maintenance(tables, NOW).run(FAR);
            }
            return false;
        };
        Maintenance slower = new Maintenance(tables, noPause, Chains.aside(), fixed(NOW), 1);
        assertThrows(StoreUnavailable.class, () -> slower.run(meanwhileAnother));
        assertEquals(4, latest(NOW).orElseThrow().cubes());
    }

    @Test
    void participations_are_erased_when_their_time_is_up_and_cells_still_agree() {
        report("2015-01-01");
        assertEquals(8, persons());
        ReconciliationReport report = maintenance(tables, NOW).run(FAR).report();
        assertEquals(0, persons());
        assertEquals(4, report.cells());
        assertEquals(0, report.drifting());
    }

    @Test
    void what_is_not_wholly_erased_when_the_time_is_up_is_erased_by_the_next_call_and_counted_then() {
        report("2015-01-01");
        Maintenance.Run cut = maintenance(tables, NOW).run(NEAR);
        assertFalse(cut.isFinished());
        assertEquals(0, cut.report().cubes());
        assertEquals(8, persons());
        assertEquals(
                Verdict.DONE.with("TO_BE_CONTINUED").after(1),
                Chains.entries(audited).get(1).verdict());
        assertTrue(maintenance(tables, NOW).run(FAR).isFinished());
        assertEquals(0, persons());
        assertEquals(4, latest(NOW).orElseThrow().cubes());
    }

    @Test
    void that_participations_are_erased_is_logged_before_and_after_and_once() {
        report("2015-01-01");
        maintenance(tables, NOW).run(FAR);
        maintenance(tables, NOW).run(FAR);
        List<Entry> entries = Chains.entries(audited);
        assertEquals(8, entries.size());
        assertEquals(
                Deed.ofTheHub(
                        Door.MAINTENANCE,
                        Kind.ERASURE,
                        "RETENTION_IS_OVER",
                        About.part(ActivitySample.IDENTIFIER, ActivitySample.ILO)),
                entries.get(0).deed());
        assertEquals(Verdict.BEGUN, entries.get(0).verdict());
        assertEquals(Verdict.DONE.with("WHOLE").after(1), entries.get(1).verdict());
    }

    @Test
    void participations_that_stay_leave_no_entry() {
        report("2025-12-31");
        maintenance(tables, NOW).run(FAR);
        assertEquals(List.of(), Chains.entries(audited));
    }

    @Test
    void participations_stay_while_their_time_is_not_up() {
        report("2025-12-31");
        maintenance(tables, NOW).run(FAR);
        assertEquals(8, persons());
    }

    @Test
    void the_latest_report_is_that_of_the_latest_run_that_came_to_its_end_and_lasts_90_days() {
        report("2026-01-01");
        maintenance(tables, NOW).run(FAR);
        Instant later = NOW.plusSeconds(1);
        maintenance(tables, later).run(FAR);
        maintenance(tables, later.plusSeconds(1)).run(NEAR);
        assertEquals(later, latest(later).orElseThrow().at());
        assertEquals(Optional.empty(), latest(later.plus(Duration.ofDays(90))));
    }

    @Test
    void no_amount_of_a_cell_is_in_what_is_kept() {
        report("2026-01-01");
        Cube cube = cubes().get(0);
        Key cell = new Key(cube.cells(), end("2024Q1") + "#");
        tables.commit(List.of(new Change.AddToCount(Table.REPORTED, cell, new BigDecimal("75319"))));
        maintenance(tables, NOW).run(FAR);
        tables.items(Table.REPORTED)
                .all()
                .forEach(item -> assertFalse(
                        new String(item.content(), StandardCharsets.UTF_8).contains("7532"), item.toString()));
    }

    @Test
    void of_much_that_is_wrong_a_report_lists_the_beginning_and_counts_all() {
        report("2026-01-01");
        Cube cube = cubes().get(0);
        for (int number = 0; number < 150; number++) {
            Key key = new Key(cube.cells(), end("2024Q1") + "#DISTRICT=d" + number);
            tables.commit(List.of(new Change.AddToCount(Table.REPORTED, key, BigDecimal.ONE)));
        }
        ReconciliationReport report = maintenance(tables, NOW).run(FAR).report();
        assertEquals(150, report.drifting());
        assertEquals(ReconciliationReport.MOST_LISTED, report.drift().size());
    }

    private Maintenance maintenance(Tables through, Instant now) {
        return new Maintenance(through, tries -> {}, Chains.in(audited, fixed(now)), fixed(now), 5 * 365 + 1);
    }

    private Optional<ReconciliationReport> latest(Instant now) {
        return new Reconciliations(tables, fixed(now)).latest();
    }

    private static Clock fixed(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private int persons() {
        return tables.items(Table.PARTICIPATIONS).all().size();
    }

    private void drift(Cube cube) {
        Key key = new Key(cube.cells(), end("2024Q1") + "#");
        tables.commit(List.of(new Change.AddToCount(Table.REPORTED, key, BigDecimal.ONE)));
    }

    private void post(Cube cube, String person) {
        post(
                cube,
                Statement.ofPerson(
                        cube.participation(person, ""),
                        new Sequence(1, 1),
                        end("2024Q1"),
                        Optional.of(Cell.WHOLE),
                        0,
                        false));
    }

    private void post(Cube cube, Statement statement) {
        Change.Unchanged open = new Change.Unchanged(Table.REPORTED, new Key("PERIODS", "none"), 0);
        new Ledger(tables, tries -> {})
                .post(cube, List.of(statement), () -> end -> Optional.of(new PostingPeriod(end, false, open)));
    }
}
