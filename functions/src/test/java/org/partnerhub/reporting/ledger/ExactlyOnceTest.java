package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;
import static org.partnerhub.reporting.ledger.LedgerDesk.explained;
import static org.partnerhub.reporting.ledger.LedgerDesk.person;
import static org.partnerhub.reporting.ledger.LedgerDesk.withdrawn;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.MemoryTables;

/** A person counts once in a cube, wherever the latest statement puts them, whatever is sent again. */
final class ExactlyOnceTest {
    private final LedgerDesk desk = new LedgerDesk(new MemoryTables());

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
        desk.post(rows);
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
}
