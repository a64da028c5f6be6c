package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Audit.Reason;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;

/** Whatever is not proved fails, whoever is to blame. */
final class GateFailsClosedTest {
    private static final PlainCube CUBE = PlainCube.of(new int[] {3, 3}, 3, 4, 30, 5, 6, 40, 50, 60, 70);

    private static AuditedTable table() {
        return CUBE.table(CUBE.published(new SplittableRandom(1), 0.6));
    }

    private static Reason reason(LinearSolver solver, AuditBudget budget) {
        return reason(Gates.with(solver, budget).audit(table()));
    }

    private static Reason reason(Audit audit) {
        return assertInstanceOf(Audit.Failed.class, audit).reason();
    }

    @Test
    void the_same_table_passes_with_an_honest_solver() {
        assertInstanceOf(Audit.Passed.class, Gates.real().audit(table()));
    }

    @ParameterizedTest
    @EnumSource(names = "OPTIMAL", mode = EnumSource.Mode.EXCLUDE)
    void a_solver_that_ends_in_anything_but_an_optimum_fails_the_audit(LinearSolver.Status status) {
        assertEquals(Reason.NOT_OPTIMAL, reason(FakeSolver.ending(status), AuditBudget.STANDARD));
    }

    @Test
    void a_solver_that_throws_fails_the_audit() {
        FakeSolver throwing = new FakeSolver(outcome -> {
            throw new IllegalStateException();
        });
        assertEquals(Reason.NOT_OPTIMAL, reason(throwing, AuditBudget.STANDARD));
    }

    @Test
    void a_solver_that_cannot_take_the_model_fails_the_audit() {
        LinearSolver refusing = model -> {
            throw new IllegalStateException();
        };
        assertEquals(Reason.NOT_OPTIMAL, reason(refusing, AuditBudget.STANDARD));
    }

    @Test
    void a_solver_that_dies_never_passes() {
        FakeSolver dying = new FakeSolver(outcome -> {
            throw new UnsatisfiedLinkError();
        });
        assertThrows(UnsatisfiedLinkError.class, () -> reason(dying, AuditBudget.STANDARD));
    }

    @Test
    void a_solver_that_fails_after_a_while_fails_the_audit() {
        AtomicInteger calls = new AtomicInteger();
        FakeSolver tiring = new FakeSolver(outcome -> calls.incrementAndGet() < 3
                ? outcome
                : new LinearSolver.Outcome(LinearSolver.Status.OTHER, new double[0], new double[0], 0));
        assertEquals(Reason.NOT_OPTIMAL, reason(tiring, AuditBudget.STANDARD));
    }

    @Test
    void a_spent_budget_of_programs_fails_the_audit() {
        assertEquals(Reason.BUDGET_SPENT, reason(new GlopSolver(), new AuditBudget(1, 1_000_000, 1)));
    }

    @Test
    void a_spent_budget_of_pivots_fails_the_audit() {
        assertEquals(Reason.BUDGET_SPENT, reason(new GlopSolver(), new AuditBudget(1_000, 1, 1)));
    }

    @Test
    void spent_time_fails_the_audit() {
        AtomicLong clock = new AtomicLong();
        AuditGate slow = new AuditGate(
                new GlopSolver(),
                new AuditBudget(1_000, 1_000_000, 1_000),
                () -> clock.addAndGet(600),
                () -> new SplittableRandom(1));
        assertEquals(Reason.BUDGET_SPENT, reason(slow.audit(table())));
    }

    @Test
    void a_claim_of_a_published_cell_fails_the_audit() {
        BitSet published = BitSet.valueOf(new long[] {1});
        assertEquals(Reason.HIT_LEFT, reason(Gates.real().audit(CUBE.table(published, List.of(Claim.small(0))))));
    }

    /** A row known from the rules to be empty: nothing that is withheld makes its cells possible again. */
    @Test
    void a_hit_that_nothing_helps_fails_the_audit() {
        PlainCube cube = PlainCube.of(new int[] {2, 2}, 0, 0, 50, 60);
        BitSet published = new BitSet();
        published.set(cube.cell(0, -1));
        assertEquals(Reason.HIT_LEFT, reason(Gates.real().audit(cube.table(published))));
    }
}
