package org.partnerhub.disclosure;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A row of numbers most of which are 0: the columns of the others, ascending, and what stands there. Not thread-safe. */
final class SparseRow {
    private int[] columns;
    private long[] values;
    private int size;

    /** Keeps the arrays. */
    SparseRow(int[] columns, long[] values) {
        this.columns = columns;
        this.values = values;
        this.size = columns.length;
    }

    SparseRow copy() {
        return new SparseRow(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
    }

    boolean isZero() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int column(int position) {
        return columns[position];
    }

    long value(int position) {
        return values[position];
    }

    /** What stands in a column. */
    long at(int column) {
        int position = Arrays.binarySearch(columns, 0, size, column);
        return position < 0 ? 0 : values[position];
    }

    /** Subtracts a multiple of another row, and tells which columns became filled, and which empty. */
    void subtract(long factor, SparseRow other, Field field, IntConsumer filled, IntConsumer emptied) {
        int[] newColumns = new int[size + other.size];
        long[] newValues = new long[size + other.size];
        int count = 0;
        int mine = 0;
        int its = 0;
        while (mine < size || its < other.size) {
            int here = mine < size ? columns[mine] : Integer.MAX_VALUE;
            int there = its < other.size ? other.columns[its] : Integer.MAX_VALUE;
            int column = Math.min(here, there);
            long value = here == column ? values[mine++] : 0;
            if (there == column) {
                value = field.minus(value, field.times(factor, other.values[its++]));
                report(here == column, value, column, filled, emptied);
            }
            if (value != 0) {
                newColumns[count] = column;
                newValues[count++] = value;
            }
        }
        columns = newColumns;
        values = newValues;
        size = count;
    }

    private static void report(boolean wasFilled, long value, int column, IntConsumer filled, IntConsumer emptied) {
        if (value == 0) {
            emptied.accept(column);
        } else if (!wasFilled) {
            filled.accept(column);
        }
    }
}
