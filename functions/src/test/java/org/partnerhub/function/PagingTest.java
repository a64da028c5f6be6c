package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.MemoryItems;

/** Pages together are the list, each entry once; a cursor of another state is refused and never guessed at. */
final class PagingTest {
    private static final MemoryItems ITEMS = new MemoryItems();
    private static final RoomProbe ROOM = new RoomProbe(ITEMS);
    private static final String PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
    private static final String IN_UPLIFT = "{ activity(iatiIdentifier: \"XM-DAC-47066-UPLIFT\") { %s } }";
    private static final String PAYMENTS =
            "agencies { list: transactions(%s) { edges { cursor node { ref } } " + PAGE + " } }";
    private static final String PERIODS =
            "indicator(code: \"1.1\") { list: periods(%s) { edges { cursor node { ref: periodStart } } " + PAGE
                    + " } }";

    @BeforeAll
    static void release_the_seed() {
        RoomProbe.release("uplift.xml", ITEMS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void pages_of_payments_are_the_whole_list(int size) {
        List<String> all = references(page(PAYMENTS, "first: 100"));
        assertTrue(all.size() > 3);
        assertEquals(all, paged(PAYMENTS, size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void pages_of_periods_are_the_whole_list(int size) {
        List<String> all = references(page(PERIODS, "first: 100"));
        assertTrue(all.size() > 3);
        assertEquals(all, paged(PERIODS, size));
    }

    @Test
    void a_page_says_where_it_lies() {
        JsonNode first = page(PERIODS, "first: 2");
        JsonNode second = page(PERIODS, "first: 100, after: \"" + cursor(first) + "\"");
        assertFalse(first.at("/pageInfo/hasPreviousPage").asBoolean());
        assertTrue(first.at("/pageInfo/hasNextPage").asBoolean());
        assertTrue(second.at("/pageInfo/hasPreviousPage").asBoolean());
        assertFalse(second.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(first.at("/edges/0/cursor"), first.at("/pageInfo/startCursor"));
        assertEquals(first.at("/edges/1/cursor"), first.at("/pageInfo/endCursor"));
    }

    @Test
    void a_page_behind_the_end_is_empty_and_has_no_cursors() {
        String last = cursor(page(PERIODS, "first: 100"));
        JsonNode behind = page(PERIODS, "after: \"" + last + "\"");
        assertTrue(behind.path("edges").isEmpty());
        assertFalse(behind.at("/pageInfo/hasNextPage").asBoolean());
        assertTrue(behind.at("/pageInfo/endCursor").isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "10000", "null"})
    void a_size_out_of_bounds_is_refused(String size) {
        assertEquals("BAD_ARGUMENT", code(PERIODS, "first: " + size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "100"})
    void a_size_at_the_bounds_is_served(String size) {
        assertFalse(page(PERIODS, "first: " + size).path("edges").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "not base 64", "MTow=", "OjA", "YTotMQ", "YTo5OTk5OTk5OTk5", "77-9OjA"})
    void what_is_no_cursor_is_refused(String cursor) {
        assertEquals("BAD_ARGUMENT", code(PERIODS, "after: \"" + cursor + "\""));
    }

    @Test
    void a_cursor_expires_when_another_release_becomes_current() {
        MemoryItems items = new MemoryItems();
        RoomProbe room = new RoomProbe(items);
        RoomProbe.release("predecessor.xml", items);
        String cursor = room.ask("{ activities(first: 1) { pageInfo { endCursor } } }")
                .at("/data/activities/pageInfo/endCursor")
                .asText();
        String next = "{ activities(after: \"" + cursor + "\") { edges { cursor } } }";
        assertTrue(room.ask(next).path("errors").isMissingNode());
        RoomProbe.release("uplift.xml", items);
        assertEquals(
                "CURSOR_EXPIRED", room.ask(next).at("/errors/0/extensions/code").asText());
    }

    private static List<String> paged(String list, int size) {
        List<String> references = new ArrayList<>();
        JsonNode page = page(list, "first: " + size);
        references.addAll(references(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            assertEquals(size, page.path("edges").size());
            page = page(list, "first: " + size + ", after: \"" + cursor(page) + "\"");
            references.addAll(references(page));
        }
        return references;
    }

    private static JsonNode page(String list, String arguments) {
        return ROOM.ask(IN_UPLIFT.formatted(list.formatted(arguments))).findValue("list");
    }

    private static String code(String list, String arguments) {
        return ROOM.ask(IN_UPLIFT.formatted(list.formatted(arguments)))
                .at("/errors/0/extensions/code")
                .asText();
    }

    private static List<String> references(JsonNode page) {
        return page.path("edges").findValuesAsText("ref");
    }

    private static String cursor(JsonNode page) {
        return page.at("/pageInfo/endCursor").asText();
    }
}
