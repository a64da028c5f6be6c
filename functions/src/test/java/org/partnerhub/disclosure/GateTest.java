package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.Cell;

/** What the gate withholds stays withheld unless it follows anyway; what the gate does not pass is not shown. */
class GateTest {
    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** A gate that withholds about half of the large cells, by lot. */
    private static Gate greedy(int seed) {
        return table -> {
            SplittableRandom random = new SplittableRandom(seed);
            BitSet left = new BitSet();
            table.published().stream().filter(cell -> random.nextBoolean()).forEach(left::set);
            BitSet withheld = (BitSet) table.published().clone();
            withheld.andNot(left);
            return new Audit.Passed(left, withheld.stream().boxed().toList(), Audit.Report.NOTHING_DONE);
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_given_back_followed_from_what_was_left(int seed) {
        SmallCube cube = new SmallCube(seed);
        Plan plan = cube.plan();
        List<BitSet> left = new ArrayList<>();
        Gate gate = table -> {
            Audit audit = greedy(seed).audit(table);
            left.add(((Audit.Passed) audit).published());
            return audit;
        };
        Decision.Protected decision = Decisions.decide(plan, cube.next(), List.of(), gate);
        ExactRelease exact = new ExactRelease();
        List<BitSet> parts = cube.parts(plan.cells());
        left.get(0).stream().forEach(cell -> exact.publish(row(parts.get(cell))));
        for (int cell = 0; cell < plan.size(); cell++) {
            assertEquals(
                    exact.follows(row(parts.get(cell))),
                    decision.published().containsKey(plan.cells().get(cell)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cell_of_the_plan_is_published_or_withheld_by_a_step(int seed) {
        SmallCube cube = new SmallCube(seed);
        Decision.Protected decision = Decisions.decide(cube.plan(), cube.next(), List.of(), greedy(seed));
        for (Cell cell : cube.plan().cells()) {
            assertTrue(
                    decision.published().containsKey(cell) ^ decision.withheld().containsKey(cell));
        }
    }

    @Test
    void a_gate_that_does_not_pass_shows_nothing() {
        SmallCube cube = new SmallCube(1);
        Decision decision = new Protection(cube.plan(), Threshold.PERSONS, new byte[] {1}, Decisions.SHUT)
                .decide(cube.next(), List.of());
        assertEquals(
                Audit.Reason.HIT_LEFT,
                assertInstanceOf(Decision.Refused.class, decision).reason());
    }

    @Test
    void the_finest_tables_are_dropped_first() {
        Plan plan = ReferenceCube.plan(Extent.FULL);
        Map<Cell, Long> counts = new ReferenceCube(1).count(Map.of(), 2_000);
        List<Integer> asked = new ArrayList<>();
        Gate second = table -> {
            asked.add(table.published().cardinality());
            return asked.size() < 2 ? Decisions.SHUT.audit(table) : Decisions.OPEN.audit(table);
        };
        Decision.Protected decision = Decisions.decide(plan, counts, List.of(), second);
        assertFalse(decision.published().keySet().stream()
                .anyMatch(cell -> cell.categories().size() > 2));
        assertTrue(decision.published().keySet().stream()
                .anyMatch(cell -> cell.categories().size() == 2));
        assertTrue(decision.withheld().containsValue(Step.AUDITED));
    }

    @Test
    void a_gate_that_publishes_more_is_an_error() {
        SmallCube cube = new SmallCube(1);
        Gate generous = table -> {
            BitSet more = new BitSet();
            more.set(0, table.families().cells());
            return new Audit.Passed(more, List.of(), Audit.Report.NOTHING_DONE);
        };
        assertThrows(
                IllegalStateException.class, () -> Decisions.decide(cube.plan(), cube.next(), List.of(), generous));
    }

    @Test
    void the_gate_is_told_what_must_stay_possible() {
        Plan plan = Plan.of(List.of(Split.stages(2)), List.of(Extent.FULL, Extent.FULL), Set.of());
        List<Claim> claims = new ArrayList<>();
        Gate listening = table -> {
            claims.addAll(table.claims());
            return Decisions.OPEN.audit(table);
        };
        Known before = new Known(Map.of(Cell.WHOLE, 50L));
        Decisions.decide(plan, Map.of(Cell.WHOLE.at(1), 44L, Cell.WHOLE.at(2), 3L), List.of(before), listening);
        int small = plan.number(Cell.WHOLE.at(2)).orElseThrow();
        int changed = plan.number(Cell.WHOLE).orElseThrow();
        assertEquals(Set.of(new Claim(small, 0, 5), new Claim(changed, 45, 50)), Set.copyOf(claims));
    }

    private static long[] row(BitSet parts) {
        long[] row = new long[SmallCube.MOST_INNER_CELLS];
        parts.stream().forEach(part -> row[part] = 1);
        return row;
    }
}
