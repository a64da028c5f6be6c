package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of a plan as vectors in margins: on each split the whole is a coordinate, and each leaf but one; that one,
 * the last that anybody can be in, is the whole less the others.
 */
final class Coordinates {
    private final List<Categories> splits;
    private final int[] reference;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<int[]> all = new ArrayList<>();

    /** @param reference on each split the number of the leaf that has no coordinate */
    Coordinates(List<Categories> splits, int[] reference) {
        this.splits = splits;
        this.reference = reference.clone();
    }

    int size() {
        return all.size();
    }

    /** On each split 0 for the whole, or the number of a leaf, from 1. */
    int[] get(int coordinate) {
        return all.get(coordinate);
    }

    /** On each split the leaf that stands for the coordinate's category, from 0. */
    int[] representative(int coordinate) {
        int[] leaves = all.get(coordinate).clone();
        for (int split = 0; split < leaves.length; split++) {
            leaves[split] = leaves[split] == 0 ? reference[split] : leaves[split] - 1;
        }
        return leaves;
    }

    /** The coordinates that count somebody in an inner cell. */
    List<Integer> of(int[] inner) {
        List<Integer> found = new ArrayList<>();
        collect(inner, 0, 0, found);
        return found;
    }

    /** The vector of a cell, its categories given by their numbers; new coordinates are numbered as they come. */
    SortedCoefficients vector(int[] categories) {
        TreeMap<Integer, Long> vector = new TreeMap<>();
        multiply(categories, 0, new int[categories.length], 1, vector);
        return new SortedCoefficients(vector);
    }

    /** Whole numbers by coordinate, none of them 0. */
    record SortedCoefficients(TreeMap<Integer, Long> byCoordinate) {
        SparseRow in(Field field) {
            return new SparseRow(
                    byCoordinate.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    byCoordinate.values().stream().mapToLong(field::of).toArray());
        }
    }

    private void multiply(int[] categories, int split, int[] at, long sign, Map<Integer, Long> vector) {
        if (split == categories.length) {
            vector.merge(number(at.clone()), sign, Long::sum);
            return;
        }
        Category category = splits.get(split).get(categories[split]);
        boolean fromTheWhole = category.leaves().get(reference[split]);
        if (fromTheWhole) {
            at[split] = 0;
            multiply(categories, split + 1, at, sign, vector);
        }
        for (int leaf = 0; leaf < splits.get(split).split().leaves().size(); leaf++) {
            if (category.leaves().get(leaf) != fromTheWhole) {
                at[split] = leaf + 1;
                multiply(categories, split + 1, at, fromTheWhole ? -sign : sign, vector);
            }
        }
    }

    private int number(int[] at) {
        return numbers.computeIfAbsent(key(at), key -> {
            all.add(at);
            return all.size() - 1;
        });
    }

    private long key(int[] at) {
        long key = 0;
        for (int split = 0; split < at.length; split++) {
            key = key * (splits.get(split).size() + 1) + at[split];
        }
        return key;
    }

    private void collect(int[] inner, int split, long key, List<Integer> found) {
        if (split == inner.length) {
            Integer number = numbers.get(key);
            if (number != null) {
                found.add(number);
            }
            return;
        }
        long next = key * (splits.get(split).size() + 1);
        collect(inner, split + 1, next, found);
        if (inner[split] != reference[split]) {
            collect(inner, split + 1, next + inner[split] + 1, found);
        }
    }
}
