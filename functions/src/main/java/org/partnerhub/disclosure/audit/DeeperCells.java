package org.partnerhub.disclosure.audit;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.Families;

/**
 * Cells one axis deeper than the plan, of which the gate promises nothing, and which of them the published cells prove not to
 * be empty: for the gate's report, so that somebody decides whether a plan so fine is right.
 *
 * <p>Sums are followed one after the other and overlaps by {@code both >= one + other - around}. Not found is what only several
 * sums together prove; nothing is withheld.
 *
 * @param families how cells of the plan and deeper ones add up; the deeper ones have the higher numbers
 * @param overlaps where a deeper cell is what two cells have in common
 * @param firstDeeper the number of the first deeper cell
 */
public record DeeperCells(Families families, List<Overlap> overlaps, int firstDeeper) {
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
    }

    /**
     * The deeper cells of fewer than k persons that are proved not to be empty.
     *
     * @param values of all cells, deeper ones too
     * @param published the cells that would be shown
     */
    public List<Proved> proved(long[] values, BitSet published, long k) {
        Bounds bounds = bounds(values, published);
        return IntStream.range(firstDeeper, families.cells())
                .filter(cell -> values[cell] < k && bounds.least(cell) > 0)
                .mapToObj(cell -> new Proved(cell, bounds.least(cell)))
                .toList();
    }

    private Bounds bounds(long[] values, BitSet published) {
        Bounds bounds = new Bounds(values, published);
        for (int sweep = 0; sweep == 0 || (sweep < SWEEPS && bounds.movedSince()); sweep++) {
            families.all().forEach(bounds::follow);
            overlaps.forEach(overlap -> follow(overlap, bounds));
        }
        return bounds;
    }

    private static void follow(Overlap overlap, Bounds bounds) {
        bounds.raise(
                overlap.both(),
                bounds.least(overlap.one()) + bounds.least(overlap.other()) - bounds.most(overlap.around()));
        bounds.lower(overlap.both(), Math.min(bounds.most(overlap.one()), bounds.most(overlap.other())));
    }
}
