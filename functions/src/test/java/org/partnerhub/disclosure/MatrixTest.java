package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows that say the same have one fingerprint, rows that do not have two, in each half of it. */
final class MatrixTest {
    private static final Field FIELD = Field.STANDARD;
    private static final int COLUMNS = 6;

    @Test
    void a_multiple_of_a_row_has_its_fingerprint() {
        SplittableRandom random = new SplittableRandom(4711);
        for (int round = 0; round < 100; round++) {
            SparseRow row = row(random);
            Matrix matrix = matrix(List.of(row, times(random.nextLong(1, FIELD.prime()), row)));
            assertEquals(matrix.fingerprint(0), matrix.fingerprint(1));
        }
    }

    @Test
    void each_half_of_a_fingerprint_tells_rows_apart() {
        SplittableRandom random = new SplittableRandom(815);
        List<SparseRow> rows = Stream.generate(() -> row(random)).limit(100).toList();
        Matrix matrix = matrix(rows);
        Set<Long> upper = new HashSet<>();
        Set<Long> lower = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            assertTrue(upper.add(matrix.fingerprint(row) >>> Integer.SIZE));
            assertTrue(lower.add(matrix.fingerprint(row) & 0xFFFF_FFFFL));
        }
    }

    private static Matrix matrix(List<SparseRow> rows) {
        return new Matrix(rows, COLUMNS, FIELD, new SplittableRandom(1));
    }

    private static SparseRow row(SplittableRandom random) {
        return new SparseRow(
                IntStream.range(0, COLUMNS).toArray(),
                random.longs(COLUMNS, 1, FIELD.prime()).toArray());
    }

    private static SparseRow times(long factor, SparseRow row) {
        return new SparseRow(
                IntStream.range(0, COLUMNS).map(row::column).toArray(),
                IntStream.range(0, COLUMNS)
                        .mapToLong(position -> FIELD.times(factor, row.value(position)))
                        .toArray());
    }
}
