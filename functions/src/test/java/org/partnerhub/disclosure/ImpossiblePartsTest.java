package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** Where nobody can be by the rules, 0 is shown; whoever is counted there all the same stops the release. */
class ImpossiblePartsTest {
    private final Plan plan = Plan.of(
            List.of(Split.by(Axis.SEX, List.of("f", "m")), Split.by(Axis.GROUP, List.of("A", "B", "C"))),
            List.of(Extent.FULL),
            Set.of(Cell.parse("SEX=m;GROUP=A"), Cell.parse("GROUP=C")));

    @Test
    void it_is_shown_as_zero_although_zero_is_small() {
        Map<Cell, Long> shown = Decisions.shown(
                plan, Map.of(inner("f", "A"), 40L, inner("f", "B"), 20L, inner("m", "B"), 30L), List.of());
        assertEquals(0L, shown.get(Cell.parse("GROUP=C")));
        assertEquals(0L, shown.get(Cell.parse("SEX=m;GROUP=A")));
        assertEquals(40L, shown.get(Cell.parse("GROUP=A")));
    }

    @Test
    void a_cell_is_withheld_that_gives_away_a_small_one_only_because_of_it() {
        Map<Cell, Long> shown = Decisions.shown(
                plan, Map.of(inner("f", "A"), 40L, inner("f", "B"), 40L, inner("m", "B"), 3L), List.of());
        assertEquals(false, shown.containsKey(Cell.parse("SEX=m")));
        assertEquals(true, shown.containsKey(Cell.parse("GROUP=A")));
        assertEquals(false, shown.containsKey(Cell.WHOLE) && shown.containsKey(Cell.parse("SEX=f")));
    }

    @Test
    void a_leaf_that_nobody_can_be_in_is_as_impossible_as_all_its_parts_one_by_one() {
        List<Split> splits =
                List.of(Split.by(Axis.SEX, List.of("f", "m", "u")), Split.by(Axis.GROUP, List.of("A", "B", "C", "D")));
        Plan leaf = Plan.of(splits, List.of(Extent.FULL), Set.of(Cell.parse("GROUP=B"), Cell.parse("GROUP=D")));
        Set<Cell> parts = Stream.of("f", "m", "u")
                .flatMap(sex -> Stream.of(inner(sex, "B"), inner(sex, "D")))
                .collect(Collectors.toSet());
        Plan inParts = Plan.of(splits, List.of(Extent.FULL), parts);
        Map<Cell, Long> counts =
                Map.of(inner("f", "A"), 40L, inner("m", "A"), 3L, inner("f", "C"), 25L, inner("m", "C"), 60L);
        assertEquals(leaf.empty(), inParts.empty());
        assertEquals(Decisions.shown(inParts, counts, List.of()), Decisions.shown(leaf, counts, List.of()));
    }

    @Test
    void somebody_counted_there_is_an_error() {
        assertThrows(ImpossibleCountException.class, () -> plan.values(Map.of(inner("m", "A"), 1L)));
        assertThrows(ImpossibleCountException.class, () -> plan.values(Map.of(inner("f", "C"), 1L)));
    }

    @Test
    void nobody_counted_there_or_anywhere_is_none() {
        assertEquals(
                0,
                LongStream.of(plan.values(Map.of(inner("m", "A"), 0L, inner("f", "A"), 0L)))
                        .sum());
    }

    @Test
    void fewer_than_nobody_is_an_error() {
        assertThrows(NegativeCountException.class, () -> plan.values(Map.of(inner("f", "A"), -1L)));
    }

    @Test
    void an_inner_cell_without_a_leaf_on_each_axis_is_an_error() {
        assertThrows(IllegalArgumentException.class, () -> plan.values(Map.of(Cell.parse("SEX=f"), 1L)));
        assertThrows(IllegalArgumentException.class, () -> plan.values(Map.of(inner("f", "Z"), 1L)));
    }

    private static Cell inner(String sex, String group) {
        return Cell.parse("SEX=" + sex + ";GROUP=" + group);
    }
}
