package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** The cells of a plan are as wide and as deep as their codes say, and lie beside one another as their codes do. */
final class PlanCellsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_cell_is_as_wide_as_the_inner_cells_in_it_are_many(int seed) {
        SmallCube cube = new SmallCube(seed);
        PlanCells cells = new PlanCells(cube.tables());
        for (Cell cell : cells.cells()) {
            long parts = cube.inner().stream()
                    .filter(inner -> cube.contains(cell, inner))
                    .count();
            assertEquals(parts, cells.width(cells.number(cell)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_cell_is_as_deep_as_its_axes_are_many(int seed) {
        Plan plan = new SmallCube(seed).plan();
        for (int cell = 0; cell < plan.size(); cell++) {
            assertEquals(plan.cells().get(cell).categories().size(), plan.axes()[cell]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void the_cell_beside_another_has_the_codes_of_both_splits_and_else_those_of_the_other(int seed) {
        PlanCells cells = new PlanCells(new SmallCube(seed).tables());
        for (int cell = 0; cell < cells.cells().size(); cell++) {
            for (int one = 0; one < cells.splits().get(0).size(); one++) {
                for (int other = 0; other < cells.splits().get(1).size(); other++) {
                    assertEquals(
                            cells.number(coded(cells, one, other, cells.place(cell)[2])),
                            cells.beside(cell, 0, one, 1, other));
                }
            }
        }
    }

    private static Cell coded(PlanCells cells, int... place) {
        Map<Axis, String> codes = new TreeMap<>();
        for (int split = 0; split < place.length; split++) {
            codes.putAll(cells.splits().get(split).get(place[split]).coded());
        }
        return new Cell(new TreeMap<>(codes));
    }
}
