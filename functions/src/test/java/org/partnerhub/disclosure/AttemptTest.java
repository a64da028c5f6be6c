package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.model.Cell;

/** An attempt withholds no figure but for a reason that it can name, and shows none outside of its tables. */
final class AttemptTest {
    private static final int K = Threshold.PERSONS.k();

    /** A system where all that the closure withholds follows from what is left. */
    private static final int UNDONE = 251;

    static IntStream seeds() {
        return IntStream.range(0, 16);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_closure_withholds_would_refute_a_claim_if_it_were_shown(int seed) {
        eachRelease(seed, (plan, counts, history) -> {
            Attempt attempt = Attempts.of(plan, Attempts.all(plan), counts, history, seed);
            BitSet withheld = attempt.published();
            BitSet left = attempt.close(K).published();
            withheld.andNot(left);
            Closure closure = closure(plan, counts, history);
            assertEquals(List.of(), closure.hits(left));
            withheld.stream()
                    .forEach(cell -> assertFalse(closure.hits(with(left, cell)).isEmpty()));
            return left;
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_cell_is_withheld_by_the_step_that_withheld_it(int seed) {
        eachRelease(seed, (plan, counts, history) -> {
            Attempt attempt = Attempts.of(plan, Attempts.all(plan), counts, history, seed);
            BitSet eliminated = attempt.published();
            BitSet left = attempt.close(K).published();
            for (int cell = 0; cell < plan.size(); cell++) {
                Step linkedOrBounded = eliminated.get(cell) ? Step.BOUNDED : Step.LINKED;
                assertTrue(left.get(cell) || attempt.step(cell) == linkedOrBounded);
            }
            return left;
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outside_of_its_tables_nothing_is_shown_and_the_gate_is_told_of_no_claim(int seed) {
        eachRelease(seed, (plan, counts, history) -> {
            BitSet tables = plan.tablesFromTheFinest().get(1);
            Attempt attempt = Attempts.of(plan, tables, counts, history, seed).close(K);
            BitSet outside = Attempts.all(plan);
            outside.andNot(tables);
            assertFalse(attempt.published().intersects(outside));
            List<Claim> within = Sensitive.of(plan, plan.values(counts), Threshold.PERSONS, history).claims().stream()
                    .filter(claim -> tables.get(claim.cell()))
                    .toList();
            assertEquals(within, attempt.table().claims());
            assertFalse(attempt.table().families().all().stream().anyMatch(family -> touches(family, outside)));
            outside.stream().forEach(cell -> assertEquals(Step.AUDITED, attempt.step(cell)));
            return attempt.published();
        });
    }

    @Test
    void what_was_shown_until_the_gate_withheld_it_is_withheld_by_the_gate() {
        SmallCube cube = new SmallCube(0);
        Plan plan = cube.plan();
        Attempt attempt =
                Attempts.of(plan, Attempts.all(plan), cube.next(), List.of(), 0).close(K);
        attempt.published().stream().forEach(cell -> assertEquals(Step.AUDITED, attempt.step(cell)));
    }

    @Test
    void where_all_that_the_closure_withholds_follows_from_what_is_left_the_elimination_hides_it() {
        eachRelease(UNDONE, (plan, counts, history) -> {
            Attempt attempt = Attempts.of(plan, Attempts.all(plan), counts, history, UNDONE);
            BitSet eliminated = attempt.published();
            BitSet left = attempt.close(K).published();
            assertEquals(List.of(), closure(plan, counts, history).hits(left));
            eliminated.andNot(left);
            assertFalse(
                    Elimination.span(plan, left, new SplittableRandom(UNDONE)).intersects(eliminated));
            return left;
        });
    }

    private interface Release {
        BitSet publish(Plan plan, Map<Cell, Long> counts, List<Known> history);
    }

    private static void eachRelease(int seed, Release release) {
        SmallCube cube = new SmallCube(seed);
        Plan plan = cube.plan();
        List<Known> history = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            Map<Cell, Long> counts = cube.next();
            history.add(Attempts.known(plan, counts, release.publish(plan, counts, history)));
        }
    }

    /** What looks at an attempt once more: small cells may be as large as the threshold. */
    private static Closure closure(Plan plan, Map<Cell, Long> counts, List<Known> history) {
        long[] values = plan.values(counts);
        List<Claim> claims = Sensitive.of(plan, values, Threshold.PERSONS, history).claims().stream()
                .map(claim -> values[claim.cell()] < K ? new Claim(claim.cell(), 0, Math.max(K, claim.high())) : claim)
                .toList();
        return new Closure(plan.families(), values, plan.axes(), claims, plan.empty());
    }

    private static boolean touches(Family family, BitSet cells) {
        return cells.get(family.parent()) || IntStream.of(family.children()).anyMatch(cells::get);
    }

    private static BitSet with(BitSet cells, int cell) {
        BitSet more = (BitSet) cells.clone();
        more.set(cell);
        return more;
    }
}
