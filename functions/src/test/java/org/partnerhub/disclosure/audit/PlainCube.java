package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;
import org.partnerhub.disclosure.Families;
import org.partnerhub.disclosure.Family;

/** A little cube with all of its margins. On each axis, the last position is the total. */
@SuppressWarnings("ArrayRecordComponent") // read by number, never compared
record PlainCube(int[] sizes, long[] values) {
    static final long SMALL = 10;

    /** Counts of a skewed distribution, many of them small. */
    static PlainCube random(RandomGenerator random, long largest, int... sizes) {
        PlainCube cube = new PlainCube(sizes, new long[cells(sizes)]);
        IntStream.range(0, cube.values.length)
                .filter(cube::isLeaf)
                .forEach(cell -> cube.values[cell] = (long) (Math.pow(random.nextDouble(), 4) * largest));
        return cube.withSums();
    }

    /** A cube of given inner cells, in the order of the last axis first. */
    static PlainCube of(int[] sizes, long... leaves) {
        PlainCube cube = new PlainCube(sizes, new long[cells(sizes)]);
        int[] cells =
                IntStream.range(0, cube.values.length).filter(cube::isLeaf).toArray();
        IntStream.range(0, leaves.length).forEach(at -> cube.values[cells[at]] = leaves[at]);
        return cube.withSums();
    }

    private PlainCube withSums() {
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] =
                    IntStream.of(leavesOf(cell)).mapToLong(leaf -> values[leaf]).sum();
        }
        return this;
    }

    private static int cells(int[] sizes) {
        return IntStream.of(sizes).map(size -> size + 1).reduce(1, (one, other) -> one * other);
    }

    /** The number of a cell, by its position on each axis; -1 for the total. */
    int cell(int... positions) {
        int cell = 0;
        for (int axis = 0; axis < sizes.length; axis++) {
            cell = cell * (sizes[axis] + 1) + (positions[axis] < 0 ? sizes[axis] : positions[axis]);
        }
        return cell;
    }

    int[] positions(int cell) {
        int[] positions = new int[sizes.length];
        int rest = cell;
        for (int axis = sizes.length - 1; axis >= 0; axis--) {
            int at = rest % (sizes[axis] + 1);
            positions[axis] = at == sizes[axis] ? -1 : at;
            rest /= sizes[axis] + 1;
        }
        return positions;
    }

    boolean isLeaf(int cell) {
        return axes(cell) == sizes.length;
    }

    int axes(int cell) {
        return (int) IntStream.of(positions(cell)).filter(at -> at >= 0).count();
    }

    int[] leavesOf(int cell) {
        int[] wanted = positions(cell);
        return IntStream.range(0, values.length)
                .filter(this::isLeaf)
                .filter(leaf -> lies(positions(leaf), wanted))
                .toArray();
    }

    private static boolean lies(int[] leaf, int[] wanted) {
        return IntStream.range(0, leaf.length).allMatch(axis -> wanted[axis] < 0 || wanted[axis] == leaf[axis]);
    }

    Families families() {
        List<Family> families = new ArrayList<>();
        for (int cell = 0; cell < values.length; cell++) {
            for (int axis = 0; axis < sizes.length; axis++) {
                if (positions(cell)[axis] < 0) {
                    families.add(new Family(cell, children(cell, axis)));
                }
            }
        }
        return new Families(values.length, families);
    }

    private int[] children(int cell, int axis) {
        return IntStream.range(0, sizes[axis])
                .map(at -> {
                    int[] positions = positions(cell);
                    positions[axis] = at;
                    return cell(positions);
                })
                .toArray();
    }

    /** Small cells withheld, of the rest about this share shown. */
    BitSet published(RandomGenerator random, double share) {
        return IntStream.range(0, values.length)
                .filter(cell -> values[cell] >= SMALL && random.nextDouble() < share)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** What the gate sees, each small cell with its claim. */
    AuditedTable table(BitSet published) {
        return table(
                published,
                IntStream.range(0, values.length)
                        .filter(cell -> values[cell] < SMALL && !published.get(cell))
                        .mapToObj(Claim::small)
                        .toList());
    }

    AuditedTable table(BitSet published, List<Claim> claims) {
        int[] axes = IntStream.range(0, values.length).map(this::axes).toArray();
        return new AuditedTable(families(), values, published, axes, claims);
    }
}
