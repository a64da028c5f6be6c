package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;
import static org.partnerhub.reporting.ledger.LedgerDesk.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;

/** Whoever meets others at the same items waits, a while longer each time, and gives up in the end. */
final class BusyLedgerTest {
    private static final List<Statement> STATEMENTS = List.of(
            person("a1", 1, 1, QUARTERS.get(0), 1, "SEX", "f"),
            person("a2", 1, 2, QUARTERS.get(0), 1, "SEX", "f"),
            person("a3", 1, 3, QUARTERS.get(0), 1, "SEX", "f"));

    private final MemoryTables tables = new MemoryTables();
    private final LedgerDesk desk = new LedgerDesk(tables);
    private final List<Integer> pauses = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "BEFORE"})
    void a_posting_is_given_up_after_twenty_tries_with_a_pause_before_each_new_one(Fault fault) {
        CrashingTables busy = new CrashingTables(tables, write -> fault);
        assertThrows(StoreUnavailable.class, () -> post(busy, STATEMENTS.subList(0, 1)));
        assertEquals(20, busy.writes());
        assertEquals(IntStream.range(1, 20).boxed().toList(), pauses);
        assertEquals(List.of(), desk.cells());
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "BEFORE"})
    void an_erasure_is_given_up_after_twenty_tries_with_a_pause_before_each_new_one(Fault fault) {
        desk.post(STATEMENTS.get(0));
        CrashingTables busy = new CrashingTables(tables, write -> fault);
        assertThrows(StoreUnavailable.class, () -> new Erasure(busy, pauses::add).all(CUBE, () -> false));
        assertEquals(20, busy.writes());
        assertEquals(IntStream.range(1, 20).boxed().toList(), pauses);
    }

    @Test
    void what_nobody_gets_in_the_way_of_is_posted_and_erased_at_once_without_a_pause() {
        CrashingTables calm = new CrashingTables(tables, write -> Fault.NONE);
        post(calm, STATEMENTS);
        assertEquals(1, calm.writes());
        new Erasure(calm, pauses::add).all(CUBE, () -> false);
        assertEquals(2, calm.writes());
        assertEquals(List.of(), pauses);
    }

    @Test
    void what_met_somebody_together_is_tried_again_one_by_one() {
        CrashingTables once = new CrashingTables(tables, write -> write == 1 ? Fault.BUSY : Fault.NONE);
        post(once, STATEMENTS);
        assertEquals(4, once.writes());
        assertEquals(List.of(1), pauses);
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 3"), desk.cells());
    }

    private void post(CrashingTables through, List<Statement> statements) {
        new Ledger(through, pauses::add).post(CUBE, statements, desk.periods());
    }
}
