package org.partnerhub.disclosure.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A simplex method in exact fractions, by Bland's rule: slow, and right. Columns are not negative; the equations can be met.
 */
final class ExactProgram {
    private final Fraction[][] rows;
    private final int[] basis;
    private final int columns;

    /** The sums of some columns each: {@code sums[row][column]} is 0 or 1. */
    ExactProgram(int[][] sums, long[] rightSides, int columns) {
        this.columns = columns;
        this.rows = new Fraction[sums.length][];
        this.basis = IntStream.range(columns, columns + sums.length).toArray();
        for (int row = 0; row < sums.length; row++) {
            rows[row] = row(sums[row], row, rightSides[row], sums.length);
        }
        Fraction[] artificial = zeros();
        Arrays.fill(artificial, columns, columns + sums.length, Fraction.of(-1));
        maximum(artificial, width());
        IntStream.range(0, basis.length).forEach(this::driveOut);
    }

    private Fraction[] row(int[] sums, int row, long rightSide, int artificial) {
        Fraction[] cells = new Fraction[columns + artificial + 1];
        Arrays.fill(cells, Fraction.ZERO);
        IntStream.range(0, columns).forEach(column -> cells[column] = Fraction.of(sums[column]));
        cells[columns + row] = Fraction.ONE;
        cells[cells.length - 1] = Fraction.of(rightSide);
        return cells;
    }

    private int width() {
        return columns + rows.length;
    }

    private Fraction[] zeros() {
        Fraction[] zeros = new Fraction[width()];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }

    private void driveOut(int row) {
        if (basis[row] >= columns) {
            IntStream.range(0, columns)
                    .filter(column -> rows[row][column].sign() != 0)
                    .findFirst()
                    .ifPresent(column -> pivot(row, column));
        }
    }

    /** The largest sum of some columns; empty if there is none. */
    Optional<Fraction> maximum(int[] wanted) {
        return maximum(weights(wanted, 1), columns);
    }

    /** The smallest sum of some columns. */
    Fraction minimum(int[] wanted) {
        return Fraction.ZERO.minus(maximum(weights(wanted, -1), columns).orElseThrow());
    }

    private Fraction[] weights(int[] wanted, int weight) {
        Fraction[] weights = zeros();
        IntStream.of(wanted).forEach(column -> weights[column] = Fraction.of(weight));
        return weights;
    }

    private Optional<Fraction> maximum(Fraction[] weights, int allowed) {
        Optional<Integer> entering = entering(weights, allowed);
        while (entering.isPresent()) {
            Optional<Integer> leaving = leaving(entering.get());
            if (leaving.isEmpty()) {
                return Optional.empty();
            }
            pivot(leaving.get(), entering.get());
            entering = entering(weights, allowed);
        }
        return Optional.of(Fraction.ZERO.minus(reduced(weights, width(), Fraction.ZERO)));
    }

    private Optional<Integer> entering(Fraction[] weights, int allowed) {
        return IntStream.range(0, allowed)
                .filter(column -> reduced(weights, column, weights[column]).sign() > 0)
                .boxed()
                .findFirst();
    }

    private Fraction reduced(Fraction[] weights, int column, Fraction start) {
        Fraction cost = start;
        for (int row = 0; row < rows.length; row++) {
            cost = cost.minus(weights[basis[row]].times(rows[row][column]));
        }
        return cost;
    }

    private Optional<Integer> leaving(int column) {
        return IntStream.range(0, rows.length)
                .filter(row -> rows[row][column].sign() > 0)
                .boxed()
                .min((one, other) -> {
                    int order = ratio(one, column).compareTo(ratio(other, column));
                    return order == 0 ? Integer.compare(basis[one], basis[other]) : order;
                });
    }

    private Fraction ratio(int row, int column) {
        return rows[row][width()].over(rows[row][column]);
    }

    private void pivot(int pivotRow, int column) {
        Fraction divisor = rows[pivotRow][column];
        Arrays.setAll(rows[pivotRow], at -> rows[pivotRow][at].over(divisor));
        for (int row = 0; row < rows.length; row++) {
            if (row != pivotRow && rows[row][column].sign() != 0) {
                subtract(rows[row], rows[pivotRow], rows[row][column]);
            }
        }
        basis[pivotRow] = column;
    }

    private static void subtract(Fraction[] row, Fraction[] pivotRow, Fraction factor) {
        Arrays.setAll(row, at -> row[at].minus(factor.times(pivotRow[at])));
    }
}
