package org.partnerhub.disclosure.audit;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The real solver, or a stranger in its clothes: every outcome is passed through what a test wants of it. */
record FakeSolver(UnaryOperator<Outcome> change) implements LinearSolver {
    @Override
    public Loaded load(LinearModel model) {
        Loaded real = new GlopSolver().load(model);
        return new Loaded() {
            @Override
            public Outcome solve(double[] objective, boolean maximise, long pivots) {
                return change.apply(real.solve(objective, maximise, pivots));
            }

            @Override
            public void close() {
                real.close();
            }
        };
    }

    static FakeSolver ending(Status status) {
        return new FakeSolver(outcome -> new Outcome(status, outcome.values(), outcome.duals(), outcome.pivots()));
    }

    /** Says of every column that it is as large as this. */
    static FakeSolver claiming(double value) {
        return new FakeSolver(outcome -> {
            double[] values = outcome.values().clone();
            Arrays.fill(values, value);
            return new Outcome(outcome.status(), values, outcome.duals(), outcome.pivots());
        });
    }
}
