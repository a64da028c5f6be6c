package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.partnerhub.model.Cell;

/**
 * The parts of a cube that nobody can be in, by the rules of the programme, and all that follows from that for sums.
 *
 * <p>Not checked: that the rules hold, and that they were not declared because somebody asked for a figure; both are the
 * programme's duty.
 */
final class Impossible {
    private final List<Categories> splits;
    private final List<List<BitSet>> parts;

    Impossible(List<Categories> splits, Set<Cell> parts) {
        this.splits = splits;
        this.parts = parts.stream()
                .map(part -> splits.stream().map(split -> split.leaves(part)).toList())
                .toList();
    }

    /** Whether nobody can be in an inner cell, given by its leaves. */
    boolean contains(int[] inner) {
        return parts.stream().anyMatch(part -> IntStream.range(0, inner.length)
                .allMatch(split -> part.get(split).get(inner[split])));
    }

    /** On each split the last leaf that is not impossible as such. */
    int[] references() {
        return IntStream.range(0, splits.size()).map(this::reference).toArray();
    }

    private int reference(int split) {
        int last = splits.get(split).split().leaves().size() - 1;
        return IntStream.rangeClosed(0, last)
                .map(leaf -> last - leaf)
                .filter(leaf -> parts.stream().noneMatch(part -> isOutright(part, split, leaf)))
                .findFirst()
                .orElse(last);
    }

    /** Whether every part is a leaf with all that is in it, and each split has another leaf. */
    boolean isOfWholeLeaves() {
        int[] references = references();
        return parts.stream().allMatch(part -> IntStream.range(0, part.size()).anyMatch(split -> IntStream.range(
                        0, splits.get(split).split().leaves().size())
                .filter(part.get(split)::get)
                .allMatch(leaf -> leaf != references[split] && isOutright(part, split, leaf))));
    }

    private boolean isOutright(List<BitSet> part, int split, int leaf) {
        return part.get(split).get(leaf)
                && IntStream.range(0, part.size())
                        .allMatch(other -> other == split
                                || part.get(other).cardinality()
                                        == splits.get(other).split().leaves().size());
    }

    /** Rows that span all vectors which count nobody but in what is impossible. */
    List<SparseRow> rows(Coordinates coordinates, Field field) {
        if (parts.isEmpty()) {
            return List.of();
        }
        return new ZeroVectors(this, coordinates, field).rows();
    }

    /** Goes through all inner cells by their leaves. */
    void eachInner(Consumer<int[]> inner) {
        eachInner(new int[splits.size()], 0, inner);
    }

    private void eachInner(int[] leaves, int split, Consumer<int[]> inner) {
        if (split == leaves.length) {
            inner.accept(leaves);
            return;
        }
        for (int leaf = 0; leaf < splits.get(split).split().leaves().size(); leaf++) {
            leaves[split] = leaf;
            eachInner(leaves, split + 1, inner);
        }
    }
}
