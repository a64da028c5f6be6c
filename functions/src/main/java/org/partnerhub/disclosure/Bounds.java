package org.partnerhub.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;

/**
 * What follows for each cell, step by step, from how cells add up, from the known ones and from nobody being counted less
 * than once: at least so many persons, and at most so many.
 *
 * <p>Promised: the bounds hold in every table that agrees with what is known, and no single family tightens any of them
 * further. Not promised: that they are the closest that all families together allow; that is the gate's part.
 */
final class Bounds {
    /** No bound from above. */
    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Families families;
    private final int[][] familiesOf;
    private final BitSet known;
    private final long[] low;
    private final long[] high;
    private final Trail trail;

    Bounds(Families families, int[][] familiesOf, long[] values, BitSet known) {
        this.families = families;
        this.familiesOf = familiesOf;
        this.known = known;
        this.low = new long[values.length];
        this.high = new long[values.length];
        this.trail = new Trail(values.length);
        Arrays.fill(high, UNBOUNDED);
        known.stream().forEach(cell -> low[cell] = high[cell] = values[cell]);
        tighten();
    }

    long low(int cell) {
        return low[cell];
    }

    long high(int cell) {
        return high[cell];
    }

    /** The known cells that a bound of an unknown one follows from. */
    BitSet reasons(int cell, boolean above) {
        return trail.sources(families, known, low, cell, above);
    }

    /** For each cell the numbers of the families it is in. */
    static int[][] familiesOf(Families families) {
        int[][] familiesOf = new int[families.cells()][];
        Arrays.fill(familiesOf, new int[0]);
        for (int number = 0; number < families.all().size(); number++) {
            Family family = families.all().get(number);
            append(familiesOf, family.parent(), number);
            for (int child : family.children()) {
                append(familiesOf, child, number);
            }
        }
        return familiesOf;
    }

    private static void append(int[][] lists, int at, int number) {
        lists[at] = Arrays.copyOf(lists[at], lists[at].length + 1);
        lists[at][lists[at].length - 1] = number;
    }

    private void tighten() {
        Deque<Integer> due = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int family = 0; family < families.all().size(); family++) {
            due.add(family);
            waiting.set(family);
        }
        while (!due.isEmpty()) {
            int family = due.remove();
            waiting.clear(family);
            tighten(family, cell -> {
                for (int other : familiesOf[cell]) {
                    if (!waiting.get(other)) {
                        waiting.set(other);
                        due.add(other);
                    }
                }
            });
        }
    }

    private void tighten(int number, IntConsumer changed) {
        Family family = families.all().get(number);
        long lows = 0;
        long highs = 0;
        int unbounded = 0;
        for (int child : family.children()) {
            lows += low[child];
            highs += high[child] == UNBOUNDED ? 0 : high[child];
            unbounded += high[child] == UNBOUNDED ? 1 : 0;
        }
        raise(family.parent(), lows, number, changed);
        lower(family.parent(), unbounded == 0 ? highs : UNBOUNDED, number, changed);
        for (int child : family.children()) {
            long highBefore = high[child];
            long others = lows - low[child];
            long above = high[family.parent()];
            lower(child, above == UNBOUNDED ? UNBOUNDED : above - others, number, changed);
            boolean othersBounded = unbounded == (highBefore == UNBOUNDED ? 1 : 0);
            long othersAtMost = highs - (highBefore == UNBOUNDED ? 0 : highBefore);
            raise(child, othersBounded ? low[family.parent()] - othersAtMost : 0, number, changed);
        }
    }

    private void raise(int cell, long bound, int family, IntConsumer changed) {
        if (!known.get(cell) && bound > low[cell]) {
            low[cell] = bound;
            trail.add(cell, false, family);
            changed.accept(cell);
        }
    }

    private void lower(int cell, long bound, int family, IntConsumer changed) {
        if (!known.get(cell) && bound < high[cell]) {
            high[cell] = bound;
            trail.add(cell, true, family);
            changed.accept(cell);
        }
    }
}
