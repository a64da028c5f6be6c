package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.partnerhub.disclosure.Numbers.cells;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** What was published before asks first, then the larger, the less split and the wider; between equals a lot is drawn. */
final class OrderTest {
    private final Plan plan = Plan.of(
            List.of(
                    Split.geography(new TreeMap<>(Map.of("LK1", List.of("LK11", "LK12"), "LK2", List.of("LK21")))),
                    Split.by(Axis.SEX, List.of("f", "m"))),
            List.of(Extent.FULL),
            Set.of());

    @Test
    void what_was_published_before_asks_before_what_is_larger() {
        BitSet before = new BitSet();
        before.set(3);
        before.set(5);
        assertEquals(List.of(5, 3, 4), order(growing(), before, 1).of(cells(3, 4, 5)));
    }

    @Test
    void the_larger_asks_before_the_smaller() {
        List<Integer> descending = IntStream.range(0, plan.size())
                .map(cell -> plan.size() - 1 - cell)
                .boxed()
                .toList();
        assertEquals(descending, order(growing(), new BitSet(), 1).of(Attempts.all(plan)));
    }

    @Test
    void of_equals_those_split_by_fewer_axes_ask_first_and_of_these_the_wider() {
        List<Integer> asking = order(equal(), new BitSet(), 1).of(Attempts.all(plan));
        List<Integer> sorted = asking.stream()
                .map(cell -> 100 * plan.axes()[cell] - plan.widths()[cell])
                .sorted()
                .toList();
        assertEquals(
                sorted,
                asking.stream()
                        .map(cell -> 100 * plan.axes()[cell] - plan.widths()[cell])
                        .toList());
        assertEquals(number("PROVINCE=LK1"), asking.get(3));
    }

    @Test
    void which_of_two_equals_asks_first_is_drawn_anew_for_each_release() {
        List<Integer> once = order(equal(), new BitSet(), 1).of(Attempts.all(plan));
        assertEquals(once, order(equal(), new BitSet(), 1).of(Attempts.all(plan)));
        assertNotEquals(once, order(equal(), new BitSet(), 2).of(Attempts.all(plan)));
    }

    private Order order(long[] values, BitSet before, int seed) {
        return new Order(plan, values, before, new SplittableRandom(seed));
    }

    private long[] growing() {
        return IntStream.range(0, plan.size()).mapToLong(cell -> 10L + cell).toArray();
    }

    private long[] equal() {
        long[] values = new long[plan.size()];
        Arrays.fill(values, 40);
        return values;
    }

    private int number(String cell) {
        return plan.number(Cell.parse(cell)).orElseThrow();
    }
}
