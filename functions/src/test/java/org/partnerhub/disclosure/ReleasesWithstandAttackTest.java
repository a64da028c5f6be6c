package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.disclosure.attack.Attacks;
import org.partnerhub.disclosure.attack.Findings;
import org.partnerhub.disclosure.audit.AuditBudget;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.disclosure.audit.GlopSolver;
import org.partnerhub.model.Cell;

/** Whoever reads everything that was ever released finds nothing of few persons. */
final class ReleasesWithstandAttackTest {
    private static final Gate GATE =
            new AuditGate(new GlopSolver(), AuditBudget.STANDARD, () -> 0, () -> new SplittableRandom(1));

    /** Releases one after the other, each told what those before it showed. */
    private static Findings attack(Plan plan, Gate gate, List<Map<Cell, Long>> counts) {
        List<Known> history = new ArrayList<>();
        List<Map<Cell, Long>> published = new ArrayList<>();
        for (Map<Cell, Long> inner : counts) {
            Decision.Protected decision = Decisions.decide(plan, inner, history, gate);
            history.add(decision.known());
            published.add(decision.published());
        }
        return new Attacks(plan)
                .findings(published, counts.stream().map(plan::values).toList(), Threshold.PERSONS.k());
    }

    @ParameterizedTest
    @CsvSource({"FULL, 5000", "SMALL, 500", "TWO_AXES, 500"})
    void one_release_of_the_reference_cube(Extent extent, int persons) {
        Map<Cell, Long> counts = new ReferenceCube(4).count(Map.of(), persons);
        assertEquals(
                List.of(),
                attack(ReferenceCube.plan(extent), GATE, List.of(counts)).leaks());
    }

    @Test
    void three_linked_releases_that_grow_a_little() {
        ReferenceCube cube = new ReferenceCube(5);
        List<Map<Cell, Long>> counts = new ArrayList<>(List.of(cube.count(Map.of(), 2_000)));
        for (int more : new int[] {1, 400}) {
            counts.add(cube.count(counts.get(counts.size() - 1), more));
        }
        assertEquals(
                List.of(),
                attack(ReferenceCube.plan(Extent.TWO_AXES), GATE, counts).leaks());
    }

    @Test
    void linked_releases_that_are_corrected_downwards() {
        Map<Cell, Long> first = new ReferenceCube(6).count(Map.of(), 3_000);
        Map<Cell, Long> corrected = new HashMap<>(first);
        SplittableRandom random = new SplittableRandom(6);
        corrected.replaceAll((cell, count) -> random.nextInt(10) == 0 ? count - 1 : count);
        assertEquals(
                List.of(),
                attack(ReferenceCube.plan(Extent.TWO_AXES), GATE, List.of(first, corrected))
                        .leaks());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void three_linked_releases_of_any_small_system(long seed) {
        SmallCube cube = new SmallCube(seed);
        assertEquals(
                List.of(),
                attack(cube.plan(), GATE, List.of(cube.next(), cube.next(), cube.next()))
                        .leaks());
    }

    @Test
    void without_the_gate_the_attacker_does_find_something() {
        Map<Cell, Long> counts = new ReferenceCube(2).count(Map.of(), 300);
        Findings findings = attack(ReferenceCube.plan(Extent.TWO_AXES), Decisions.OPEN, List.of(counts));
        assertFalse(findings.leaks().isEmpty());
        assertEquals(List.of(), findings.exact());
    }
}
