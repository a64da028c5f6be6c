package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Publishes cells one after another as long as no sum and difference of them gives a sensitive one.
 *
 * <p>Promised: no linear combination of the published cells, with any coefficients, is a sensitive cell; and every cell
 * that is such a combination is published. Not promised: anything that follows from counts not being negative, which the
 * closure and the gate look at.
 */
final class Elimination {
    private final Matrix matrix;
    private final BitSet sensitive;
    private final BitSet published = new BitSet();
    private final long[] fingerprints;
    private final Map<Long, Integer> held = new HashMap<>();

    Elimination(Plan plan, BitSet sensitive, SplittableRandom random) {
        this.matrix = plan.matrix(random);
        this.sensitive = (BitSet) sensitive.clone();
        this.fingerprints = new long[plan.size()];
        this.sensitive.stream().forEach(this::hold);
    }

    /** Lets the candidates ask, the first first; the published ones. */
    BitSet publish(List<Integer> candidates) {
        candidates.stream().filter(this::mayBePublished).forEach(this::publish);
        return (BitSet) published.clone();
    }

    /** All cells that are linear combinations of the given ones. */
    static BitSet span(Plan plan, BitSet given, SplittableRandom random) {
        Elimination elimination = new Elimination(plan, new BitSet(), random);
        given.stream().forEach(elimination::publish);
        BitSet span = new BitSet();
        for (int cell = 0; cell < plan.size(); cell++) {
            span.set(cell, elimination.matrix.isZero(cell));
        }
        return span;
    }

    private boolean mayBePublished(int cell) {
        return matrix.isZero(cell) || !held.containsKey(matrix.fingerprint(cell));
    }

    private void publish(int cell) {
        published.set(cell);
        if (!matrix.isZero(cell)) {
            matrix.takeOut(cell, this::changed);
        }
    }

    private void changed(int cell) {
        if (sensitive.get(cell)) {
            held.computeIfPresent(fingerprints[cell], (fingerprint, cells) -> cells == 1 ? null : cells - 1);
            hold(cell);
        }
    }

    private void hold(int cell) {
        if (matrix.isZero(cell)) {
            throw new IllegalStateException("a sensitive cell follows from what is published");
        }
        fingerprints[cell] = matrix.fingerprint(cell);
        held.merge(fingerprints[cell], 1, Integer::sum);
    }
}
