package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Withholds more until bounds that follow step by step refute no claim: a small cell may be empty, and may hold the
 * threshold or more; one that changed may be as it was, and the width of a claim away.
 *
 * <p>It only ever withholds. Not promised: that nothing it withholds follows from what is left, which is for the
 * elimination to see to; nor what all families together tell, which is for the gate.
 */
final class Closure {
    private final Families families;
    private final int[][] familiesOf;
    private final long[] values;
    private final int[] axes;
    private final List<Claim> claims;
    private final BitSet fixed;

    /**
     * @param claims what must stay possible, up to the threshold for small cells
     * @param fixed the cells that nobody can be in, which cannot be withheld
     */
    Closure(Families families, long[] values, int[] axes, List<Claim> claims, BitSet fixed) {
        this.families = families;
        this.familiesOf = Bounds.familiesOf(families);
        this.values = values;
        this.axes = axes;
        this.claims = claims;
        this.fixed = fixed;
    }

    /** What of the published cells has to be withheld. */
    BitSet withheld(BitSet published) {
        BitSet withheld = new BitSet();
        BitSet left = (BitSet) published.clone();
        List<BitSet> hits = hits(left);
        while (!hits.isEmpty()) {
            withheld.or(cheapest(hits));
            left.andNot(withheld);
            hits = hits(left);
        }
        return withheld;
    }

    /** Which of the cells that were withheld, the dearest first, refute nothing any more together with the published ones. */
    BitSet needless(BitSet published, BitSet withheld) {
        BitSet shown = (BitSet) published.clone();
        withheld.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(this::cost)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(cell -> {
                    shown.set(cell);
                    shown.set(cell, hits(shown).isEmpty());
                });
        shown.andNot(published);
        return shown;
    }

    /** For each refuted claim the published cells that refute it. */
    List<BitSet> hits(BitSet published) {
        Bounds bounds = new Bounds(families, familiesOf, values, published);
        List<BitSet> hits = new ArrayList<>();
        for (Claim claim : claims) {
            if (bounds.low(claim.cell()) > claim.low()) {
                hits.add(bounds.reasons(claim.cell(), false));
            }
            if (bounds.high(claim.cell()) < claim.high()) {
                hits.add(bounds.reasons(claim.cell(), true));
            }
        }
        hits.forEach(hit -> hit.andNot(fixed));
        hits.removeIf(BitSet::isEmpty);
        return hits;
    }

    /** Cells of which every hit has one: again and again the one that costs least for each hit it serves. */
    private BitSet cheapest(List<BitSet> hits) {
        BitSet chosen = new BitSet();
        List<BitSet> open = new ArrayList<>(hits);
        while (!open.isEmpty()) {
            int[] serves = new int[values.length];
            open.forEach(hit -> hit.stream().forEach(cell -> serves[cell]++));
            int next = all(open).stream()
                    .boxed()
                    .min(Comparator.<Integer>comparingInt(cell -> axes[cell] <= 1 ? 1 : 0)
                            .thenComparing(cell -> cost(cell) / serves[cell]))
                    .orElseThrow();
            chosen.set(next);
            open.removeIf(hit -> hit.get(next));
        }
        return chosen;
    }

    private static BitSet all(List<BitSet> hits) {
        BitSet all = new BitSet();
        hits.forEach(all::or);
        return all;
    }

    private double cost(int cell) {
        int weight = Math.max(1, 4 - axes[cell]);
        return (double) values[cell] * weight * weight;
    }
}
