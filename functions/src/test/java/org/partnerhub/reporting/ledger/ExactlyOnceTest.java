package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;
import static org.partnerhub.reporting.ledger.LedgerDesk.explained;
import static org.partnerhub.reporting.ledger.LedgerDesk.person;
import static org.partnerhub.reporting.ledger.LedgerDesk.withdrawn;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** A person counts once in a cube, wherever the latest statement puts them, whatever is sent again. */
final class ExactlyOnceTest {
    private final MemoryTables tables = new MemoryTables();
    private final LedgerDesk desk = new LedgerDesk(tables);

    @Test
    void a_person_stated_twice_counts_once() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        desk.post(person("a", 2, 1, QUARTERS.get(0), 1, "SEX", "f"));
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 1"), desk.cells());
    }

    @Test
    void a_later_statement_moves_a_person() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f", "DISTRICT", "LK51"));
        desk.post(person("a", 2, 1, QUARTERS.get(0), 1, "SEX", "f", "DISTRICT", "LK52"));
        assertEquals(List.of("2024-06-30 SEX=f;DISTRICT=LK52;STAGE=1 1"), desk.cells());
    }

    @Test
    void an_earlier_statement_that_arrives_later_moves_nobody() {
        desk.post(person("a", 2, 1, QUARTERS.get(0), 1, "SEX", "f"));
        assertEquals(Posted.ACCEPTED, desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "m")));
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 1"), desk.cells());
    }

    @Test
    void a_person_goes_on_to_a_further_stage_and_not_back() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        desk.post(person("a", 1, 2, QUARTERS.get(1), 3, "SEX", "f"));
        desk.post(person("a", 2, 1, QUARTERS.get(1), 2, "SEX", "f"));
        assertEquals(
                List.of("2024-06-30 SEX=f;STAGE=1 1", "2024-09-30 SEX=f;STAGE=1 -1", "2024-09-30 SEX=f;STAGE=3 1"),
                desk.cells());
    }

    @Test
    void a_statement_with_a_reason_may_take_a_stage_back() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 3, "SEX", "f"));
        desk.post(explained(person("a", 2, 1, QUARTERS.get(0), 1, "SEX", "f")));
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 1"), desk.cells());
    }

    @Test
    void a_withdrawn_person_counts_no_longer_and_may_come_back() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 2, "SEX", "f"));
        desk.post(withdrawn("a", 2, 1, QUARTERS.get(0)));
        assertEquals(List.of(), desk.cells());
        desk.post(person("a", 3, 1, QUARTERS.get(0), 1, "SEX", "f"));
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 1"), desk.cells());
    }

    @Test
    void a_correction_of_a_closed_period_is_posted_in_the_open_one_and_needs_a_reason() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        desk.close(QUARTERS.get(0));
        Statement correction = person("a", 2, 1, QUARTERS.get(0), 1, "SEX", "m");
        assertEquals(Posted.REASON_REQUIRED, desk.post(correction));
        assertEquals(Posted.ACCEPTED, desk.post(explained(correction)));
        assertEquals(
                List.of("2024-06-30 SEX=f;STAGE=1 1", "2024-09-30 SEX=f;STAGE=1 -1", "2024-09-30 SEX=m;STAGE=1 1"),
                desk.cells());
    }

    @Test
    void a_statement_is_refused_when_no_period_is_open() {
        QUARTERS.forEach(desk::close);
        assertEquals(Posted.NO_OPEN_PERIOD, desk.post(explained(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"))));
        assertEquals(List.of(), desk.cells());
    }

    @Test
    void a_statement_that_holds_is_accepted_again_after_its_period_is_closed() {
        Statement statement = person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f");
        desk.post(statement);
        QUARTERS.forEach(desk::close);
        assertEquals(Posted.ACCEPTED, desk.post(statement));
    }

    @Test
    void whether_a_person_was_known_is_not_told_by_what_is_refused() {
        desk.post(person("a1", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        desk.close(QUARTERS.get(0));
        Statement known = person("a1", 2, 1, QUARTERS.get(0), 1, "SEX", "f");
        Statement unknown = person("a2", 2, 2, QUARTERS.get(0), 1, "SEX", "f");
        assertEquals(List.of(Posted.REASON_REQUIRED, Posted.REASON_REQUIRED), desk.post(List.of(known, unknown)));
    }

    @Test
    void a_thousand_rows_in_hundreds_of_cells_are_counted_in_few_commits() {
        List<Statement> rows = IntStream.rangeClosed(1, 1_000)
                .mapToObj(row -> person("a" + row, 1, row, QUARTERS.get(row % 3), 1, "DISTRICT", "d" + row % 200))
                .toList();
        CrashingTables commits = new CrashingTables(tables, write -> Fault.NONE);
        new LedgerDesk(commits).post(rows);
        assertTrue(commits.writes() <= 25, commits.writes() + " commits");
        desk.post(rows);
        assertEquals(desk.recounted(), desk.cells());
        assertEquals(600, desk.cells().size());
    }

    @Test
    void a_person_stated_a_hundred_times_in_one_file_ends_where_the_last_row_says() {
        List<Statement> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(row -> person("a", 1, row, QUARTERS.get(0), 1, "DISTRICT", "d" + row))
                .toList();
        desk.post(rows);
        assertEquals(List.of("2024-06-30 DISTRICT=d100;STAGE=1 1"), desk.cells());
    }

    @Test
    void a_person_stated_a_hundred_times_costs_two_commits() {
        CrashingTables commits = new CrashingTables(tables, write -> Fault.NONE);
        new LedgerDesk(commits)
                .post(IntStream.rangeClosed(1, 100)
                        .mapToObj(row -> person("a", 1, row, QUARTERS.get(0), 1, "DISTRICT", "d" + row))
                        .toList());
        assertEquals(2, commits.writes());
    }

    @Test
    void more_cells_of_one_table_than_a_commit_takes_are_stated_all_the_same() {
        List<Statement> rows = IntStream.rangeClosed(1, 150)
                .mapToObj(row -> count(1, row, "d" + row, row))
                .toList();
        assertEquals(Collections.nCopies(150, Posted.ACCEPTED), desk.post(rows));
        assertEquals(150, desk.cells().size());
        assertEquals(desk.recounted(), desk.cells().stream().sorted().toList());
    }

    @Test
    void a_count_that_holds_is_accepted_again_after_its_period_is_closed() {
        Statement statement = count(1, 1, "LK51", 7);
        desk.post(statement);
        QUARTERS.forEach(desk::close);
        assertEquals(Posted.ACCEPTED, desk.post(statement));
        assertEquals(Posted.NO_OPEN_PERIOD, desk.post(count(1, 2, "LK51", 7)));
    }

    @Test
    void a_count_of_none_is_a_cell_of_zero_and_stated_again_as_none_it_is_not_touched() {
        desk.post(count(1, 1, "LK51", 0));
        assertEquals(1, tables.counts(Table.REPORTED, CUBE.cells()).size());
        desk.post(count(2, 1, "LK51", 0));
        assertEquals(1, tables.counts(Table.REPORTED, CUBE.cells()).get(0).changes());
    }

    @Test
    void what_was_stated_of_a_period_is_what_its_last_statements_say_and_of_no_other() {
        desk.post(count(1, 1, "LK51", 7));
        desk.post(count(1, 2, "LK52", 8));
        desk.post(count(2, 1, "LK51", 9));
        desk.post(Statement.ofCell(
                CUBE, new Sequence(2, 2), QUARTERS.get(1), LedgerDesk.cell("DISTRICT", "LK51"), BigDecimal.ONE, false));
        assertEquals(
                Map.of(
                        LedgerDesk.cell("DISTRICT", "LK51"), BigDecimal.valueOf(9),
                        LedgerDesk.cell("DISTRICT", "LK52"), BigDecimal.valueOf(8)),
                new Cells(tables).stated(CUBE, QUARTERS.get(0)));
    }

    @Test
    void of_a_person_who_is_withdrawn_no_posting_is_kept() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        desk.post(withdrawn("a", 2, 1, QUARTERS.get(0)));
        assertEquals(
                List.of(List.of()),
                tables.items(Table.PARTICIPATIONS).all().stream()
                        .map(Participation::of)
                        .map(Participation::postings)
                        .toList());
    }

    @Test
    void statements_that_are_only_planned_are_judged_and_change_nothing_until_they_are_committed() {
        Statement first = count(1, 1, "LK51", 7);
        Ledger ledger = new Ledger(tables, tries -> {});
        Ledger.Prepared planned =
                ledger.prepare(CUBE, List.of(first), desk.periods().get());
        assertEquals(List.of(Posted.ACCEPTED), planned.verdicts());
        assertEquals(List.of(), desk.cells());
        tables.commit(planned.changes());
        assertEquals(List.of("2024-06-30 DISTRICT=LK51 7"), desk.cells());
        assertEquals(
                new Ledger.Prepared(List.of(Posted.ACCEPTED), List.of()),
                ledger.prepare(CUBE, List.of(first), desk.periods().get()));
    }

    @Test
    void a_period_that_is_closed_between_the_look_at_it_and_the_commit_takes_no_posting() {
        LedgerDesk slow = new LedgerDesk(new Restless(tables, () -> {}, () -> desk.close(QUARTERS.get(0))));
        assertEquals(Posted.REASON_REQUIRED, slow.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f")));
        assertEquals(List.of(), desk.cells());
    }

    @Test
    void a_late_correction_of_a_count_is_posted_in_the_open_period_and_accounted_for_there() {
        desk.post(count(1, 1, "LK51", 7));
        desk.close(QUARTERS.get(0));
        assertEquals(Posted.ACCEPTED, desk.post(explained(count(2, 1, "LK51", 9))));
        assertEquals(List.of("2024-06-30 DISTRICT=LK51 7", "2024-09-30 DISTRICT=LK51 2"), desk.cells());
        assertEquals(desk.recounted(), desk.cells());
    }

    private static Statement count(long file, long row, String district, long amount) {
        return Statement.ofCell(
                CUBE,
                new Sequence(file, row),
                QUARTERS.get(0),
                LedgerDesk.cell("DISTRICT", district),
                BigDecimal.valueOf(amount),
                false);
    }
}
