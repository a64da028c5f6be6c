package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No difference between nested totals, and no change of one, tells of fewer persons than the threshold. */
class NestedTotalsTest {
    private final History history = History.ofPersons();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5, 9})
    void a_stage_is_withheld_when_fewer_than_ten_did_not_reach_it(long dropped) {
        assertEquals(List.of(100L), history.publish(100, 100 - dropped));
    }

    @Test
    void a_stage_is_published_when_ten_did_not_reach_it() {
        assertEquals(List.of(100L, 90L), history.publish(100, 90));
    }

    @Test
    void a_stage_is_compared_with_every_wider_one_that_is_published() {
        assertEquals(List.of(100L, 80L), history.publish(100, 80, 75));
        assertEquals(List.of(200L, 150L, 130L), history.publish(200, 150, 130));
    }

    @Test
    void a_stage_beyond_a_withheld_one_is_withheld_too() {
        assertEquals(List.of(100L), history.publish(100, 95, 80));
    }

    @Test
    void a_stage_does_not_move_while_a_wider_one_stands_still() {
        history.publish(100, 50);
        assertEquals(List.of(), history.publish(108, 98));
    }

    @Test
    void a_stage_larger_than_the_one_that_holds_it_is_withheld() {
        assertEquals(List.of(50L), history.publish(50, 70));
    }

    @ParameterizedTest
    @ValueSource(longs = {-9, -1, 0, 1, 9})
    void a_stage_is_withheld_when_those_who_did_not_reach_it_changed_by_less_than_ten(long change) {
        history.publish(100, 60);
        assertEquals(List.of(150L), history.publish(150, 110 - change));
    }

    @ParameterizedTest
    @ValueSource(longs = {-10, 10})
    void a_stage_is_published_when_those_who_did_not_reach_it_changed_by_ten(long change) {
        history.publish(100, 60);
        assertEquals(List.of(150L, 110 - change), history.publish(150, 110 - change));
    }

    @Test
    void those_who_did_not_reach_a_stage_may_not_come_back_near_a_number_long_past() {
        history.publish(100, 60);
        history.publish(200, 100);
        assertEquals(List.of(300L), history.publish(300, 259));
    }
}
