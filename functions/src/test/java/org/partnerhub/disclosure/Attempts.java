package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.partnerhub.model.Cell;

/** Attempts at a release before any gate has looked at them, and what is known once they were published. */
final class Attempts {
    private Attempts() {}

    static Attempt of(Plan plan, BitSet tables, Map<Cell, Long> counts, List<Known> history, int seed) {
        long[] values = plan.values(counts);
        Sensitive sensitive = Sensitive.of(plan, values, Threshold.PERSONS, history);
        return new Attempt(plan, values, tables, sensitive, order(plan, values, history, seed), seed);
    }

    static Order order(Plan plan, long[] values, List<Known> history, int seed) {
        BitSet before = new BitSet();
        history.forEach(known ->
                known.values().keySet().forEach(cell -> plan.number(cell).ifPresent(before::set)));
        return new Order(plan, values, before, new SplittableRandom(seed));
    }

    static Known known(Plan plan, Map<Cell, Long> counts, BitSet published) {
        long[] values = plan.values(counts);
        Map<Cell, Long> known = new HashMap<>();
        published.stream().forEach(cell -> known.put(plan.cells().get(cell), values[cell]));
        return new Known(known);
    }

    static BitSet all(Plan plan) {
        BitSet all = new BitSet();
        all.set(0, plan.size());
        return all;
    }
}
