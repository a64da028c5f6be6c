package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.DeeperCells.Overlap;
import org.partnerhub.disclosure.DeeperCells.Proved;
import org.partnerhub.model.Cell;

/** The cells of a plan, and those that are split by one axis more. */
final class DeeperPlan {
    private final PlanCells cells;
    private final BitSet deeper = new BitSet();

    DeeperPlan(Tables tables) {
        this.cells = new PlanCells(tables.splits(), tables::hasWithinOneAxis);
        IntStream.range(0, size())
                .filter(cell -> !tables.has(Shape.of(cells.cells().get(cell))))
                .forEach(deeper::set);
    }

    /** The deeper cells that the published ones prove to hold fewer than k persons, and not none. */
    List<Cell> givenAway(Map<Cell, Long> inner, Set<Cell> published, int k) {
        BitSet shown = new BitSet();
        published.forEach(cell -> shown.set(cells.number(cell)));
        return new DeeperCells(new FamilyTree(cells).families(), overlaps(), deeper)
                .proved(values(inner), shown, k).stream()
                        .map(Proved::cell)
                        .map(cells.cells()::get)
                        .toList();
    }

    private int size() {
        return cells.cells().size();
    }

    private long[] values(Map<Cell, Long> inner) {
        long[] values = new long[size()];
        inner.forEach((cell, persons) -> cells.eachAround(cells.leaves(cell), around -> values[around] += persons));
        return values;
    }

    /** Each deeper cell is what two cells have in common that are wider on one split each. */
    private List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        deeper.stream().forEach(cell -> addOverlaps(overlaps, cell));
        return overlaps;
    }

    private void addOverlaps(List<Overlap> overlaps, int cell) {
        for (int one = 0; one < cells.splits().size(); one++) {
            for (int other = 0; other < one; other++) {
                addOverlaps(overlaps, cell, one, other);
            }
        }
    }

    private void addOverlaps(List<Overlap> overlaps, int cell, int one, int other) {
        int[] place = cells.place(cell);
        for (int widerOne : wider(one, place[one])) {
            for (int widerOther : wider(other, place[other])) {
                Overlap overlap = new Overlap(
                        cell,
                        cells.beside(cell, one, widerOne),
                        cells.beside(cell, other, widerOther),
                        cells.beside(cell, one, widerOne, other, widerOther));
                add(overlaps, overlap);
            }
        }
    }

    /** A leaf that is a union of its own may be wider in name, and not be among the cells. */
    private static void add(List<Overlap> overlaps, Overlap overlap) {
        if (overlap.one() >= 0 && overlap.other() >= 0 && overlap.around() >= 0) {
            overlaps.add(overlap);
        }
    }

    private int[] wider(int split, int category) {
        return cells.splits().get(split).wider(category);
    }
}
