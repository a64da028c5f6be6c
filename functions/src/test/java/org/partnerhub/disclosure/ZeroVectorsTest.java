package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** Whatever counts nobody but in what is impossible is taken from all figures, and nothing else is. */
final class ZeroVectorsTest {
    private static final Field FIELD = Field.STANDARD;
    private static final List<Split> SPLITS = List.of(
            Split.by(Axis.SEX, List.of("f", "m", "u")),
            Split.by(Axis.AGE, List.of("0-17", "18-24", "25+")),
            Split.by(Axis.GROUP, List.of("A", "B", "C")));

    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void they_count_nobody_where_somebody_can_be(int seed) {
        Margins margins = new Margins(seed);
        for (SparseRow row : margins.rows) {
            margins.eachPossible(counting -> assertEquals(
                    0, counting.stream().mapToLong(row::at).reduce(0, (sum, value) -> FIELD.of(sum + value))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void they_are_as_many_as_there_are_and_none_follows_from_the_others(int seed) {
        Margins margins = new Margins(seed);
        assertEquals(margins.coordinates.size() - margins.rank(), margins.rows.size());
        Matrix matrix = new Matrix(margins.rows, margins.coordinates.size(), FIELD, new SplittableRandom(seed));
        for (int row = 0; row < margins.rows.size(); row++) {
            assertFalse(matrix.isZero(row));
            matrix.takeOut(row, changed -> {});
        }
    }

    /** The margins of a cube of which a few parts, chosen by lot, are impossible. */
    private static final class Margins {
        private final Impossible impossible;
        private final Coordinates coordinates;
        private final List<SparseRow> rows;

        Margins(int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Extent extent = random.nextBoolean() ? Extent.FULL : Extent.TWO_AXES;
            PlanCells cells = new PlanCells(new Tables(SPLITS, List.of(extent)));
            impossible = new Impossible(cells.splits(), parts(random));
            coordinates = new Coordinates(cells.splits(), impossible.references());
            cells.cells().forEach(cell -> coordinates.vector(cells.place(cells.number(cell))));
            rows = impossible.rows(coordinates, FIELD);
        }

        void eachPossible(Consumer<List<Integer>> counting) {
            impossible.eachInner(inner -> {
                if (!impossible.contains(inner)) {
                    counting.accept(coordinates.of(inner));
                }
            });
        }

        /** How many of the possible inner cells can be told apart by the margins. */
        int rank() {
            ExactRelease exact = new ExactRelease();
            List<long[]> independent = new ArrayList<>();
            eachPossible(counting -> {
                long[] row = new long[coordinates.size()];
                counting.forEach(coordinate -> row[coordinate] = 1);
                if (!exact.follows(row)) {
                    exact.publish(row);
                    independent.add(row);
                }
            });
            return independent.size();
        }

        private static Set<Cell> parts(SplittableRandom random) {
            Set<Cell> parts = new HashSet<>();
            for (int part = random.nextInt(1, 6); part > 0; part--) {
                parts.add(part(random));
            }
            return parts;
        }

        private static Cell part(SplittableRandom random) {
            TreeMap<Axis, String> categories = new TreeMap<>();
            for (Split split : SPLITS) {
                if (random.nextInt(3) > 0) {
                    categories.put(
                            split.axis(),
                            split.leaves().get(random.nextInt(split.leaves().size())));
                }
            }
            return new Cell(categories);
        }
    }
}
