package org.partnerhub.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.AuditedTable;

/** A hit costs as few persons as it can, and what many read last of all. */
final class RepairTest {
    private static final PlainCube CUBE = PlainCube.of(new int[] {2, 2, 2}, 100, 200, 300, 400, 500, 600, 700, 800);
    private static final int ONE_AXIS = CUBE.cell(0, -1, -1);
    private static final int TWO_AXES = CUBE.cell(0, 0, -1);
    private static final int OTHER_TWO_AXES = CUBE.cell(0, 1, -1);
    private static final int THREE_AXES = CUBE.cell(1, 1, 1);

    private static Set<Integer> repair(Hit... hits) {
        return new Repair(CUBE.table(new BitSet())).of(List.of(hits));
    }

    private static Hit hit(Integer... binding) {
        return new Hit(0, Side.HIGH, Set.of(binding));
    }

    @Test
    void three_axes_of_800_persons_cost_less_than_two_axes_of_300() {
        assertEquals(Set.of(THREE_AXES), repair(hit(TWO_AXES, THREE_AXES)));
    }

    @Test
    void one_cell_that_serves_two_hits_costs_half() {
        assertEquals(
                Set.of(OTHER_TWO_AXES),
                repair(hit(TWO_AXES, OTHER_TWO_AXES), hit(OTHER_TWO_AXES), hit(OTHER_TWO_AXES)));
    }

    @Test
    void a_cell_of_one_axis_goes_only_if_no_other_binds() {
        assertEquals(Set.of(OTHER_TWO_AXES), repair(hit(ONE_AXIS, OTHER_TWO_AXES), hit(ONE_AXIS, OTHER_TWO_AXES)));
        assertEquals(Set.of(ONE_AXIS), repair(hit(ONE_AXIS)));
    }

    @Test
    void a_hit_that_nothing_binds_stops_the_audit() {
        assertThrows(Stopped.class, () -> repair(hit()));
    }

    @Test
    void a_published_zero_is_never_withheld() {
        PlainCube cube = PlainCube.of(new int[] {2, 3}, 0, 3, 20, 30, 40, 50);
        BitSet published = new BitSet();
        List.of(cube.cell(0, 0), cube.cell(0, 2), cube.cell(0, -1)).forEach(published::set);
        AuditedTable table = cube.table(published);
        Audit.Passed passed = assertInstanceOf(Audit.Passed.class, Gates.real().audit(table));
        assertEquals(List.of(cube.cell(0, 2)), passed.withheldByTheGate());
    }
}
