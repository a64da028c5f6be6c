package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.disclosure.Numbers.cells;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The closure withholds what is lost by the fewest persons, figures of one axis last, and nothing more than it needs. */
final class ClosureCostTest {
    private static final Families ONE_SUM = families(4, new Family(0, new int[] {1, 2, 3}));
    private static final long[] FIVE_ARE_SMALL = {60, 30, 25, 5};
    private static final List<Claim> OF_THE_SMALL = List.of(new Claim(3, 0, 10));

    @Test
    void of_figures_as_deep_as_each_other_the_smallest_is_withheld() {
        assertEquals(cells(2), withheld(1, 2, 2, 2));
    }

    @Test
    void a_deeper_figure_is_withheld_before_one_that_is_hardly_smaller() {
        assertEquals(cells(1), withheld(2, 3, 2, 3));
    }

    @Test
    void of_the_deepest_figures_the_smallest_is_withheld_however_deep_they_are() {
        assertEquals(cells(2), withheld(2, 4, 3, 4));
    }

    @Test
    void a_figure_of_one_axis_is_withheld_last() {
        long[] hardlyAnybody = {60, 45, 10, 5};
        assertEquals(cells(1), withheld(hardlyAnybody, 0, 2, 1, 1));
        assertEquals(cells(1), withheld(hardlyAnybody, 0, 2, 0, 1));
    }

    @Test
    void a_figure_of_one_axis_is_withheld_if_there_is_no_other() {
        assertEquals(cells(2), withheld(0, 1, 1, 1));
    }

    @Test
    void a_figure_that_serves_two_claims_is_withheld_in_place_of_two_smaller_ones() {
        Families twoSums = families(7, new Family(0, new int[] {1, 2, 3}), new Family(4, new int[] {1, 5, 6}));
        Closure closure = new Closure(
                twoSums,
                new long[] {70, 40, 25, 5, 70, 25, 5},
                new int[] {2, 2, 2, 2, 2, 2, 2},
                List.of(new Claim(3, 0, 10), new Claim(6, 0, 10)),
                new BitSet());
        assertEquals(cells(1), closure.withheld(cells(0, 1, 2, 4, 5)));
    }

    @Test
    void what_nobody_can_be_in_is_never_withheld() {
        Closure closure = new Closure(ONE_SUM, FIVE_ARE_SMALL, new int[] {2, 2, 2, 2}, OF_THE_SMALL, cells(2));
        assertEquals(cells(1), closure.withheld(cells(0, 1, 2)));
    }

    @Test
    void a_claim_that_is_just_still_possible_is_not_refuted() {
        assertEquals(cells(), changed(40, 50).withheld(cells(0, 1, 4)));
    }

    @Test
    void a_claim_is_refuted_from_below_and_from_above() {
        assertEquals(List.of(cells(0, 1, 4)), changed(39, 50).hits(cells(0, 1, 4)));
        assertEquals(List.of(cells(0, 1)), changed(40, 51).hits(cells(0, 1, 4)));
    }

    @Test
    void of_what_was_withheld_the_dearest_is_shown_again_as_far_as_nothing_is_refuted() {
        Closure closure = new Closure(ONE_SUM, FIVE_ARE_SMALL, new int[] {2, 2, 2, 2}, OF_THE_SMALL, cells());
        assertEquals(cells(0, 1), closure.needless(cells(), cells(0, 1, 2)));
        assertEquals(cells(1), closure.needless(cells(0), cells(1, 2)));
        assertEquals(cells(), closure.needless(cells(0, 2), cells(1)));
    }

    /** Of 100 persons 50 are in one cell and at most 10 in another: the third holds 40 to 50. */
    private static Closure changed(long low, long high) {
        Families sums = families(6, new Family(0, new int[] {1, 2, 3}), new Family(4, new int[] {3, 5}));
        return new Closure(
                sums,
                new long[] {100, 50, 42, 8, 10, 2},
                new int[] {2, 2, 2, 2, 2, 2},
                List.of(new Claim(2, low, high)),
                cells());
    }

    private static BitSet withheld(int... axes) {
        return withheld(FIVE_ARE_SMALL, axes);
    }

    private static BitSet withheld(long[] values, int... axes) {
        return new Closure(ONE_SUM, values, axes, OF_THE_SMALL, cells()).withheld(cells(0, 1, 2));
    }

    private static Families families(int cells, Family... families) {
        return new Families(cells, List.of(families));
    }
}
