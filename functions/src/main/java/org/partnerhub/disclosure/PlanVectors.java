package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a plan as vectors in terms of margins, without what nobody can be in.
 *
 * @param rows one for each cell, by their numbers
 * @param columns how many margins there are
 */
record PlanVectors(List<SparseRow> rows, int columns) {

    static PlanVectors of(PlanCells cells, Impossible impossible, Field field) {
        Coordinates coordinates = new Coordinates(cells.splits(), impossible.references());
        List<SparseRow> whole = IntStream.range(0, cells.cells().size())
                .mapToObj(cell -> coordinates.vector(cells.place(cell)).in(field))
                .toList();
        int columns = coordinates.size();
        return new PlanVectors(without(impossible.rows(coordinates, field), whole, columns, field), columns);
    }

    /** The cells whose vectors are zero: nobody can be in them. */
    BitSet empty() {
        BitSet empty = new BitSet();
        IntStream.range(0, rows.size()).filter(cell -> rows.get(cell).isZero()).forEach(empty::set);
        return empty;
    }

    private static List<SparseRow> without(List<SparseRow> known, List<SparseRow> rows, int columns, Field field) {
        Matrix matrix = new Matrix(
                Stream.concat(rows.stream(), known.stream()).toList(), columns, field, new SplittableRandom(0));
        for (int row = rows.size(); row < rows.size() + known.size(); row++) {
            if (!matrix.isZero(row)) {
                matrix.takeOut(row, changed -> {});
            }
        }
        return matrix.rows(rows.size());
    }
}
