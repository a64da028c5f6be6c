package org.partnerhub.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/** What each cell can hold at least and at most, as far as one sum after the other tells; only ever drawn closer. */
final class SweptBounds {
    /** Above every count, and small enough to be added up. */
    private static final long UNBOUNDED = 1L << 50;

    private final long[] least;
    private final long[] most;
    private boolean moved;

    SweptBounds(long[] values, BitSet published) {
        least = new long[values.length];
        most = new long[values.length];
        Arrays.fill(most, UNBOUNDED);
        published.stream().forEach(cell -> {
            least[cell] = values[cell];
            most[cell] = values[cell];
        });
    }

    long least(int cell) {
        return least[cell];
    }

    long most(int cell) {
        return most[cell];
    }

    /** Whether anything was drawn closer since this was asked last. */
    boolean movedSince() {
        boolean answer = moved;
        moved = false;
        return answer;
    }

    void raise(int cell, long bound) {
        if (bound > least[cell]) {
            least[cell] = bound;
            moved = true;
        }
    }

    void lower(int cell, long bound) {
        if (bound < most[cell]) {
            most[cell] = Math.max(0, bound);
            moved = true;
        }
    }

    void follow(Family family) {
        raise(family.parent(), sum(least, family));
        lower(family.parent(), sum(most, family));
        long spareAbove = most[family.parent()] - sum(least, family);
        for (int child : family.children()) {
            lower(child, least[child] + spareAbove);
        }
        long spareBelow = least[family.parent()] - sum(most, family);
        for (int child : family.children()) {
            raise(child, most[child] + spareBelow);
        }
    }

    private static long sum(long[] bounds, Family family) {
        long sum = 0;
        for (int child : family.children()) {
            sum += bounds[child];
        }
        return sum;
    }
}
