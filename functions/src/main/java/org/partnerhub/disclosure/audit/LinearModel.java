package org.partnerhub.disclosure.audit;

import java.util.List;

/**
 * A linear program without its objective: columns that are not negative, and equations between them.
 *
 * @param upper the upper bound of each column, or positive infinity
 * @param equations what must hold between the columns
 */
@SuppressWarnings("ArrayRecordComponent") // as large as the plan, handed to the solver by number
public record LinearModel(double[] upper, List<Equation> equations) {
    public LinearModel {
        equations = List.copyOf(equations);
    }

    /**
     * The sum of coefficients times columns is the right side.
     *
     * @param columns the numbers of the columns, each once
     * @param coefficients one for each of them
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands of them, read once
    public record Equation(int[] columns, double[] coefficients, double rightSide) {}

    /** How many columns there are. */
    public int columns() {
        return upper.length;
    }
}
