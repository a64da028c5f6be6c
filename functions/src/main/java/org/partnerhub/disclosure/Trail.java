package org.partnerhub.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** Every tightening of a bound in order, and the family it came from, so that it can be followed back to what is known. */
final class Trail {
    private final int[] latest;
    private int[] bounds = new int[1024];
    private int[] families = new int[1024];
    private int[] previous = new int[1024];
    private int size;

    Trail(int cells) {
        latest = new int[2 * cells];
        Arrays.fill(latest, -1);
    }

    void add(int cell, boolean above, int family) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
            families = Arrays.copyOf(families, 2 * size);
            previous = Arrays.copyOf(previous, 2 * size);
        }
        int bound = bound(cell, above);
        bounds[size] = bound;
        families[size] = family;
        previous[size] = latest[bound];
        latest[bound] = size++;
    }

    /** The known cells that the last tightening of a bound goes back to; nobody known to be there tells nothing from below. */
    BitSet sources(Families all, BitSet known, long[] values, int cell, boolean above) {
        BitSet sources = new BitSet();
        BitSet seen = new BitSet();
        Deque<Integer> due = new ArrayDeque<>();
        push(latest[bound(cell, above)], seen, due);
        while (!due.isEmpty()) {
            int event = due.remove();
            Family family = all.all().get(families[event]);
            boolean tightenedAbove = bounds[event] % 2 == 1;
            int tightened = bounds[event] / 2;
            boolean parent = tightened == family.parent();
            if (!parent) {
                follow(family.parent(), tightenedAbove, event, known, values, sources, seen, due);
            }
            for (int child : family.children()) {
                if (child != tightened) {
                    follow(child, tightenedAbove == parent, event, known, values, sources, seen, due);
                }
            }
        }
        return sources;
    }

    private void follow(
            int cell,
            boolean above,
            int before,
            BitSet known,
            long[] values,
            BitSet sources,
            BitSet seen,
            Deque<Integer> due) {
        if (known.get(cell)) {
            sources.set(cell, sources.get(cell) || above || values[cell] > 0);
            return;
        }
        int event = latest[bound(cell, above)];
        while (event >= before) {
            event = previous[event];
        }
        push(event, seen, due);
    }

    private static void push(int event, BitSet seen, Deque<Integer> due) {
        if (event >= 0 && !seen.get(event)) {
            seen.set(event);
            due.add(event);
        }
    }

    private static int bound(int cell, boolean above) {
        return 2 * cell + (above ? 1 : 0);
    }
}
