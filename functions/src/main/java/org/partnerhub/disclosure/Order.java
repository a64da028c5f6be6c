package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * In which order cells may ask to be published: those published before first, then the larger, those split by fewer axes,
 * the wider; what is still equal in an order that nobody outside knows.
 */
final class Order {
    private final Plan plan;
    private final long[] values;
    private final BitSet before;
    private final long[] lots;

    Order(Plan plan, long[] values, BitSet before, SplittableRandom random) {
        this.plan = plan;
        this.values = values.clone();
        this.before = (BitSet) before.clone();
        this.lots = random.longs(plan.size()).toArray();
    }

    /** The chosen cells, the first to ask first. */
    List<Integer> of(BitSet chosen) {
        int[] axes = plan.axes();
        int[] widths = plan.widths();
        Comparator<Integer> order = Comparator.<Integer>comparingInt(cell -> before.get(cell) ? 0 : 1)
                .thenComparing(cell -> values[cell], Comparator.reverseOrder())
                .thenComparing(cell -> axes[cell])
                .thenComparing(cell -> widths[cell], Comparator.reverseOrder())
                .thenComparing(cell -> lots[cell])
                .thenComparing(Comparator.naturalOrder());
        return chosen.stream().boxed().sorted(order).toList();
    }
}
