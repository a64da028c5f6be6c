package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No total is published that differs by fewer persons than the threshold from any value of it published before. */
class SmallChangesTest {
    private final History history = History.ofPersons();

    @ParameterizedTest
    @ValueSource(longs = {-9, -5, -1, 0, 1, 5, 9})
    void a_change_of_less_than_ten_is_withheld(long change) {
        history.publish(40);
        assertEquals(List.of(), history.publish(40 + change));
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, -11, -10, 10, 11, 500})
    void a_change_of_ten_or_more_is_published(long change) {
        history.publish(40);
        assertEquals(List.of(40 + change), history.publish(40 + change));
    }

    @Test
    void changes_are_taken_from_what_was_published_not_from_what_was_withheld() {
        history.publish(40);
        assertEquals(List.of(), history.publish(44));
        assertEquals(List.of(), history.publish(47));
        assertEquals(List.of(52L), history.publish(52));
    }

    @Test
    void a_total_may_not_come_back_near_a_value_long_past() {
        history.publish(40);
        history.publish(52);
        history.publish(70);
        assertEquals(List.of(), history.publish(41));
        assertEquals(List.of(), history.publish(40));
        assertEquals(List.of(), history.publish(61));
        assertEquals(List.of(30L), history.publish(30));
    }
}
