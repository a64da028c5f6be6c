package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.disclosure.Numbers.cells;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Cell;

/** What follows for a cell holds, and follows from the figures that are named for it, of which none is idle. */
final class BoundsTest {
    private static final Family THREE_PARTS = new Family(0, new int[] {1, 2, 3});

    @Test
    void a_part_holds_at_most_what_the_others_leave_of_the_whole() {
        Bounds bounds = bounds(cells(0, 1), new long[] {20, 5, 9, 6}, THREE_PARTS);
        assertEquals(15, bounds.high(2));
        assertEquals(cells(0, 1), bounds.reasons(2, true));
    }

    @Test
    void an_empty_part_tells_nothing_of_how_many_the_others_hold_at_most() {
        Bounds bounds = bounds(cells(0, 1), new long[] {20, 0, 14, 6}, THREE_PARTS);
        assertEquals(20, bounds.high(2));
        assertEquals(cells(0), bounds.reasons(2, true));
    }

    @Test
    void an_empty_part_tells_how_many_the_others_hold_at_least() {
        Bounds bounds = bounds(cells(0, 1, 3), new long[] {20, 0, 14, 6}, THREE_PARTS);
        assertEquals(14, bounds.low(2));
        assertEquals(cells(0, 1, 3), bounds.reasons(2, false));
    }

    @Test
    void an_empty_part_that_tells_once_is_named_though_it_tells_nothing_another_time() {
        Bounds bounds =
                bounds(cells(0, 1, 4), new long[] {20, 0, 13, 7, 7}, THREE_PARTS, new Family(4, new int[] {1, 3}));
        assertEquals(13, bounds.low(2));
        assertEquals(cells(0, 1, 4), bounds.reasons(2, false));
    }

    @Test
    void a_whole_holds_what_its_parts_hold() {
        Bounds bounds = bounds(cells(1, 2, 3), new long[] {20, 5, 9, 6}, THREE_PARTS);
        assertEquals(20, bounds.high(0));
        assertEquals(cells(1, 2, 3), bounds.reasons(0, true));
        assertEquals(20, bounds.low(0));
        assertEquals(cells(1, 2, 3), bounds.reasons(0, false));
    }

    @Test
    void a_whole_holds_at_least_what_one_part_holds_and_as_many_as_there_may_be() {
        Bounds bounds = bounds(cells(1), new long[] {20, 5, 9, 6}, THREE_PARTS);
        assertEquals(5, bounds.low(0));
        assertEquals(cells(1), bounds.reasons(0, false));
        assertEquals(Bounds.UNBOUNDED, bounds.high(0));
        assertEquals(cells(), bounds.reasons(0, true));
    }

    @Test
    void a_bound_is_followed_through_what_is_not_published() {
        Bounds bounds = bounds(
                cells(0, 2, 4), new long[] {20, 5, 15, 3, 2}, new Family(0, new int[] {1, 2}), new Family(1, new int[] {
                    3, 4
                }));
        assertEquals(3, bounds.high(3));
        assertEquals(cells(0, 2, 4), bounds.reasons(3, true));
        assertEquals(3, bounds.low(3));
        assertEquals(cells(0, 2, 4), bounds.reasons(3, false));
    }

    @Test
    void a_part_holds_at_least_what_the_others_leave_of_a_whole_that_may_be_larger() {
        Family anotherSplit = new Family(0, new int[] {3, 4});
        Bounds bounds =
                bounds(cells(1, 3), new long[] {30, 5, 25, 20, 10}, new Family(0, new int[] {1, 2}), anotherSplit);
        assertEquals(15, bounds.low(2));
        assertEquals(cells(1, 3), bounds.reasons(2, false));
        assertEquals(Bounds.UNBOUNDED, bounds.high(2));
    }

    @Test
    void a_bound_is_followed_however_far_it_comes() {
        int steps = 700;
        long[] values = new long[2 * steps + 1];
        Family[] chain = new Family[steps];
        BitSet known = cells(0);
        for (int step = 0; step < steps; step++) {
            chain[step] = new Family(step, new int[] {step + 1, steps + 1 + step});
            values[step] = 2L * steps - step;
            values[steps + 1 + step] = 1;
            known.set(steps + 1 + step);
        }
        Bounds bounds = bounds(known, values, chain);
        assertEquals(steps, bounds.low(steps));
        assertEquals(known, bounds.reasons(steps, false));
        assertEquals(known, bounds.reasons(steps, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void a_bound_holds_and_follows_from_the_figures_that_are_named_for_it(int seed) {
        SmallCube cube = new SmallCube(seed);
        Plan plan = cube.plan();
        Map<Cell, Long> counts = cube.next();
        long[] values = plan.values(counts);
        BitSet known = large(values);
        Bounds bounds = bounds(plan, values, known);
        IntStream.range(0, plan.size()).filter(cell -> !known.get(cell)).forEach(cell -> {
            assertTrue(bounds.low(cell) <= values[cell] && values[cell] <= bounds.high(cell));
            assertEquals(
                    bounds.low(cell),
                    bounds(plan, values, bounds.reasons(cell, false)).low(cell));
            assertEquals(
                    bounds.high(cell),
                    bounds(plan, values, bounds.reasons(cell, true)).high(cell));
        });
    }

    private static BitSet large(long[] values) {
        return IntStream.range(0, values.length)
                .filter(cell -> values[cell] >= Threshold.PERSONS.k())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static Bounds bounds(Plan plan, long[] values, BitSet known) {
        return new Bounds(plan.families(), Bounds.familiesOf(plan.families()), values, known);
    }

    private static Bounds bounds(BitSet known, long[] values, Family... all) {
        Families families = new Families(values.length, List.of(all));
        return new Bounds(families, Bounds.familiesOf(families), values, known);
    }
}
