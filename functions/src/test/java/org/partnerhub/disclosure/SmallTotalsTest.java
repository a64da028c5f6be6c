package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No total of fewer persons than the threshold is published. */
class SmallTotalsTest {
    private final History history = History.ofPersons();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 8, 9})
    void a_total_below_ten_is_withheld(long total) {
        assertEquals(List.of(), history.publish(total));
    }

    @Test
    void a_total_of_zero_is_withheld() {
        assertEquals(List.of(), history.publish(0));
    }

    @Test
    void a_total_below_zero_is_withheld() {
        assertEquals(List.of(), history.publish(-25));
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 10_000})
    void a_total_of_ten_or_more_is_published(long total) {
        assertEquals(List.of(total), history.publish(total));
    }

    @Test
    void a_total_that_was_withheld_is_published_once_it_is_large() {
        history.publish(9);
        assertEquals(List.of(12L), history.publish(12));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -10, 0, 1, 9})
    void the_threshold_cannot_be_lowered(int k) {
        assertThrows(IllegalArgumentException.class, () -> new Threshold(k));
    }

    @Test
    void the_threshold_can_be_as_low_as_ten() {
        assertEquals(10, new Threshold(10).k());
    }

    @Test
    void a_raised_threshold_holds_for_totals_and_for_changes() {
        History raised = new History(new Threshold(25));
        assertEquals(List.of(), raised.publish(24));
        assertEquals(List.of(25L), raised.publish(25));
        assertEquals(List.of(), raised.publish(49));
        assertEquals(List.of(50L), raised.publish(50));
    }
}
