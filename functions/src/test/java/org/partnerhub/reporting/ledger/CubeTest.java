package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;
import static org.partnerhub.reporting.ledger.LedgerDesk.cell;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;

/** What belongs to a cube lies where it is found again, in parts that stay small. */
final class CubeTest {
    private final Sources sources = new Sources(new MemoryTables());

    @Test
    void rows_that_are_split_by_the_same_axes_lie_together() {
        assertEquals(row("SEX", "f", "DISTRICT", "LK51", "AGE", "1"), row("SEX", "m", "DISTRICT", "LK52", "AGE", "2"));
        assertNotEquals(row("SEX", "f"), row("DISTRICT", "LK51"));
        assertNotEquals(row("SEX", "f"), CUBE.row(QUARTERS.get(1), cell("SEX", "f")));
    }

    @Test
    void rows_that_are_split_by_four_axes_are_told_apart_by_the_first_two_categories_too() {
        Key row = row("SEX", "f", "AGE", "1", "GROUP", "r", "DISTRICT", "LK51");
        assertEquals(row, row("SEX", "f", "AGE", "1", "GROUP", "h", "DISTRICT", "LK52"));
        assertNotEquals(row, row("SEX", "m", "AGE", "1", "GROUP", "r", "DISTRICT", "LK51"));
        assertNotEquals(row, row("SEX", "f", "AGE", "2", "GROUP", "r", "DISTRICT", "LK51"));
    }

    @Test
    void what_a_cube_is_counted_from_is_settled_once() {
        assertEquals(Optional.empty(), sources.of(CUBE));
        assertTrue(sources.settle(CUBE, Source.PARTICIPATIONS));
        assertFalse(sources.settle(CUBE, Source.AGGREGATES));
        assertEquals(Optional.of(Source.PARTICIPATIONS), sources.of(CUBE));
        assertEquals(Map.of(CUBE.name(), Source.PARTICIPATIONS), sources.all(CUBE.activity(), CUBE.organisation()));
    }

    private static Key row(String... categories) {
        return CUBE.row(QUARTERS.get(0), cell(categories));
    }
}
