package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;

/** The places on a split say what they lie in, and into what they fall. */
final class CategoriesTest {
    /** 0 is the whole, 1 to 4 are districts, the last of them of nobody knows where, and 5 to 7 are provinces. */
    private final Categories geography = new Categories(
            Split.geography(new TreeMap<>(Map.of("LK1", List.of("LK11", "LK12"), "LK2", List.of("LK21")))));

    @Test
    void a_district_lies_in_its_province_and_in_the_whole() {
        assertArrayEquals(new int[] {0, 5}, geography.wider(1));
        assertArrayEquals(new int[] {0, 5}, geography.wider(2));
    }

    @Test
    void a_district_that_is_all_of_its_province_lies_in_it_and_the_other_way_round() {
        assertArrayEquals(new int[] {0, 6}, geography.wider(3));
        assertArrayEquals(new int[] {0, 3}, geography.wider(6));
    }

    @Test
    void the_whole_lies_in_nothing() {
        assertArrayEquals(new int[] {}, geography.wider(0));
    }

    @Test
    void an_inner_cell_is_counted_in_its_district_its_province_and_the_whole() {
        assertArrayEquals(new int[] {0, 2, 5}, geography.around(1));
    }

    @Test
    void the_whole_falls_into_the_widest_unions_and_into_each_that_overlaps_them() {
        Categories overlapping = new Categories(new Split(
                Axis.PRODUCT, List.of("a", "b", "c"), List.of(union("first", "a", "b"), union("second", "b", "c"))));
        assertEquals(
                List.of(List.of(5, 1), List.of(4, 3), List.of(1, 2, 3)),
                overlapping.get(0).partitions());
    }

    @Test
    void a_union_within_one_that_the_whole_falls_into_gives_no_partition_of_its_own() {
        Categories nested = new Categories(new Split(
                Axis.PRODUCT, List.of("a", "b", "c"), List.of(union("inner", "a", "b"), union("outer", "inner", "c"))));
        assertEquals(List.of(List.of(5), List.of(1, 2, 3)), nested.get(0).partitions());
    }

    @Test
    void a_union_of_what_was_not_declared_before_it_is_an_error() {
        Split early = new Split(
                Axis.PRODUCT, List.of("a", "b"), List.of(union("early", "a", "late"), union("late", "a", "b")));
        assertThrows(IllegalArgumentException.class, () -> new Categories(early));
    }

    private static Split.Union union(String code, String... parts) {
        return new Split.Union(Axis.PRODUCT, code, List.of(parts));
    }
}
