package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.disclosure.DeeperCells.Overlap;
import org.partnerhub.disclosure.DeeperCells.Proved;

/** Sum by sum, what is not published is drawn closer from what is, and only while it moves. */
final class SweptBoundsTest {
    private static final Family THREE_PARTS = new Family(0, new int[] {1, 2, 3});
    private static final long[] VALUES = {20, 5, 9, 6};

    @Test
    void a_whole_is_the_sum_of_its_parts() {
        SweptBounds bounds = followed(1, 2, 3);
        assertEquals(20, bounds.least(0));
        assertEquals(20, bounds.most(0));
    }

    @Test
    void a_whole_holds_at_least_the_parts_that_are_known() {
        SweptBounds bounds = followed(1, 2);
        assertEquals(14, bounds.least(0));
        assertTrue(bounds.most(0) > 1_000_000);
    }

    @Test
    void a_part_holds_what_the_others_leave_of_the_whole() {
        SweptBounds bounds = followed(0, 1, 2);
        assertEquals(6, bounds.least(3));
        assertEquals(6, bounds.most(3));
    }

    @Test
    void two_parts_hold_at_most_what_one_leaves_of_the_whole_each() {
        SweptBounds bounds = followed(0, 1);
        assertEquals(15, bounds.most(2));
        assertEquals(15, bounds.most(3));
        assertEquals(0, bounds.least(2));
    }

    @Test
    void it_is_told_that_something_moved_until_it_was_asked() {
        SweptBounds bounds = followed(0, 1);
        assertTrue(bounds.movedSince());
        assertFalse(bounds.movedSince());
        bounds.follow(THREE_PARTS);
        bounds.raise(2, 0);
        bounds.lower(2, 15);
        assertFalse(bounds.movedSince());
        bounds.lower(2, 14);
        assertTrue(bounds.movedSince());
        bounds.raise(2, 1);
        assertTrue(bounds.movedSince());
    }

    @Test
    void nobody_holds_fewer_than_nobody() {
        SweptBounds bounds = followed();
        bounds.lower(1, -3);
        assertEquals(0, bounds.most(1));
    }

    @Test
    void what_follows_only_from_a_sum_that_comes_later_is_found_all_the_same() {
        Families later = new Families(5, List.of(new Family(1, new int[] {3, 4}), new Family(0, new int[] {1, 2})));
        DeeperCells cells = new DeeperCells(later, List.of(), Numbers.cells(3));
        assertEquals(List.of(new Proved(3, 5)), cells.proved(new long[] {20, 8, 12, 5, 3}, Numbers.cells(0, 2, 4), 10));
    }

    @Test
    void what_two_figures_have_in_common_is_no_more_than_either_and_the_rest_of_a_sum_no_less_than_what_is_left() {
        Families sum = new Families(6, List.of(new Family(4, new int[] {0, 5})));
        DeeperCells cells = new DeeperCells(sum, List.of(new Overlap(0, 1, 2, 3)), Numbers.cells(0, 5));
        long[] values = {4, 4, 30, 50, 9, 5};
        assertEquals(List.of(new Proved(5, 5)), cells.proved(values, Numbers.cells(1, 4), 10));
    }

    private static SweptBounds followed(int... published) {
        SweptBounds bounds = new SweptBounds(VALUES, Numbers.cells(published));
        bounds.follow(THREE_PARTS);
        return bounds;
    }
}
