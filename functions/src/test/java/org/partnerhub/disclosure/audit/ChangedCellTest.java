package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Claim;

/** A cell that has hardly moved since it was published can still be what it was, and five more or less. */
final class ChangedCellTest {
    private static final PlainCube CUBE = PlainCube.of(new int[] {3, 2}, 47, 60, 80, 90, 70, 50);

    private static AuditedTable table(Claim claim, int... published) {
        return CUBE.table(IntStream.of(published).collect(BitSet::new, BitSet::set, BitSet::or), List.of(claim));
    }

    private static Audit.Passed pass(AuditedTable table) {
        return assertInstanceOf(Audit.Passed.class, Gates.real().audit(table));
    }

    @Test
    void a_cell_that_rose_a_little_is_not_given_away_by_its_sum() {
        Claim wasForty = new Claim(CUBE.cell(0, 0), 40, 45);
        Audit.Passed passed = pass(table(wasForty, CUBE.cell(0, -1), CUBE.cell(0, 1)));
        assertEquals(List.of(CUBE.cell(0, 1)), passed.withheldByTheGate());
    }

    @Test
    void a_cell_that_fell_a_little_is_not_given_away_by_its_sum() {
        Claim wasFifty = new Claim(CUBE.cell(0, 0), 45, 50);
        Audit.Passed passed = pass(table(wasFifty, CUBE.cell(0, -1), CUBE.cell(0, 1)));
        assertEquals(1, passed.withheldByTheGate().size());
    }

    @Test
    void a_cell_that_can_be_what_it_was_stays_as_it_is() {
        Claim wasForty = new Claim(CUBE.cell(0, 0), 40, 45);
        assertEquals(List.of(), pass(table(wasForty, CUBE.cell(0, -1))).withheldByTheGate());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_changed_cell_is_bounded_closer_by_exact_bounds(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlainCube cube = PlainCube.random(random, 200, 3, 2, 2);
        BitSet published = cube.published(random, 0.7);
        List<Claim> claims = published.stream()
                .filter(cell -> random.nextInt(4) == 0 && cube.values()[cell] > 20)
                .mapToObj(cell -> new Claim(cell, cube.values()[cell] - 7, cube.values()[cell] - 2))
                .toList();
        claims.forEach(claim -> published.clear(claim.cell()));
        Audit.Passed passed = pass(cube.table(published, claims));
        assertEquals(List.of(), new ExactBounds(cube, passed.published()).refuted(claims));
        assertTrue(claims.size() > 0);
    }
}
