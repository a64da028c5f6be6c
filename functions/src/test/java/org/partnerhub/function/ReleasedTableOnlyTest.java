package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryItems;

/** The reading room reads the pointer and releases by key, keeps what never changes, and writes nothing. */
final class ReleasedTableOnlyTest {
    private static final Key POINTER = new Key("CURRENT", "CURRENT");
    private static final String TITLES =
            "{ activities { edges { node { iatiIdentifier title results { edges { node { code } } } "
                    + "money { total { spent { value } } } agencies { transactions { edges { cursor } } } } } } "
                    + "releases { edges { node { id } } } }";

    private final MemoryItems items = new MemoryItems();
    private final CountedReader reader = new CountedReader(items);
    private final RoomProbe room = new RoomProbe(reader);

    @BeforeEach
    void release_the_predecessor() {
        RoomProbe.release("predecessor.xml", items);
    }

    @Test
    void only_the_pointer_and_releases_are_read() {
        RoomProbe.release("uplift.xml", items);
        assertFalse(room.ask(TITLES).at("/data/activities/edges").isEmpty());
        assertTrue(reader.keys().contains(POINTER));
        assertTrue(reader.keys().stream().anyMatch(key -> key.partition().equals("RELEASE#UPLIFT-ILO-2024Q4-r1")));
        assertTrue(reader.keys().stream()
                .allMatch(key -> key.equals(POINTER) || key.partition().startsWith("RELEASE#")));
    }

    @Test
    void the_pointer_is_read_once_for_each_request() {
        room.ask(TITLES);
        assertEquals(1, reader.keys().stream().filter(POINTER::equals).count());
    }

    @Test
    void no_item_is_read_twice() {
        room.ask(TITLES);
        room.ask(TITLES);
        List<Key> releases =
                reader.keys().stream().filter(key -> !key.equals(POINTER)).toList();
        // The header is read once for the release and once for the list of releases.
        assertEquals(releases.stream().distinct().count() + 1, releases.size());
    }

    @Test
    void a_second_request_reads_the_pointer_alone() {
        JsonNode first = room.ask(TITLES);
        reader.keys().clear();
        assertEquals(first, room.ask(TITLES));
        assertEquals(List.of(POINTER), reader.keys());
    }

    @Test
    void who_asks_is_answered_without_reading_anything() {
        assertEquals(
                "IOM",
                room.ask("{ viewer { partner } }").at("/data/viewer/partner").asText());
        assertEquals(List.of(), reader.keys());
    }

    @Test
    void a_new_release_is_seen_by_the_next_request() {
        assertEquals(1, room.ask(TITLES).at("/data/activities/edges").size());
        RoomProbe.release("uplift.xml", items);
        assertEquals(2, room.ask(TITLES).at("/data/activities/edges").size());
    }

    @Test
    void before_the_first_release_there_is_nothing_and_no_failure() {
        JsonNode answer = new RoomProbe(new MemoryItems()).ask(TITLES);
        assertTrue(answer.at("/data/activities/edges").isArray());
        assertTrue(answer.at("/data/activities/edges").isEmpty());
        assertTrue(answer.path("errors").isMissingNode());
    }
}
