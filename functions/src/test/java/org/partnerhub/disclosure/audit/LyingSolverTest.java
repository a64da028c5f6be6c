package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Audit.Reason;
import org.partnerhub.disclosure.AuditedTable;

/** A table counts only if its sums are right and nothing in it is negative, whatever the solver says of it. */
final class LyingSolverTest {
    /** 3 persons, given away by a sum of 23 beside 20. */
    private static AuditedTable leak() {
        PlainCube cube = PlainCube.of(new int[] {2, 2}, 3, 20, 30, 40);
        BitSet published = new BitSet();
        published.set(cube.cell(0, -1));
        published.set(cube.cell(0, 1));
        return cube.table(published);
    }

    @Test
    void an_honest_solver_finds_the_leak() {
        assertTrue(Gates.real().audit(leak()).report().hits() > 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2.5, 5, 100})
    void a_table_whose_sums_are_wrong_shows_nothing(double everywhere) {
        Audit audit = Gates.with(FakeSolver.claiming(everywhere), AuditBudget.STANDARD)
                .audit(leak());
        assertEquals(0, audit.report().witnesses());
        assertEquals(
                Reason.UNDECIDED, assertInstanceOf(Audit.Failed.class, audit).reason());
    }

    @Test
    void a_table_with_negative_cells_shows_nothing() {
        FakeSolver shifting = new FakeSolver(outcome -> new LinearSolver.Outcome(
                outcome.status(), shifted(outcome.values()), outcome.duals(), outcome.pivots()));
        PlainCube cube = PlainCube.of(new int[] {2}, 3, 20);
        BitSet published = new BitSet();
        published.set(cube.cell(-1));
        Audit audit = Gates.with(shifting, AuditBudget.STANDARD).audit(cube.table(published));
        assertEquals(0, audit.report().witnesses());
        assertInstanceOf(Audit.Failed.class, audit);
    }

    /** What keeps the sum of all columns and moves it from the last to the first, below zero. */
    private static double[] shifted(double[] values) {
        double[] shifted = values.clone();
        shifted[0] += 1_000;
        shifted[shifted.length - 1] -= 1_000;
        return shifted;
    }
}
