package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.Cell;

/** No small or changed cell is bounded by adding up and taking away, step by step, from the published ones. */
class ClosureTest {
    private static final long MANY = 1_000_000_000;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_small_cell_may_be_empty_and_may_be_as_large_as_the_threshold(int seed) {
        SmallCube cube = new SmallCube(seed);
        Plan plan = cube.plan();
        List<Known> history = new ArrayList<>();
        for (int release = 0; release < 3; release++) {
            Map<Cell, Long> counts = cube.next();
            Decision.Protected decision = Decisions.decide(plan, counts, history);
            assertNothingIsBounded(plan, plan.values(counts), decision, history);
            history.add(decision.known());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_closure_only_ever_withholds(int seed) {
        SmallCube cube = new SmallCube(seed);
        Plan plan = cube.plan();
        Attempt attempt = Attempts.of(plan, Attempts.all(plan), cube.next(), List.of(), seed);
        BitSet before = attempt.published();
        BitSet after = attempt.close(10).published();
        after.andNot(before);
        assertTrue(after.isEmpty());
    }

    private static void assertNothingIsBounded(
            Plan plan, long[] values, Decision.Protected decision, List<Known> history) {
        long[] low = new long[plan.size()];
        long[] high = new long[plan.size()];
        Arrays.fill(high, MANY);
        decision.known().values().forEach((cell, value) -> {
            int number = plan.number(cell).orElseThrow();
            low[number] = value;
            high[number] = value;
        });
        tighten(plan, low, high);
        for (int number = 0; number < values.length; number++) {
            if (values[number] < 10 && !plan.empty().get(number)) {
                assertEquals(0, low[number]);
                assertTrue(high[number] >= 10);
            }
            for (Known earlier : history) {
                Long known = earlier.values().get(plan.cells().get(number));
                if (known != null
                        && Math.abs(values[number] - known) < 10
                        && !plan.empty().get(number)) {
                    assertTrue(low[number] <= known && high[number] >= known && high[number] - low[number] >= 5);
                }
            }
        }
    }

    /** As a partner would with a pencil: over and over until nothing moves. */
    private static void tighten(Plan plan, long[] low, long[] high) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Family family : plan.families().all()) {
                long lows = IntStream.of(family.children())
                        .mapToLong(child -> low[child])
                        .sum();
                long highs = IntStream.of(family.children())
                        .mapToLong(child -> high[child])
                        .sum();
                moved |= narrow(low, high, family.parent(), lows, highs);
                for (int child : family.children()) {
                    moved |= narrow(
                            low,
                            high,
                            child,
                            low[family.parent()] - (sum(family, high) - high[child]),
                            high[family.parent()] - (sum(family, low) - low[child]));
                }
            }
        }
    }

    private static long sum(Family family, long[] bounds) {
        return IntStream.of(family.children()).mapToLong(child -> bounds[child]).sum();
    }

    private static boolean narrow(long[] low, long[] high, int cell, long least, long most) {
        boolean moved = least > low[cell] || most < high[cell];
        low[cell] = Math.max(low[cell], least);
        high[cell] = Math.min(high[cell], most);
        return moved;
    }
}
