package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.junit.jupiter.api.Test;
import org.partnerhub.graphql.desk.Workplaces;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.FailingItems;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryItems;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;

/** Before a snapshot real questions are asked, nothing is changed, and no failure keeps a function from starting. */
final class RehearsalTest {
    private final List<Throwable> noted = new ArrayList<>();

    @Test
    void the_figures_of_an_activity_are_read_before_the_snapshot() {
        MemoryItems items = new MemoryItems();
        RoomProbe.release("predecessor.xml", items);
        CountedReader reader = new CountedReader(items);
        QueryFunction.rehearse(reader, noted::add);
        assertEquals(List.of(), noted);
        assertTrue(reader.keys().contains(new Key("CURRENT", "CURRENT")), reader::toString);
        assertTrue(reader.keys().stream().anyMatch(key -> key.partition().startsWith("RELEASE#")), reader::toString);
    }

    @Test
    void before_the_first_release_the_rehearsal_is_short_and_no_failure() {
        QueryFunction.rehearse(new MemoryItems(), noted::add);
        assertEquals(List.of(), noted);
    }

    @Test
    void a_table_that_does_not_answer_is_noted_and_nothing_is_thrown() {
        QueryFunction.rehearse(new FailingItems(new StoreUnavailable("silent")), noted::add);
        assertEquals(
                List.of(StoreUnavailable.class),
                noted.stream().map(Object::getClass).toList());
    }

    @Test
    void the_rehearsal_of_the_desk_writes_nothing() {
        CrashingTables tables = new CrashingTables(new MemoryTables(), write -> Fault.BEFORE);
        ReportFunction.rehearse(Workplaces.over(tables, Clock.systemUTC()), noted::add);
        assertEquals(0, tables.writes());
        assertEquals(List.of(), noted);
    }

    @Test
    void a_rehearsal_that_fails_is_noted_and_keeps_no_function_from_starting() {
        Rehearsal rehearsal = new Rehearsal(
                () -> {
                    throw new IllegalStateException("on stage");
                },
                noted::add);
        rehearsal.beforeCheckpoint(Core.getGlobalContext());
        rehearsal.afterRestore(Core.getGlobalContext());
        assertEquals(1, noted.size());
    }
}
