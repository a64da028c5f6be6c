package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** The cells of a plan, numbered, each also as the numbers of its categories on each split. */
final class PlanCells {
    private final List<Categories> splits;
    private final long[] strides;
    private final Predicate<Shape> has;
    private final List<Cell> cells = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final Map<Long, Integer> byPlace = new HashMap<>();
    private final Map<Cell, Integer> byCell = new HashMap<>();

    PlanCells(Tables tables) {
        this(tables.splits(), tables::has);
    }

    /** @param has with a shape every one that leaves out one of its axes */
    PlanCells(List<Split> splits, Predicate<Shape> has) {
        Map<Shape, Boolean> known = new HashMap<>();
        this.has = shape -> known.computeIfAbsent(shape, has::test);
        this.splits = splits.stream().map(Categories::new).toList();
        this.strides = strides(this.splits);
        enter(new int[splits.size()], 0, Cell.WHOLE);
    }

    List<Categories> splits() {
        return splits;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The number of a cell; -1 if it is not in the plan. */
    int number(Cell cell) {
        return byCell.getOrDefault(cell, -1);
    }

    /** The categories of a numbered cell on each split; not to be written to. */
    int[] place(int cell) {
        return places.get(cell);
    }

    /** How many inner cells a numbered cell is made of. */
    int width(int cell) {
        return IntStream.range(0, splits.size())
                .map(split -> splits.get(split).get(place(cell)[split]).leaves().cardinality())
                .reduce(1, (a, b) -> a * b);
    }

    /** The number of the cell that differs from a numbered one by its category on a split; -1 if it is not in the plan. */
    int beside(int cell, int split, int category) {
        return at(key(place(cell)) + step(cell, split, category));
    }

    /** The number of the cell that differs by its categories on two splits; -1 if it is not in the plan. */
    int beside(int cell, int one, int categoryOfOne, int other, int categoryOfOther) {
        return at(key(place(cell)) + step(cell, one, categoryOfOne) + step(cell, other, categoryOfOther));
    }

    private long step(int cell, int split, int category) {
        return (category - place(cell)[split]) * strides[split];
    }

    private int at(long key) {
        return byPlace.getOrDefault(key, -1);
    }

    /** The leaves of an inner cell on each split. */
    int[] leaves(Cell inner) {
        int[] leaves = splits.stream().mapToInt(split -> split.leaf(inner)).toArray();
        if (inner.categories().size() != splits.size() || IntStream.of(leaves).anyMatch(leaf -> leaf < 0)) {
            throw new IllegalArgumentException("an inner cell has a declared leaf on each axis of its system");
        }
        return leaves;
    }

    /** Goes through all cells that contain an inner one. */
    void eachAround(int[] inner, IntConsumer cells) {
        around(inner, new int[inner.length], 0, cells);
    }

    private void around(int[] inner, int[] categories, int split, IntConsumer cells) {
        if (split == inner.length) {
            int cell = at(key(categories));
            if (cell >= 0) {
                cells.accept(cell);
            }
            return;
        }
        for (int category : splits.get(split).around(inner[split])) {
            categories[split] = category;
            around(inner, categories, split + 1, cells);
        }
    }

    private void enter(int[] categories, int split, Cell cell) {
        if (!has.test(Shape.of(cell))) {
            return;
        }
        if (split == categories.length) {
            add(categories.clone(), cell);
            return;
        }
        for (int category = 0; category < splits.get(split).size(); category++) {
            categories[split] = category;
            TreeMap<Axis, String> more = new TreeMap<>(cell.categories());
            more.putAll(splits.get(split).get(category).coded());
            enter(categories, split + 1, new Cell(more));
        }
    }

    private void add(int[] categories, Cell cell) {
        byPlace.put(key(categories), cells.size());
        byCell.put(cell, cells.size());
        cells.add(cell);
        places.add(categories);
    }

    private long key(int[] categories) {
        long key = 0;
        for (int split = 0; split < categories.length; split++) {
            key += categories[split] * strides[split];
        }
        return key;
    }

    private static long[] strides(List<Categories> splits) {
        long[] strides = new long[splits.size()];
        long stride = 1;
        for (int split = 0; split < strides.length; split++) {
            strides[split] = stride;
            stride = Math.multiplyExact(stride, splits.get(split).size());
        }
        return strides;
    }
}
