package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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

    private static SweptBounds followed(int... published) {
        SweptBounds bounds = new SweptBounds(VALUES, Numbers.cells(published));
        bounds.follow(THREE_PARTS);
        return bounds;
    }
}
