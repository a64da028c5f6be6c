package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** What was published is published again before what is larger, and a release that no gate passes says why. */
final class ProtectionTest {
    private static final Cell LARGE = Cell.parse("GROUP=A");
    private static final Cell SMALLER = Cell.parse("GROUP=B");
    private static final Map<Cell, Long> COUNTS = Map.of(LARGE, 60L, SMALLER, 40L, Cell.parse("GROUP=C"), 3L);

    private final Plan plan =
            Plan.of(List.of(Split.by(Axis.GROUP, List.of("A", "B", "C"))), List.of(Extent.FULL), Set.of());

    @Test
    void of_two_groups_of_which_one_is_to_be_withheld_the_larger_is_published() {
        assertTrue(Decisions.shown(plan, COUNTS, List.of()).containsKey(LARGE));
        assertFalse(Decisions.shown(plan, COUNTS, List.of()).containsKey(SMALLER));
    }

    @Test
    void the_one_that_was_published_before_is_published_again() {
        List<Known> history = List.of(new Known(Map.of(Cell.WHOLE, 60L, SMALLER, 20L)));
        assertEquals(40L, Decisions.shown(plan, COUNTS, history).get(SMALLER));
        assertFalse(Decisions.shown(plan, COUNTS, history).containsKey(LARGE));
    }

    @Test
    void what_the_gate_did_and_why_it_did_not_pass_is_said_though_nothing_is_shown() {
        Audit.Report report = new Audit.Report(7, 1, 2, 300, 4, 3, 5);
        Gate spent = table -> new Audit.Failed(Audit.Reason.BUDGET_SPENT, report);
        Decision decision = new Protection(plan, Threshold.PERSONS, new byte[] {1}, spent).decide(COUNTS, List.of());
        assertEquals(new Decision.Refused(Audit.Reason.BUDGET_SPENT, report), decision);
    }
}
