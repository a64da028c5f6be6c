package org.partnerhub.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Rows that are reduced, one after another, by rows taken out of them; every row left stays reduced by all that were
 * taken. Two rows left are proportional if, and but for a chance of 2⁻⁶⁰ only if, their fingerprints are equal.
 */
final class Matrix {
    private final Field field;
    private final SparseRow[] rows;
    private final int[][] rowsOf;
    private final int[] entries;
    private final int[] count;
    private final long[] weights;
    private final long[] moreWeights;

    Matrix(List<SparseRow> rows, int columns, Field field, SplittableRandom random) {
        this.field = field;
        this.rows = rows.stream().map(SparseRow::copy).toArray(SparseRow[]::new);
        this.rowsOf = new int[columns][4];
        this.entries = new int[columns];
        this.count = new int[columns];
        this.weights = random.longs(columns, 1, field.prime()).toArray();
        this.moreWeights = random.longs(columns, 1, field.prime()).toArray();
        for (int row = 0; row < this.rows.length; row++) {
            enter(row);
        }
    }

    /** The first rows as they are now; not to be written to. */
    List<SparseRow> rows(int first) {
        return List.of(rows).subList(0, first);
    }

    boolean isZero(int row) {
        return rows[row].isZero();
    }

    /** Equal for proportional rows; only of a row that is not zero. */
    long fingerprint(int row) {
        SparseRow sparse = rows[row];
        long inverse = sparse.value(0) == 1 ? 1 : field.inverse(sparse.value(0));
        return field.times(inverse, sum(sparse, weights)) << 32 | field.times(inverse, sum(sparse, moreWeights));
    }

    /** Takes out a row that is not zero and reduces all others by it; tells which of them changed. */
    void takeOut(int row, IntConsumer changed) {
        SparseRow taken = rows[row];
        int pivot = pivot(taken);
        rows[row] = new SparseRow(new int[0], new long[0]);
        for (int position = 0; position < taken.size(); position++) {
            count[taken.column(position)]--;
        }
        long inverse = field.inverse(taken.at(pivot));
        for (int entry = 0; entry < entries[pivot]; entry++) {
            reduce(rowsOf[pivot][entry], taken, pivot, inverse, changed);
        }
        rowsOf[pivot] = new int[0];
    }

    private void reduce(int row, SparseRow taken, int pivot, long inverse, IntConsumer changed) {
        long value = rows[row].at(pivot);
        if (value != 0) {
            rows[row].subtract(
                    field.times(value, inverse), taken, field, column -> fill(column, row), column -> count[column]--);
            changed.accept(row);
        }
    }

    private int pivot(SparseRow row) {
        int pivot = row.column(0);
        for (int position = 1; position < row.size(); position++) {
            if (count[row.column(position)] < count[pivot]) {
                pivot = row.column(position);
            }
        }
        return pivot;
    }

    private void enter(int row) {
        for (int position = 0; position < rows[row].size(); position++) {
            fill(rows[row].column(position), row);
        }
    }

    private void fill(int column, int row) {
        if (entries[column] == rowsOf[column].length) {
            rowsOf[column] = Arrays.copyOf(rowsOf[column], 2 * entries[column]);
        }
        rowsOf[column][entries[column]++] = row;
        count[column]++;
    }

    private long sum(SparseRow row, long[] with) {
        long sum = 0;
        for (int position = 0; position < row.size(); position++) {
            sum += field.times(row.value(position), with[row.column(position)]);
        }
        return sum % field.prime();
    }
}
