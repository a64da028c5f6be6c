package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.partnerhub.model.Cell;

/**
 * The cells that must not be known, as such: those of fewer persons than the threshold, nobody included, and those that
 * differ by less from a value of theirs that is known from an earlier release, not at all included.
 *
 * <p>Each release is looked at alone, in figures cumulative to its cut-off. That is all there is to know: let {@code y}
 * be the cumulative inner cells of each release. They are a change of basis from the increments, so the same figures span
 * the same statements; and a figure of release {@code r} speaks of {@code y} of {@code r} alone. So what is known of the
 * change of a cell {@code a} from {@code s} to {@code r}, {@code a·y(r) − a·y(s)}, is a combination of figures exactly if
 * both its halves are, each of figures of its own release. If {@code a} is known at {@code s}, hiding the change is hiding
 * {@code a} at {@code r}; if it is not, the change is hidden whatever {@code r} shows. Nor do counts that are not negative
 * link the releases: increments are signed, since counts are put right downwards, too.
 *
 * @param small cells of fewer persons than the threshold
 * @param changed the others of them
 * @param claims what must stay possible for each
 */
record Sensitive(BitSet small, BitSet changed, List<Claim> claims) {

    static Sensitive of(Plan plan, long[] values, Threshold threshold, List<Known> history) {
        Sensitive sensitive = new Sensitive(new BitSet(), new BitSet(), new ArrayList<>());
        BitSet empty = plan.empty();
        List<Cell> cells = plan.cells();
        for (int number = 0; number < values.length; number++) {
            Cell cell = cells.get(number);
            LongStream known = history.stream()
                    .flatMapToLong(release -> value(release, cell).stream().mapToLong(value -> value));
            if (!empty.get(number)) {
                sensitive.add(number, values[number], threshold.k(), known.toArray());
            }
        }
        return sensitive;
    }

    /** All of them. */
    BitSet cells() {
        BitSet cells = (BitSet) small.clone();
        cells.or(changed);
        return cells;
    }

    /** Why a cell is withheld; empty if it is none of them. */
    Optional<Step> step(int cell) {
        if (small.get(cell)) {
            return Optional.of(Step.SMALL);
        }
        return changed.get(cell) ? Optional.of(Step.CHANGE) : Optional.empty();
    }

    private void add(int cell, long value, int k, long[] known) {
        List<Claim> each = new ArrayList<>();
        if (value < k) {
            each.add(Claim.small(cell));
        }
        LongStream.of(known)
                .filter(earlier -> Math.abs(value - earlier) < k)
                .forEach(earlier -> each.add(Claim.changed(cell, earlier, value)));
        small.set(cell, value < k);
        changed.set(cell, value >= k && !each.isEmpty());
        each.stream().reduce(Claim::and).ifPresent(claims::add);
    }

    private static Optional<Long> value(Known release, Cell cell) {
        return Optional.ofNullable(release.values().get(cell));
    }
}
