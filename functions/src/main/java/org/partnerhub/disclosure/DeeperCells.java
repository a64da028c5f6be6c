package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Cells one axis deeper than the plan, of which the gate promises nothing, and which of them the published cells prove not to
 * be empty: for the gate's report, so that somebody decides whether a plan so fine is right.
 *
 * <p>Sums are followed one after the other and overlaps by {@code both >= one + other - around}. Not found is what only several
 * sums together prove; nothing is withheld.
 *
 * @param families how cells of the plan and deeper ones add up
 * @param overlaps where a deeper cell is what two cells have in common
 * @param deeper the numbers of the deeper cells
 */
public record DeeperCells(Families families, List<Overlap> overlaps, BitSet deeper) {
    private static final int SWEEPS = 100;

    /**
     * A cell that is what two others have in common.
     *
     * @param around a cell in which both of them lie
     */
    public record Overlap(int both, int one, int other, int around) {}

    /** A deeper cell that holds at least so many persons, as anybody can tell. */
    public record Proved(int cell, long atLeast) {}

    public DeeperCells {
        overlaps = List.copyOf(overlaps);
        deeper = (BitSet) deeper.clone();
    }

    /**
     * The deeper cells of fewer than k persons that are proved not to be empty.
     *
     * @param values of all cells, deeper ones too
     * @param published the cells that would be shown
     */
    public List<Proved> proved(long[] values, BitSet published, long k) {
        SweptBounds bounds = bounds(values, published);
        return deeper.stream()
                .filter(cell -> values[cell] < k && bounds.least(cell) > 0)
                .mapToObj(cell -> new Proved(cell, bounds.least(cell)))
                .toList();
    }

    private SweptBounds bounds(long[] values, BitSet published) {
        SweptBounds bounds = new SweptBounds(values, published);
        for (int sweep = 0; sweep == 0 || (sweep < SWEEPS && bounds.movedSince()); sweep++) {
            families.all().forEach(bounds::follow);
            overlaps.forEach(overlap -> follow(overlap, bounds));
        }
        return bounds;
    }

    private static void follow(Overlap overlap, SweptBounds bounds) {
        bounds.raise(
                overlap.both(),
                bounds.least(overlap.one()) + bounds.least(overlap.other()) - bounds.most(overlap.around()));
        bounds.lower(overlap.both(), Math.min(bounds.most(overlap.one()), bounds.most(overlap.other())));
    }
}
