package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Gate;

/** A retry decides what the first try would have decided. */
final class GateIsRepeatableTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void the_same_table_gets_the_same_answer_and_the_same_report(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlainCube cube = PlainCube.random(random, 100, 5, 4, 3);
        AuditedTable table = cube.table(cube.published(random, 0.6));
        Gate gate = Gates.real();
        assertEquals(gate.audit(table), gate.audit(table));
        assertEquals(gate.audit(table), Gates.real().audit(table));
    }
}
