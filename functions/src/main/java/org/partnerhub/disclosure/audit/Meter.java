package org.partnerhub.disclosure.audit;

import java.util.BitSet;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Audit.Reason;
import org.partnerhub.disclosure.audit.LinearSolver.Loaded;
import org.partnerhub.disclosure.audit.LinearSolver.Outcome;
import org.partnerhub.disclosure.audit.LinearSolver.Status;

/** Counts what one audit does, and stops it when its budget is spent or the solver does not end in an optimum. */
final class Meter {
    private final AuditBudget budget;
    private final LongSupplier nanoTime;
    private final long start;
    private int programs;
    private int batches;
    private int rounds;
    private int witnesses;
    private final BitSet found = new BitSet();
    private final BitSet left = new BitSet();
    private long pivots;

    Meter(AuditBudget budget, LongSupplier nanoTime) {
        this.budget = budget;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    Loaded load(LinearSolver solver, LinearModel model) {
        return withoutThrowing(() -> solver.load(model));
    }

    /** An optimum, or the end of the audit. */
    Outcome solve(Loaded loaded, double[] objective, boolean maximise) {
        stopIfSpent();
        programs++;
        Outcome outcome = withoutThrowing(() -> loaded.solve(objective, maximise, budget.pivots() - pivots));
        pivots += outcome.pivots();
        stopUnlessOptimal(outcome.status());
        return outcome;
    }

    private void stopIfSpent() {
        boolean late = nanoTime.getAsLong() - start > budget.nanoseconds();
        if (late || programs >= budget.programs() || pivots >= budget.pivots()) {
            throw new Stopped(Reason.BUDGET_SPENT);
        }
    }

    private void stopUnlessOptimal(Status status) {
        switch (status) {
            case OPTIMAL -> {}
            case GAVE_UP -> throw new Stopped(pivots >= budget.pivots() ? Reason.BUDGET_SPENT : Reason.NOT_OPTIMAL);
            case OTHER -> throw new Stopped(Reason.NOT_OPTIMAL);
        }
    }

    private static <T> T withoutThrowing(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException failure) {
            throw new Stopped(Reason.NOT_OPTIMAL, failure);
        }
    }

    void countBatch() {
        batches++;
    }

    void countRound() {
        rounds++;
    }

    /** The hits of one round; those of the round before that are not among them have been repaired. */
    void countHits(List<Hit> hits) {
        left.clear();
        hits.forEach(hit -> left.set(hit.number()));
        found.or(left);
    }

    void countWitness() {
        witnesses++;
    }

    Audit.Report report() {
        int hits = found.cardinality();
        return new Audit.Report(programs, batches, rounds, pivots, hits, hits - left.cardinality(), witnesses);
    }
}
