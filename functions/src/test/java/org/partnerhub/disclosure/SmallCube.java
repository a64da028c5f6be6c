package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** A random small system: unions, stages, parts that nobody can be in, and persons who come and go from release to release. */
final class SmallCube {
    static final int MOST_INNER_CELLS = 24;

    private final SplittableRandom random;
    private final List<Split> splits = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();
    private final Set<Cell> impossible = new HashSet<>();
    private final Map<Cell, Long> counts = new HashMap<>();

    SmallCube(long seed) {
        this.random = new SplittableRandom(seed);
        extents.add(random.nextInt(5) == 0 ? Extent.SMALL : Extent.FULL);
        splits.add(Split.by(Axis.SEX, List.of("f", "m")));
        if (random.nextBoolean()) {
            splits.add(Split.districts(List.of(
                    Map.entry("LK1", List.of("LK11", "LK12")),
                    Map.entry("LK2", List.of("LK21")),
                    Map.entry(Cell.UNSPECIFIED, List.of(Cell.UNSPECIFIED)))));
        } else {
            splits.add(Split.by(Axis.AGE, List.of("0-17", "18-24", "25+")));
        }
        if (random.nextInt(3) > 0) {
            addStages(2 + random.nextInt(2));
        } else {
            splits.add(Split.by(Axis.GROUP, List.of("A", "B", "C")));
        }
        declareImpossible();
    }

    Plan plan() {
        return plan(Field.STANDARD);
    }

    Plan plan(Field field) {
        return new Plan(tables(), impossible, field);
    }

    Tables tables() {
        return new Tables(splits, extents);
    }

    /** All inner cells, those that nobody can be in among them. */
    List<Cell> inner() {
        List<Cell> inner = List.of(Cell.WHOLE);
        for (Split split : splits) {
            inner = inner.stream()
                    .flatMap(cell -> split.leaves().stream().map(leaf -> with(cell, split.axis(), leaf)))
                    .toList();
        }
        return inner;
    }

    boolean isImpossible(Cell inner) {
        return impossible.stream().anyMatch(part -> contains(part, inner));
    }

    /** Whether an inner cell is in another one: read off the splits, with no use of the plan. */
    boolean contains(Cell cell, Cell inner) {
        return cell.categories().entrySet().stream().allMatch(named -> splits.stream()
                .anyMatch(split -> codes(split, inner).contains(named.getKey() + named.getValue())));
    }

    /** For each cell the numbers of the inner cells in it that somebody can be in. */
    List<BitSet> parts(List<Cell> cells) {
        List<Cell> inner = inner();
        return cells.stream()
                .map(cell -> IntStream.range(0, inner.size())
                        .filter(part -> contains(cell, inner.get(part)) && !isImpossible(inner.get(part)))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
    }

    /** The counts of the next release. */
    Map<Cell, Long> next() {
        long size = List.of(3L, 12L, 40L).get(random.nextInt(3));
        for (Cell cell : inner()) {
            if (!isImpossible(cell) && random.nextInt(3) > 0) {
                long change = random.nextLong(size) - (random.nextInt(4) == 0 ? size / 2 : 0);
                counts.merge(cell, change, (before, more) -> Math.max(0, before + more));
                counts.computeIfPresent(cell, (same, count) -> Math.max(0, count));
            }
        }
        return Map.copyOf(counts);
    }

    private void addStages(int last) {
        splits.add(Split.stages(last));
        while (extents.size() < last) {
            extents.add(random.nextInt(3) == 0 ? Extent.SMALL : Extent.FULL);
        }
    }

    private void declareImpossible() {
        int kind = random.nextInt(4);
        if (kind >= 2) {
            Split split = splits.get(1);
            impossible.add(with(Cell.WHOLE, split.axis(), split.leaves().get(random.nextInt(3))));
        }
        if (kind >= 1 && random.nextBoolean()) {
            Cell part = with(Cell.WHOLE, Axis.SEX, "m");
            impossible.add(
                    with(part, splits.get(2).axis(), splits.get(2).leaves().get(0)));
        }
    }

    private static List<String> codes(Split split, Cell inner) {
        List<String> codes = new ArrayList<>();
        codes.add(split.axis() + inner.categories().getOrDefault(split.axis(), ""));
        for (Split.Union union : split.unions()) {
            if (union.parts().stream().anyMatch(part -> codes.contains(split.axis() + part))) {
                codes.add(union.axis() + union.code());
            }
        }
        return codes;
    }

    private static Cell with(Cell cell, Axis axis, String code) {
        TreeMap<Axis, String> more = new TreeMap<>(cell.categories());
        more.put(axis, code);
        return new Cell(more);
    }
}
