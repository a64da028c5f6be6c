package org.partnerhub.disclosure.audit;

/**
 * Solves linear programs. Nothing that it says is taken for granted where it would let a figure through: the gate recomputes
 * every table that it is given.
 */
public interface LinearSolver {
    /** Takes a model over; what it holds is freed when the answer is closed. */
    Loaded load(LinearModel model);

    /** A model that was taken over, and can be solved for one objective after the other from where the last one ended. */
    interface Loaded extends AutoCloseable {
        /**
         * Solves for one objective.
         *
         * @param objective one weight for each column
         * @param maximise whether the weighted sum is to be as large as possible, not as small
         * @param pivots after how many steps of the simplex method to give up
         */
        Outcome solve(double[] objective, boolean maximise, long pivots);

        @Override
        void close();
    }

    /** How a solver ended. */
    enum Status {
        OPTIMAL,
        GAVE_UP,
        OTHER
    }

    /**
     * What a solver found.
     *
     * @param values of the columns
     * @param duals of the equations; their sign is the solver's own
     * @param pivots steps of the simplex method taken
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands of numbers, read once
    record Outcome(Status status, double[] values, double[] duals, long pivots) {}
}
