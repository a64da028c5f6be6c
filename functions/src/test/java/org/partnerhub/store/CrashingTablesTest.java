package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.store.CrashingTables.Fault;

/** What stands for a crash in other tests fails as it says, so that they prove what they mean to. */
final class CrashingTablesTest {
    private static final Item ITEM = Item.first(new Key("p", "a"), "content".getBytes(UTF_8));
    private static final List<Change> CHANGES = List.of(new Change.Add(Table.REPORTED, ITEM));

    private final MemoryTables inner = new MemoryTables();

    @Test
    void without_a_fault_everything_is_passed_on() {
        CrashingTables tables = with(Fault.NONE);
        assertEquals(Outcome.COMMITTED, tables.commit(CHANGES));
        assertEquals(Optional.of(ITEM), tables.reader(Table.REPORTED).find(ITEM.key(), Consistency.STRONG));
        assertTrue(tables.writer(Table.REPORTED).replace(ITEM.replacedBy(new byte[0])));
        assertEquals(2, tables.writes());
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, false", "AFTER, true"})
    void an_unknown_outcome_is_done_or_not(Fault fault, boolean isDone) {
        assertThrows(StoreUnavailable.class, () -> with(fault).commit(CHANGES));
        assertEquals(isDone, isKept());
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, false", "BUSY, false", "AFTER, true"})
    void a_single_write_fails_alike(Fault fault, boolean isDone) {
        ItemWriter writer = with(fault).writer(Table.REPORTED);
        assertThrows(StoreUnavailable.class, () -> writer.add(ITEM));
        assertEquals(isDone, isKept());
    }

    @Test
    void a_busy_commit_is_not_done() {
        assertEquals(Outcome.BUSY, with(Fault.BUSY).commit(CHANGES));
        assertEquals(false, isKept());
    }

    @ParameterizedTest
    @CsvSource({"DEATH_BEFORE, false", "DEATH_AFTER, true"})
    void after_a_death_nothing_is_read_or_written(Fault fault, boolean isDone) {
        CrashingTables tables = with(fault);
        ItemReader reader = tables.reader(Table.REPORTED);
        assertThrows(ProcessDied.class, () -> tables.commit(CHANGES));
        assertEquals(isDone, isKept());
        assertThrows(ProcessDied.class, () -> tables.commit(CHANGES));
        assertThrows(ProcessDied.class, () -> reader.find(ITEM.key(), Consistency.STRONG));
        assertThrows(ProcessDied.class, () -> tables.counts(Table.REPORTED, "p"));
        assertEquals(1, tables.writes());
    }

    private CrashingTables with(Fault first) {
        return new CrashingTables(inner, number -> number == 1 ? first : Fault.NONE);
    }

    private boolean isKept() {
        return inner.reader(Table.REPORTED).find(ITEM.key(), Consistency.STRONG).isPresent();
    }
}
