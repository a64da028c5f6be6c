package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was told is counted in rows that say something. */
final class ToldRowsTest {

    @Test
    void an_object_that_holds_a_value_is_a_row_and_a_list_is_what_is_in_it() {
        assertEquals(2, ToldRows.in(List.of(Map.of("value", 1), Map.of("value", 2))));
        assertEquals(
                2, ToldRows.in(Map.of("title", "A list", "rows", List.of(Map.of("value", 1), Map.of("value", 2)))));
    }

    @Test
    void what_holds_nothing_is_no_row() {
        assertEquals(0, ToldRows.in(null));
        assertEquals(0, ToldRows.in(Map.of()));
        assertEquals(0, ToldRows.in(Map.of("rows", List.of())));
        assertEquals(0, ToldRows.in(Map.of("figure", Map.of())));
        assertEquals(0, ToldRows.in(Collections.singletonMap("value", null)));
    }
}
