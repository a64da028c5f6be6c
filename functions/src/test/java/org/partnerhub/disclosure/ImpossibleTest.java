package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/** What nobody can be in: which inner cells, which leaf each split counts from, and whether whole leaves say it all. */
final class ImpossibleTest {
    private final List<Categories> splits = List.of(
            new Categories(Split.by(Axis.SEX, List.of("f", "m", "u"))),
            new Categories(Split.by(Axis.GROUP, List.of("A", "B", "C", "D"))));

    @Test
    void each_split_counts_from_its_last_leaf_when_everything_is_possible() {
        assertArrayEquals(new int[] {2, 3}, impossible().references());
    }

    @Test
    void each_split_counts_from_the_last_leaf_that_somebody_can_be_in() {
        assertArrayEquals(
                new int[] {1, 1}, impossible("SEX=u", "GROUP=C", "GROUP=D").references());
    }

    @Test
    void a_leaf_that_is_impossible_together_with_another_alone_can_be_counted_from() {
        assertArrayEquals(new int[] {2, 3}, impossible("SEX=u;GROUP=D").references());
    }

    @Test
    void a_split_without_any_leaf_that_somebody_can_be_in_counts_from_its_last() {
        assertArrayEquals(
                new int[] {2, 3}, impossible("SEX=f", "SEX=m", "SEX=u").references());
    }

    @Test
    void whole_leaves_say_it_all_when_each_split_has_another() {
        assertTrue(impossible("GROUP=B", "GROUP=D").isOfWholeLeaves());
        assertTrue(impossible("SEX=u", "GROUP=A").isOfWholeLeaves());
        assertTrue(impossible().isOfWholeLeaves());
    }

    @Test
    void parts_of_leaves_and_a_split_without_another_leaf_do_not() {
        assertFalse(impossible("SEX=m;GROUP=A").isOfWholeLeaves());
        assertFalse(impossible("GROUP=B", "SEX=m;GROUP=A").isOfWholeLeaves());
        assertFalse(impossible("SEX=f", "SEX=m", "SEX=u").isOfWholeLeaves());
        assertFalse(impossible("").isOfWholeLeaves());
    }

    @Test
    void an_inner_cell_is_impossible_when_one_part_holds_all_its_leaves() {
        Impossible impossible = impossible("SEX=m;GROUP=A", "GROUP=C");
        List<String> contained = new ArrayList<>();
        impossible.eachInner(inner -> {
            if (impossible.contains(inner)) {
                contained.add(inner[0] + "" + inner[1]);
            }
        });
        assertEquals(List.of("02", "10", "12", "22"), contained);
    }

    private Impossible impossible(String... parts) {
        return new Impossible(splits, Stream.of(parts).map(Cell::parse).collect(Collectors.toSet()));
    }
}
