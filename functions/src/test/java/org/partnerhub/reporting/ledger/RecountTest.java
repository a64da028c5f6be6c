package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Change;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Racers;
import org.partnerhub.store.Table;

/** A recount finds every cell that is not what was posted to it, and no other, also while others write. */
final class RecountTest {
    private static final int SEEDS = 100;
    private static final int READS_OF_A_LOOK = 21;
    private static final int ROWS = 19;
    private static final PeriodCell QUIET = RecountDesk.quietCell();

    private final RecountDesk desk = quiet(1);

    /** A desk with one person in the quiet cell and whatever else the seed brings. */
    private static RecountDesk quiet(long seed) {
        RecountDesk desk = new RecountDesk(seed);
        desk.desk.post(RecountDesk.quietPerson());
        IntStream.range(0, 10).forEach(step -> desk.act());
        desk.desk.post(RecountDesk.quietPerson());
        return desk;
    }

    @Test
    void a_cube_that_nobody_touches_by_hand_does_not_drift() {
        Recount.Found found = desk.recounted();
        assertEquals(List.of(), found.drift());
        assertEquals(List.of(), found.unsettled());
        assertTrue(found.cells() > 3);
    }

    @Test
    void a_cell_changed_by_hand_is_found() {
        desk.addToCount(CUBE.cells(), QUIET);
        assertEquals(List.of(QUIET), desk.recounted().drift());
    }

    @Test
    void a_cell_made_by_hand_is_found() {
        PeriodCell made = new PeriodCell(QUARTERS.get(0), LedgerDesk.cell("DISTRICT", "LK71"));
        desk.addToCount(CUBE.cells(), made);
        assertEquals(List.of(made), desk.recounted().drift());
    }

    @Test
    void a_count_of_what_is_erased_changed_by_hand_is_found() {
        desk.addToCount(CUBE.erased(), QUIET);
        assertEquals(List.of(QUIET), desk.recounted().drift());
    }

    @Test
    void a_participation_removed_by_hand_is_found() {
        RecountDesk one = new RecountDesk(1);
        one.desk.post(RecountDesk.quietPerson());
        one.remove(CUBE.participation("e", ""));
        assertEquals(List.of(QUIET), one.recounted().drift());
    }

    @Test
    void a_posting_added_by_hand_is_found() {
        PeriodCell nowhere = new PeriodCell(QUARTERS.get(2), LedgerDesk.cell("DISTRICT", "LK71"));
        desk.addPerson("9", List.of(new Posting(nowhere.periodEnd(), nowhere.cell(), BigDecimal.ONE)));
        assertEquals(List.of(nowhere), desk.recounted().drift());
    }

    @Test
    void an_aggregate_row_removed_by_hand_is_found() {
        MemoryTables tables = new MemoryTables();
        Cell cell = LedgerDesk.cell("DISTRICT", "LK51");
        Statement row = Statement.ofCell(CUBE, new Sequence(1, 1), QUARTERS.get(0), cell, BigDecimal.TEN, false);
        new LedgerDesk(tables).post(row);
        tables.commit(List.of(new Change.Remove(Table.REPORTED, row.key(), 1)));
        Recount.Found found = new Recount(tables, tries -> {}).of(CUBE);
        assertEquals(List.of(new PeriodCell(QUARTERS.get(0), cell)), found.drift());
    }

    @Test
    void whatever_is_posted_or_erased_between_any_two_reads_is_no_drift() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RecountDesk busy = quiet(seed);
            Restless tables = new Restless(busy.tables, busy::actSometimes, () -> {});
            Recount.Found found = new Recount(tables, tries -> {}).of(CUBE);
            assertEquals(List.of(), found.drift(), "seed " + seed);
        }
    }

    @Test
    void drift_in_a_cell_that_nobody_writes_to_is_found_whatever_happens_elsewhere() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RecountDesk busy = quiet(seed);
            plant(busy, (int) (seed % 3));
            Restless tables = new Restless(busy.tables, busy::actSometimes, () -> {});
            Recount.Found found = new Recount(tables, tries -> {}).of(CUBE);
            assertTrue(found.drift().contains(planted()), "seed " + seed);
            assertEquals(1, found.drift().size(), "seed " + seed);
        }
    }

    private static PeriodCell planted() {
        return new PeriodCell(QUARTERS.get(1), LedgerDesk.cell("DISTRICT", "LK12"));
    }

    private static void plant(RecountDesk busy, int how) {
        switch (how) {
            case 0 -> busy.addToCount(CUBE.cells(), planted());
            case 1 -> busy.addToCount(CUBE.erased(), planted());
            default ->
                busy.addPerson(
                        "9",
                        List.of(new Posting(planted().periodEnd(), planted().cell(), BigDecimal.ONE)));
        }
    }

    @Test
    void drift_in_a_cell_that_others_write_to_is_found_or_said_to_be_unsettled() {
        PeriodCell often = new PeriodCell(
                QUARTERS.get(0), LedgerDesk.cell("DISTRICT", "LK51").at(1));
        for (long seed = 0; seed < SEEDS; seed++) {
            RecountDesk busy = quiet(seed);
            busy.addToCount(CUBE.cells(), often);
            Restless tables = new Restless(busy.tables, busy::actSometimes, () -> {});
            Recount.Found found = new Recount(tables, tries -> {}).of(CUBE);
            assertTrue(found.drift().contains(often) || found.unsettled().contains(often), "seed " + seed);
            assertEquals(List.of(often), busy.recounted().drift(), "seed " + seed);
        }
    }

    @Test
    void a_cell_written_to_during_every_look_is_unsettled() {
        Runnable touch =
                () -> desk.commit(new Change.AddToCount(Table.REPORTED, QUIET.key(CUBE.cells()), BigDecimal.ZERO));
        List<Integer> pauses = new ArrayList<>();
        Recount.Found found = new Recount(new Restless(desk.tables, touch, () -> {}), pauses::add).of(CUBE);
        assertEquals(List.of(QUIET), found.unsettled());
        assertEquals(List.of(), found.drift());
        assertEquals(IntStream.range(1, 6).boxed().toList(), pauses);
    }

    @Test
    void a_cell_left_alone_after_the_first_look_is_looked_at_again() {
        AtomicInteger reads = new AtomicInteger();
        Runnable touch = () -> {
            if (reads.incrementAndGet() < 20) {
                desk.commit(new Change.AddToCount(Table.REPORTED, QUIET.key(CUBE.cells()), BigDecimal.ZERO));
            }
        };
        Recount.Found found = new Recount(new Restless(desk.tables, touch, () -> {}), tries -> {}).of(CUBE);
        assertEquals(List.of(), found.unsettled());
        assertTrue(reads.get() > 20);
    }

    @Test
    void a_commit_that_the_database_shows_in_two_halves_is_no_drift() {
        PeriodCell place = planted();
        desk.addPerson("9", List.of(new Posting(place.periodEnd(), place.cell(), BigDecimal.ONE)));
        Ledger.Pause otherHalf = tries -> {
            if (tries == 1) {
                desk.addToCount(CUBE.cells(), place);
            }
        };
        assertEquals(List.of(), new Recount(desk.tables, otherHalf).of(CUBE).drift());
    }

    @Test
    void a_person_who_is_erased_after_being_read_in_every_look_is_no_drift() {
        for (int person = 1; person < 9; person++) {
            desk.desk.post(LedgerDesk.person("e" + person, 1, person, QUARTERS.get(0), 1, "DISTRICT", "LK11"));
        }
        AtomicInteger reads = new AtomicInteger();
        Runnable erase = () -> {
            int read = reads.incrementAndGet();
            if (read % READS_OF_A_LOOK == ROWS) {
                desk.erasure().one(CUBE, CUBE.participation("e" + (1 + read / READS_OF_A_LOOK), ""));
            }
        };
        Recount.Found found = new Recount(new Restless(desk.tables, erase, () -> {}), tries -> {}).of(CUBE);
        assertEquals(List.of(), found.drift());
        assertEquals(List.of(QUIET), found.unsettled());
    }

    @Test
    void threads_that_post_and_erase_make_no_drift() {
        MemoryTables tables = new MemoryTables();
        List<Integer> drift = Racers.race(4, racer -> racer == 0 ? recounts(tables) : writes(tables, racer));
        assertEquals(List.of(0, 0, 0, 0), drift);
        assertEquals(List.of(), new Recount(tables, tries -> {}).of(CUBE).drift());
    }

    private static int recounts(MemoryTables tables) {
        return IntStream.range(0, 40)
                .map(turn -> new Recount(tables, tries -> {}).of(CUBE).drift().size())
                .sum();
    }

    private static int writes(MemoryTables tables, int racer) {
        RecountDesk writer = new RecountDesk(racer, tables);
        IntStream.range(0, 400).forEach(step -> writer.act());
        return 0;
    }

    @Test
    void one_look_is_enough_where_nothing_drifts_and_drift_that_was_seen_twice_is_settled() {
        List<Integer> pauses = new ArrayList<>();
        assertEquals(List.of(), new Recount(desk.tables, pauses::add).of(CUBE).unsettled());
        assertEquals(List.of(), pauses);
        desk.addToCount(CUBE.cells(), QUIET);
        Recount.Found found = new Recount(desk.tables, pauses::add).of(CUBE);
        assertEquals(List.of(QUIET), found.drift());
        assertEquals(List.of(), found.unsettled());
        assertEquals(List.of(1), pauses);
    }
}
