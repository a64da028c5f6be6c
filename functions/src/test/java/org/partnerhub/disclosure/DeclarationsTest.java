package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** What cannot be a system is refused before anybody is counted, and what is decided of one is printed without figures. */
final class DeclarationsTest {
    @Test
    void a_split_into_nothing_or_twice_into_the_same_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Split.by(Axis.SEX, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Split.by(Axis.SEX, List.of("f", "m", "f")));
    }

    @Test
    void a_system_whose_stages_are_more_or_fewer_than_their_tables_is_refused() {
        List<Split> stages = List.of(Split.stages(2));
        assertThrows(IllegalArgumentException.class, () -> Plan.of(stages, List.of(Extent.FULL), Set.of()));
        List<Split> sexes = List.of(Split.by(Axis.SEX, List.of("f", "m")));
        assertThrows(IllegalArgumentException.class, () -> Plan.of(sexes, List.of(), Set.of()));
        List<Extent> two = List.of(Extent.FULL, Extent.FULL);
        assertThrows(IllegalArgumentException.class, () -> Plan.of(sexes, two, Set.of()));
    }

    @Test
    void a_claim_from_below_nobody_or_to_fewer_than_it_starts_from_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Claim(1, -1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Claim(1, 6, 5));
        assertEquals(5, new Claim(1, 5, 5).high());
    }

    @Test
    void a_value_that_fell_claims_what_it_was_and_the_width_below_but_not_below_nobody() {
        assertEquals(new Claim(1, 35, 40), Claim.changed(1, 40, 39));
        assertEquals(new Claim(1, 40, 45), Claim.changed(1, 40, 40));
        assertEquals(new Claim(1, 0, 3), Claim.changed(1, 3, 2));
    }

    @Test
    void a_release_and_what_is_known_by_it_are_printed_without_figures() {
        Known known = new Known(Map.of(Cell.WHOLE, 4711L));
        Decision decision = new Decision.Protected(
                known.values(), Map.of(Cell.parse("SEX=f"), Step.SMALL), Audit.Report.NOTHING_DONE, List.of(), known);
        assertEquals("1 cells known", known.toString());
        assertEquals("1 cells published, 1 withheld", decision.toString());
    }

    @Test
    void two_families_are_equal_if_they_say_the_same() {
        Family family = new Family(3, new int[] {1, 2});
        assertEquals(family, new Family(3, new int[] {1, 2}));
        assertEquals(family.hashCode(), new Family(3, new int[] {1, 2}).hashCode());
        assertNotEquals(family, new Family(4, new int[] {1, 2}));
        assertNotEquals(family, new Family(3, new int[] {1, 4}));
        assertNotEquals(family, new Claim(3, 1, 2));
        assertEquals("3=[1, 2]", family.toString());
    }
}
