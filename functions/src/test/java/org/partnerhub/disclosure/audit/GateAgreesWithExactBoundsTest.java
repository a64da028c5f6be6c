package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;

/** The gate finds what a slow and exact method finds that goes another way, and repairs all of it. */
final class GateAgreesWithExactBoundsTest {
    private static final int[][] SHAPES = {{3, 3}, {2, 4}, {2, 2, 2}, {4, 3}, {3, 2, 2}};

    record Case(PlainCube cube, BitSet published) {}

    static Stream<Case> cases() {
        SplittableRandom random = new SplittableRandom(41);
        return IntStream.range(0, 60).mapToObj(number -> {
            PlainCube cube = PlainCube.random(random, 60, SHAPES[number % SHAPES.length]);
            return new Case(cube, cube.published(random, 0.1 + 0.1 * (number % 8)));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_more_is_withheld_exactly_when_no_claim_is_refuted(Case each) {
        AuditedTable table = each.cube.table(each.published);
        Audit.Passed passed = assertInstanceOf(Audit.Passed.class, Gates.real().audit(table));
        List<Claim> refuted = new ExactBounds(each.cube, each.published).refuted(table.claims());
        assertEquals(refuted.isEmpty(), passed.withheldByTheGate().isEmpty());
        assertEquals(refuted.isEmpty(), passed.report().hits() == 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_passes_refutes_no_claim(Case each) {
        AuditedTable table = each.cube.table(each.published);
        Audit.Passed passed = assertInstanceOf(Audit.Passed.class, Gates.real().audit(table));
        assertEquals(List.of(), new ExactBounds(each.cube, passed.published()).refuted(table.claims()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_passes_is_what_was_asked_without_what_the_gate_withholds(Case each) {
        Audit.Passed passed = assertInstanceOf(Audit.Passed.class, Gates.real().audit(each.cube.table(each.published)));
        BitSet together = passed.published();
        passed.withheldByTheGate().forEach(together::set);
        assertEquals(each.published, together);
        assertEquals(passed.report().hits(), passed.report().repaired());
    }

    @Test
    void the_cases_are_of_both_kinds() {
        long refuted = cases().filter(each -> !new ExactBounds(each.cube, each.published)
                        .refuted(each.cube.table(each.published).claims())
                        .isEmpty())
                .count();
        assertTrue(refuted > 15 && refuted < 45, "refuted: " + refuted);
    }
}
