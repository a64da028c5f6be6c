package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.Cell;

/** The elimination decides as its definition does, in whole numbers over all inner cells and all releases. */
class ExactEliminationTest {
    private static final int RELEASES = 3;
    private static final int SYSTEMS = Integer.getInteger("hub.systems", 300);
    private static final Field ANOTHER = new Field(2_147_483_587L);

    static IntStream tens() {
        return IntStream.range(0, SYSTEMS / 10);
    }

    @ParameterizedTest
    @MethodSource("tens")
    void every_cell_of_every_release_is_decided_as_exactly_calculated(int ten) {
        for (int seed = 10 * ten; seed < 10 * ten + 10; seed++) {
            decideExactly(new SmallCube(seed), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("tens")
    void another_prime_decides_the_same(int ten) {
        SmallCube cube = new SmallCube(ten);
        Map<Cell, Long> counts = cube.next();
        assertEquals(eliminated(cube.plan(), counts, ten), eliminated(cube.plan(ANOTHER), counts, ten));
    }

    private static BitSet eliminated(Plan plan, Map<Cell, Long> counts, int seed) {
        return Attempts.of(plan, Attempts.all(plan), counts, List.of(), seed).published();
    }

    private static void decideExactly(SmallCube cube, int seed) {
        Plan plan = cube.plan();
        List<BitSet> parts = cube.parts(plan.cells());
        List<Known> history = new ArrayList<>();
        List<long[]> earlier = new ArrayList<>();
        ExactRelease exact = new ExactRelease();
        for (int release = 0; release < RELEASES; release++) {
            Map<Cell, Long> counts = cube.next();
            long[] values = plan.values(counts);
            hide(exact, parts, values, earlier);
            BitSet expected = new BitSet();
            for (int cell : Attempts.order(plan, values, history, seed).of(Attempts.all(plan))) {
                expected.set(cell, exact.publish(row(parts.get(cell), release, -1)));
            }
            BitSet published =
                    Attempts.of(plan, Attempts.all(plan), counts, history, seed).published();
            assertEquals(expected, published, "system " + seed + ", release " + release);
            history.add(Attempts.known(plan, counts, published));
            earlier.add(values);
        }
    }

    private static void hide(ExactRelease exact, List<BitSet> parts, long[] values, List<long[]> earlier) {
        for (int cell = 0; cell < values.length; cell++) {
            if (values[cell] < 10 && !parts.get(cell).isEmpty()) {
                exact.hide(row(parts.get(cell), earlier.size(), -1));
            }
            for (int before = 0; before < earlier.size(); before++) {
                if (Math.abs(values[cell] - earlier.get(before)[cell]) < 10
                        && !parts.get(cell).isEmpty()) {
                    exact.hide(row(parts.get(cell), earlier.size(), before));
                }
            }
        }
    }

    /** What a cell grew by after one release up to another. */
    private static long[] row(BitSet parts, int release, int after) {
        long[] row = new long[SmallCube.MOST_INNER_CELLS * RELEASES];
        for (int grown = after + 1; grown <= release; grown++) {
            int first = grown * SmallCube.MOST_INNER_CELLS;
            parts.stream().forEach(part -> row[first + part] = 1);
        }
        return row;
    }
}
