package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Amount;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Desk;
import org.partnerhub.release.Header;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.StoreUnavailable;

/** One request reads one state from its first field to its last, and of the past what was current then. */
final class SnapshotTest {
    private static final LocalDate DAY_OF_RELEASE = LocalDate.parse("2024-10-15");

    private final Desk desk = Desk.open();
    private final Shelf shelf = new Shelf(desk.reader());

    @Test
    void what_becomes_current_while_a_request_runs_is_not_in_its_answer() {
        desk.release(laws("One"));
        Snapshot running = shelf.open();
        Snapshot idle = shelf.open();
        String stamp = running.stamp();
        desk.release(laws("Two"));
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), names(running));
        assertEquals(stamp, running.stamp());
        assertEquals(List.of("TEST-IOM-2024Q1-r2", "TEST-IOM-2024Q1-r1"), names(idle));
        assertNotEquals(stamp, idle.stamp());
    }

    @Test
    void a_request_has_begun_once_it_has_read_what_is_current() {
        desk.release(laws("One"));
        Snapshot snapshot = shelf.open();
        assertFalse(snapshot.isBegun());
        assertEquals(1, snapshot.activities().size());
        assertTrue(snapshot.isBegun());
    }

    @Test
    void a_table_that_does_not_answer_is_asked_once_by_each_request() {
        int[] times = {0};
        Snapshot snapshot = new Snapshot(shelf, () -> {
            times[0]++;
            throw new StoreUnavailable("the table does not answer");
        });
        StoreUnavailable first = assertThrows(StoreUnavailable.class, snapshot::stamp);
        assertSame(first, assertThrows(StoreUnavailable.class, snapshot::activities));
        assertEquals(1, times[0]);
        assertFalse(snapshot.isBegun());
    }

    @Test
    void the_publishers_release_goes_before_those_of_others() {
        desk.release(laws("One").booked(ActivitySample.ILO, "3", "2024-03-01", dollars("7")));
        ActivityView activity = shelf.open().activity(ActivitySample.IDENTIFIER).orElseThrow();
        assertEquals(
                List.of(ActivitySample.IOM, ActivitySample.ILO),
                activity.current().stream()
                        .map(release -> release.header().organisation())
                        .toList());
        assertEquals(Optional.empty(), shelf.open().activity("none"));
    }

    @Test
    void an_activity_takes_three_calls_however_many_release_it_and_reads_what_they_share_once() {
        desk.release(laws("One").booked(ActivitySample.ILO, "3", "2024-03-01", dollars("7")));
        Calls calls = new Calls(desk.reader());
        Shelf counted = new Shelf(calls);
        assertEquals(2, facts(counted));
        assertEquals(List.of("CURRENT", "2", "5"), calls.made());
        assertEquals(2, facts(counted));
        assertEquals(List.of("CURRENT", "2", "5", "CURRENT"), calls.made());
    }

    @Test
    void of_an_activity_only_what_is_new_is_read() {
        desk.release(laws("One").booked(ActivitySample.ILO, "3", "2024-03-01", dollars("7")));
        Calls calls = new Calls(desk.reader());
        Shelf counted = new Shelf(calls);
        facts(counted);
        calls.made().clear();
        desk.release(laws("One").booked(ActivitySample.ILO, "3", "2024-03-01", dollars("8")));
        facts(counted);
        assertEquals(List.of("CURRENT", "1", "3"), calls.made());
    }

    /** How many releases the activity has, when the facts and results of all are asked for. */
    private static int facts(Shelf shelf) {
        ActivityView activity = shelf.open().activity(ActivitySample.IDENTIFIER).orElseThrow();
        activity.current()
                .forEach(release ->
                        assertEquals(ActivitySample.IDENTIFIER, release.facts().iatiIdentifier()));
        assertEquals(1, activity.results().size());
        return activity.current().size();
    }

    @Test
    void releases_are_listed_from_the_latest_cut_off_and_revision_backwards() {
        desk.release(laws("One"));
        desk.release(laws("Two"));
        desk.release(ActivitySample.with(
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2).quarter("2024Q2", 1)));
        assertEquals(List.of("TEST-IOM-2024Q2-r1", "TEST-IOM-2024Q1-r2", "TEST-IOM-2024Q1-r1"), names(shelf.open()));
    }

    @Test
    void a_day_has_what_was_current_at_its_end() {
        desk.release(laws("One"));
        desk.release(laws("Two"));
        Archive archive = shelf.open().archive().orElseThrow();
        assertEquals(List.of(), archive.at(DAY_OF_RELEASE.minusDays(1)).activities());
        assertEquals(
                List.of("TEST-IOM-2024Q1-r2"),
                archive.at(DAY_OF_RELEASE).activities().get(0).current().stream()
                        .map(release -> release.header().id())
                        .toList());
    }

    @Test
    void a_release_is_found_by_its_name_with_all_that_lie_before_it() {
        desk.release(laws("One"));
        desk.release(laws("Two"));
        Archive archive = shelf.open().archive().orElseThrow();
        Header later = archive.find("TEST-IOM-2024Q1-r2").orElseThrow();
        Header earlier = archive.find("TEST-IOM-2024Q1-r1").orElseThrow();
        assertEquals(List.of(later, earlier), archive.before(later).toList());
        assertEquals(List.of(earlier), archive.before(earlier).toList());
        assertEquals(earlier, archive.release(earlier).header());
        assertFalse(archive.seals(earlier).seals().isEmpty());
        assertEquals(Optional.empty(), archive.find("TEST-IOM-2024Q1-r3"));
    }

    private static ActivitySample laws(String title) {
        return ActivitySample.with(IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2))
                .titled(title);
    }

    private static Amount dollars(String value) {
        return new Amount(new BigDecimal(value), "USD", LocalDate.parse("2024-01-01"));
    }

    private static List<String> names(Snapshot snapshot) {
        return snapshot.releases().stream().map(Header::id).toList();
    }

    /** Notes each call: the partition of what is read alone, and of many how many. */
    private record Calls(ItemReader items, List<String> made) implements ItemReader {
        Calls(ItemReader items) {
            this(items, new ArrayList<>());
        }

        @Override
        public Optional<Item> find(Key key, Consistency consistency) {
            made.add(key.partition());
            return items.find(key, consistency);
        }

        @Override
        public List<Item> findAll(String partition, Consistency consistency) {
            throw new AssertionError("the reading room reads by key");
        }

        @Override
        public List<Item> findEach(Collection<Key> keys) {
            made.add("" + keys.size());
            return items.findEach(keys);
        }
    }
}
