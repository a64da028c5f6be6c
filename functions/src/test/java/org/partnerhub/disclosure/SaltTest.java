package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Cell;

/** The same counts, history and salt give the same decision; nobody without the salt can tell which of two equals is shown. */
class SaltTest {
    private static Decision decide(int seed, byte[] salt) {
        SmallCube cube = new SmallCube(seed);
        return new Protection(cube.plan(), Threshold.PERSONS, salt, Decisions.OPEN).decide(cube.next(), List.of());
    }

    @Test
    void a_decision_taken_again_is_the_same() {
        for (int seed = 0; seed < 30; seed++) {
            assertEquals(decide(seed, new byte[] {7}), decide(seed, new byte[] {7}));
        }
    }

    @Test
    void the_order_of_the_counts_does_not_matter() {
        SmallCube cube = new SmallCube(3);
        Map<Cell, Long> counts = cube.next();
        Map<Cell, Long> backwards = new HashMap<>();
        List<Cell> cells = List.copyOf(counts.keySet());
        IntStream.range(0, cells.size())
                .map(index -> cells.size() - 1 - index)
                .forEach(index -> backwards.put(cells.get(index), counts.getOrDefault(cells.get(index), 0L)));
        assertEquals(
                Decisions.decide(cube.plan(), counts, List.of()), Decisions.decide(cube.plan(), backwards, List.of()));
    }

    @Test
    void the_salt_decides_between_equals() {
        long different = IntStream.range(0, 60)
                .filter(seed -> !decide(seed, new byte[] {1}).equals(decide(seed, new byte[] {2})))
                .count();
        assertNotEquals(0, different);
    }
}
