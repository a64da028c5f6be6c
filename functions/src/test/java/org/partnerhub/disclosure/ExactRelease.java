package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The elimination once more, slow and exact, as its definition says: a column for what each inner cell grew by in each
 * release, whole numbers that fail rather than overflow, and a row for each small cell and each small change between any two releases.
 */
final class ExactRelease {
    private final List<long[]> taken = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final List<long[]> hidden = new ArrayList<>();

    /** Adds a row that must never follow. */
    void hide(long[] row) {
        hidden.add(reduced(row));
    }

    /** Publishes a row unless a hidden one would follow; whether it did. */
    boolean publish(long[] row) {
        long[] rest = reduced(row);
        if (isZero(rest)) {
            return true;
        }
        int pivot = pivot(rest);
        List<long[]> after =
                hidden.stream().map(other -> without(other, rest, pivot)).toList();
        if (after.stream().anyMatch(ExactRelease::isZero)) {
            return false;
        }
        hidden.clear();
        hidden.addAll(after);
        taken.add(rest);
        pivots.add(pivot);
        return true;
    }

    /** Whether a row follows from those that were published. */
    boolean follows(long[] row) {
        return isZero(reduced(row));
    }

    private long[] reduced(long[] row) {
        long[] rest = row;
        for (int number = 0; number < taken.size(); number++) {
            rest = without(rest, taken.get(number), pivots.get(number));
        }
        return rest;
    }

    private static long[] without(long[] row, long[] other, int pivot) {
        if (row[pivot] == 0) {
            return row;
        }
        long[] rest = new long[row.length];
        long common = 0;
        for (int column = 0; column < row.length; column++) {
            rest[column] = Math.subtractExact(
                    Math.multiplyExact(row[column], other[pivot]), Math.multiplyExact(other[column], row[pivot]));
            common = common == 1 ? 1 : greatestCommonDivisor(common, Math.abs(rest[column]));
        }
        return common <= 1 ? rest : dividedBy(common, rest);
    }

    private static long[] dividedBy(long divisor, long[] row) {
        return Arrays.stream(row).map(value -> value / divisor).toArray();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    private static boolean isZero(long[] row) {
        return pivot(row) == row.length;
    }

    private static int pivot(long[] row) {
        int pivot = 0;
        while (pivot < row.length && row[pivot] == 0) {
            pivot++;
        }
        return pivot;
    }
}
