package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** The plan says what can be asked, before anybody is counted, and how it adds up. */
class PlanTest {
    private static final List<Split> SPLITS = List.of(
            Split.geography(new TreeMap<>(Map.of("LK1", List.of("LK11", "LK12"), "LK2", List.of("LK21", "LK22")))),
            Split.by(Axis.SEX, List.of("f", "m", "u")),
            Split.by(Axis.AGE, List.of("0-17", "18+")),
            Split.by(Axis.GROUP, List.of("A", "B")),
            Split.stages(4));

    private static Plan plan(Extent... stages) {
        return Plan.of(SPLITS, List.of(stages), Set.of());
    }

    @Test
    void the_reference_cube_has_the_cells_and_equations_that_others_count() {
        assertEquals(2_373, ReferenceCube.plan(Extent.FULL).size());
        assertEquals(1_593, ReferenceCube.plan(Extent.FULL).families().all().size());
        assertEquals(5_548, ReferenceCube.plan(Extent.EVERY_THREE_AXES).size());
        assertEquals(
                4_536,
                ReferenceCube.plan(Extent.EVERY_THREE_AXES).families().all().size());
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void a_cell_that_leaves_out_an_axis_of_another_is_there_too(Extent later) {
        Plan plan = plan(Extent.FULL, later, Extent.FULL, Extent.SMALL);
        for (Cell cell : plan.cells()) {
            for (Axis axis : cell.categories().keySet()) {
                TreeMap<Axis, String> fewer = new TreeMap<>(cell.categories());
                fewer.remove(axis);
                assertTrue(plan.number(new Cell(fewer)).isPresent(), cell + " without " + axis);
            }
        }
    }

    @Test
    void every_family_adds_up_whoever_is_counted() {
        for (int seed = 0; seed < 50; seed++) {
            SmallCube cube = new SmallCube(seed);
            long[] values = cube.plan().values(cube.next());
            for (Family family : cube.plan().families().all()) {
                assertEquals(
                        values[family.parent()],
                        IntStream.of(family.children())
                                .mapToLong(child -> values[child])
                                .sum());
            }
        }
    }

    @Test
    void a_value_is_the_sum_of_the_inner_cells_in_it() {
        for (int seed = 0; seed < 50; seed++) {
            SmallCube cube = new SmallCube(seed);
            Map<Cell, Long> inner = cube.next();
            long[] values = cube.plan().values(inner);
            List<Cell> cells = cube.plan().cells();
            for (int number = 0; number < values.length; number++) {
                Cell cell = cells.get(number);
                assertEquals(
                        inner.entrySet().stream()
                                .filter(part -> cube.contains(cell, part.getKey()))
                                .mapToLong(Map.Entry::getValue)
                                .sum(),
                        values[number]);
            }
        }
    }

    @Test
    void whoever_has_counted_is_shown_each_cell_as_it_was_counted() {
        SmallCube cube = new SmallCube(1);
        Map<Cell, Long> inner = cube.next();
        long[] values = cube.plan().values(inner);
        Map<Cell, Long> shown = cube.plan().unprotected(inner);
        List<Cell> cells = cube.plan().cells();
        assertEquals(Set.copyOf(cells), shown.keySet());
        IntStream.range(0, values.length).forEach(cell -> assertEquals(values[cell], shown.get(cells.get(cell))));
    }

    @Test
    void a_full_plan_has_three_axes_with_provinces_and_two_with_districts() {
        Plan plan = plan(Extent.FULL, Extent.FULL, Extent.FULL, Extent.FULL);
        assertTrue(plan.has(1, Set.of(Axis.PROVINCE, Axis.SEX, Axis.AGE)));
        assertTrue(plan.has(1, Set.of(Axis.DISTRICT, Axis.SEX)));
        assertFalse(plan.has(1, Set.of(Axis.DISTRICT, Axis.SEX, Axis.AGE)));
    }

    @Test
    void the_stage_counts_as_an_axis_of_a_full_plan() {
        Plan plan = plan(Extent.FULL, Extent.FULL, Extent.FULL, Extent.FULL);
        assertTrue(plan.has(2, Set.of(Axis.PROVINCE, Axis.SEX)));
        assertFalse(plan.has(2, Set.of(Axis.PROVINCE, Axis.SEX, Axis.AGE)));
        assertTrue(plan.has(2, Set.of(Axis.DISTRICT)));
        assertFalse(plan.has(2, Set.of(Axis.DISTRICT, Axis.SEX)));
    }

    @Test
    void a_small_plan_has_sex_age_group_district_and_sex_by_group_at_each_stage() {
        Plan plan = plan(Extent.SMALL, Extent.SMALL, Extent.SMALL, Extent.SMALL);
        for (int stage = 1; stage <= 4; stage++) {
            assertEquals(
                    Set.of(
                            Set.of(),
                            Set.of(Axis.SEX),
                            Set.of(Axis.AGE),
                            Set.of(Axis.GROUP),
                            Set.of(Axis.DISTRICT),
                            Set.of(Axis.SEX, Axis.GROUP)),
                    Set.copyOf(plan.breakdowns(stage)));
        }
    }

    @Test
    void whoever_stopped_at_a_stage_is_a_cell_wherever_both_stages_are() {
        Plan plan = plan(Extent.FULL, Extent.FULL, Extent.SMALL, Extent.SMALL);
        assertTrue(plan.number(Cell.parse("SEX=f;STAGE=1;GROUP=A")).isPresent());
        assertTrue(plan.number(Cell.parse("SEX=f;STAGE=2")).isPresent());
        assertTrue(plan.number(Cell.parse("PROVINCE=LK1;STAGE=2+")).isPresent());
        assertTrue(plan.number(Cell.parse("PROVINCE=LK1;STAGE=2")).isEmpty());
    }

    @Test
    void the_finest_tables_go_first_until_only_the_stages_are_left() {
        Plan plan = plan(Extent.FULL, Extent.FULL, Extent.FULL, Extent.FULL);
        List<Integer> deepest = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (BitSet tables : plan.tablesFromTheFinest()) {
            deepest.add(tables.stream().map(cell -> plan.axes()[cell]).max().orElseThrow());
            sizes.add(tables.cardinality());
        }
        assertEquals(List.of(3, 2, 2, 1, 1), deepest);
        assertEquals(List.of(plan.size(), 7), List.of(sizes.get(0), sizes.get(4)));
        assertTrue(sizes.get(1) > sizes.get(2) && sizes.get(2) > sizes.get(3) && sizes.get(3) > sizes.get(4));
    }

    @Test
    void what_lies_one_axis_deeper_than_its_tables_is_looked_at_and_what_lies_two_deeper_is_not() {
        Tables tables = new Tables(SPLITS.subList(0, 4), List.of(Extent.TWO_AXES));
        assertTrue(tables.hasWithinOneAxis(Shape.of(Cell.parse("SEX=f;AGE=18+"))));
        assertTrue(tables.hasWithinOneAxis(Shape.of(Cell.parse("SEX=f;AGE=18+;GROUP=A"))));
        assertFalse(tables.hasWithinOneAxis(Shape.of(Cell.parse("SEX=f;AGE=18+;GROUP=A;DISTRICT=LK11"))));
    }

    @Test
    void fewer_than_two_thousand_persons_have_the_small_plan() {
        assertEquals(Extent.SMALL, Extent.forTarget(1_999));
        assertEquals(Extent.FULL, Extent.forTarget(2_000));
    }
}
