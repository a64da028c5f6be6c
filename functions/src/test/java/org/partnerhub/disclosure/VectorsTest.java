package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Cell;

/** The vector of a cell, in margins, counts exactly the inner cells that are in it. */
class VectorsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void a_vector_counts_each_inner_cell_once_if_it_is_in_the_cell_and_else_not(int seed) {
        SmallCube cube = new SmallCube(seed);
        PlanCells cells = new PlanCells(cube.tables());
        Coordinates coordinates = new Coordinates(
                cells.splits(),
                cells.splits().stream().mapToInt(split -> seed % 2).toArray());
        List<Map<Integer, Long>> vectors = cells.cells().stream()
                .<Map<Integer, Long>>map(cell ->
                        coordinates.vector(cells.place(cells.number(cell))).byCoordinate())
                .toList();
        for (Cell inner : cube.inner()) {
            List<Integer> counting = coordinates.of(cells.leaves(inner));
            for (int cell = 0; cell < vectors.size(); cell++) {
                Map<Integer, Long> vector = vectors.get(cell);
                long counted = counting.stream()
                        .mapToLong(coordinate -> vector.getOrDefault(coordinate, 0L))
                        .sum();
                assertEquals(cube.contains(cells.cells().get(cell), inner) ? 1 : 0, counted);
            }
        }
    }
}
