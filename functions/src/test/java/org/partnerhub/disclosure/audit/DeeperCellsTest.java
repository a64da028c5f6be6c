package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.disclosure.DeeperCells;
import org.partnerhub.disclosure.DeeperCells.Overlap;
import org.partnerhub.disclosure.DeeperCells.Proved;
import org.partnerhub.disclosure.Families;
import org.partnerhub.disclosure.Family;

/** The report names the cells deeper than the plan that the plan gives away. */
final class DeeperCellsTest {
    /** A cube whose inner cells are deeper than the plan, renumbered so that they come last. */
    private static final class Deep {
        private final PlainCube cube;
        private final List<Integer> order = new ArrayList<>();
        private final int first;

        Deep(PlainCube cube) {
            this.cube = cube;
            List<Integer> all = IntStream.range(0, cube.values().length).boxed().toList();
            all.stream().filter(cell -> !cube.isLeaf(cell)).forEach(order::add);
            first = order.size();
            all.stream().filter(cube::isLeaf).forEach(order::add);
        }

        int at(int... positions) {
            return order.indexOf(cube.cell(positions));
        }

        List<Proved> proved(BitSet published) {
            long[] values =
                    order.stream().mapToLong(cell -> cube.values()[cell]).toArray();
            BitSet deeper = new BitSet();
            deeper.set(first, order.size());
            return new DeeperCells(families(), overlaps(), deeper).proved(values, published, PlainCube.SMALL);
        }

        private Families families() {
            return new Families(
                    order.size(),
                    cube.families().all().stream()
                            .map(family -> new Family(
                                    order.indexOf(family.parent()),
                                    IntStream.of(family.children())
                                            .map(order::indexOf)
                                            .toArray()))
                            .toList());
        }

        private List<Overlap> overlaps() {
            return order.stream()
                    .filter(cube::isLeaf)
                    .map(cube::positions)
                    .flatMap(at -> IntStream.range(0, at.length).mapToObj(axis -> overlap(at, axis)))
                    .toList();
        }

        private Overlap overlap(int[] at, int axis) {
            int[] one = at.clone();
            one[axis] = -1;
            int[] other = at.clone();
            other[(axis + 1) % at.length] = -1;
            int[] around = one.clone();
            around[(axis + 1) % at.length] = -1;
            return new Overlap(at(at), at(one), at(other), at(around));
        }

        BitSet allOfThePlan() {
            BitSet published = new BitSet();
            IntStream.range(0, first)
                    .filter(cell -> cube.values()[order.get(cell)] >= PlainCube.SMALL)
                    .forEach(published::set);
            return published;
        }
    }

    @Test
    void three_figures_of_two_axes_prove_a_cell_of_three() {
        Deep deep = new Deep(PlainCube.of(new int[] {2, 2, 2}, 8, 22, 27, 3, 40, 40, 40, 40));
        BitSet published = new BitSet();
        List.of(deep.at(0, 0, -1), deep.at(0, 1, -1), deep.at(0, -1, 0)).forEach(published::set);
        assertEquals(List.of(new Proved(deep.at(0, 0, 0), 5)), deep.proved(published));
    }

    @Test
    void two_large_figures_within_one_that_is_hardly_larger_overlap() {
        Deep deep = new Deep(PlainCube.of(new int[] {2, 2}, 8, 22, 27, 3));
        BitSet published = new BitSet();
        List.of(deep.at(-1, -1), deep.at(0, -1), deep.at(-1, 0)).forEach(published::set);
        assertEquals(List.of(new Proved(deep.at(0, 0), 5)), deep.proved(published));
    }

    @Test
    void nothing_is_proved_where_nothing_is_published() {
        Deep deep = new Deep(PlainCube.of(new int[] {2, 2}, 8, 22, 27, 3));
        assertEquals(List.of(), deep.proved(new BitSet()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_proved_is_never_more_than_there_is(int seed) {
        Deep deep = new Deep(PlainCube.random(new SplittableRandom(seed), 80, 3, 3, 2));
        deep.proved(deep.allOfThePlan())
                .forEach(each -> assertTrue(each.atLeast() <= deep.cube.values()[deep.order.get(each.cell())]));
    }
}
