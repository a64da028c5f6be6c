package org.partnerhub.disclosure.audit;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.Claim;

/** What anybody can find out about the cells of a little cube: over its inner cells, not over families as the gate does. */
final class ExactBounds {
    private final PlainCube cube;
    private final int[] leaves;
    private final ExactProgram program;

    ExactBounds(PlainCube cube, BitSet published) {
        this.cube = cube;
        this.leaves =
                IntStream.range(0, cube.values().length).filter(cube::isLeaf).toArray();
        int[][] sums = published.stream().mapToObj(this::sum).toArray(int[][]::new);
        long[] values =
                published.stream().mapToLong(cell -> cube.values()[cell]).toArray();
        this.program = new ExactProgram(sums, values, leaves.length);
    }

    private int[] sum(int cell) {
        int[] sum = new int[leaves.length];
        IntStream.of(columns(cell)).forEach(column -> sum[column] = 1);
        return sum;
    }

    private int[] columns(int cell) {
        int[] inside = cube.leavesOf(cell);
        return IntStream.range(0, leaves.length)
                .filter(column -> IntStream.of(inside).anyMatch(leaf -> leaf == leaves[column]))
                .toArray();
    }

    boolean refutes(Claim claim) {
        int[] columns = columns(claim.cell());
        boolean low = program.minimum(columns).compareTo(Fraction.of(claim.low())) > 0;
        return low
                || program.maximum(columns)
                        .filter(most -> most.compareTo(Fraction.of(claim.high())) < 0)
                        .isPresent();
    }

    List<Claim> refuted(List<Claim> claims) {
        return claims.stream().filter(this::refutes).toList();
    }
}
