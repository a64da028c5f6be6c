package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.reporting.Reconciliations.Kept;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/** Of two runs at once the slower is stopped wherever it stands, and what the faster one kept stays. */
final class ReconciliationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Cube CUBE = new Cube(ActivitySample.IDENTIFIER, ActivitySample.IOM, "indicator 1.1");
    private static final Cube OTHER = new Cube(ActivitySample.IDENTIFIER, ActivitySample.IOM, "indicator 1.2");

    private final MemoryTables tables = new MemoryTables();
    private final Reconciliations faster = new Reconciliations(tables, CLOCK);

    /** Tables that somebody else writes to just before. */
    private record Overtaken(Tables tables, Runnable event) implements TablesAround {
        @Override
        public ItemWriter writer(Table table) {
            event.run();
            return tables.writer(table);
        }
    }

    @Test
    void a_run_that_begins_when_another_has_just_begun_is_stopped() {
        Clock later = Clock.offset(CLOCK, Duration.ofSeconds(1));
        Reconciliations slower = new Reconciliations(new Overtaken(tables, faster::begun), later);
        assertThrows(StoreUnavailable.class, slower::begun);
    }

    @Test
    void a_run_that_was_overtaken_neither_goes_on_nor_comes_to_its_end() {
        Kept begun = faster.begun();
        Kept done = faster.done(begun, CUBE, begun.progress().soFar());
        assertThrows(
                StoreUnavailable.class,
                () -> faster.done(begun, OTHER, begun.progress().soFar()));
        assertThrows(StoreUnavailable.class, () -> faster.finished(begun));
        assertEquals(Optional.empty(), faster.latest());
        assertEquals(Optional.of(faster.finished(done)), faster.latest());
    }
}
