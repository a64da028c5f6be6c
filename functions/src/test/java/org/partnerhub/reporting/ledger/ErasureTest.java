package org.partnerhub.reporting.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;
import static org.partnerhub.reporting.ledger.LedgerDesk.person;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.ProcessDied;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/** Participations go, and the cells that they were counted in stay what they are and can still be accounted for. */
final class ErasureTest {
    private static final int SEEDS = 100;

    private final MemoryTables tables = new MemoryTables();
    private final LedgerDesk desk = new LedgerDesk(tables);

    @Test
    void participations_go_and_cells_stay() {
        postPersons(40);
        List<Count> cells = tables.counts(Table.REPORTED, CUBE.cells());
        assertTrue(erasure(tables).all(CUBE, () -> false));
        assertEquals(List.of(), participations());
        assertEquals(cells, tables.counts(Table.REPORTED, CUBE.cells()));
        assertEquals(List.of(), drift());
    }

    @Test
    void one_participation_goes_on_request_and_others_stay() {
        postPersons(3);
        erasure(tables).one(CUBE, CUBE.participation("a2", ""));
        assertEquals(
                List.of(CUBE.participation("a1", ""), CUBE.participation("a3", "")),
                participations().stream().map(Item::key).toList());
        assertEquals(List.of(), drift());
    }

    @Test
    void persons_go_whatever_tells_their_participations_apart_and_others_stay() {
        Stream.of("a1", "a11", "b2", "c3").forEach(person -> Stream.of("", "2024-06-30", "e7#x")
                .forEach(part -> desk.post(stated(CUBE.participation(person, part)))));
        List<String> cells = desk.cells();
        erasure(tables).persons(CUBE, Set.of("a1", "b2", "d4"));
        assertEquals(
                List.of("a11", "c3"),
                participations().stream()
                        .map(item -> Cube.person(item.key()))
                        .distinct()
                        .toList());
        assertEquals(6, participations().size());
        assertEquals(cells, desk.cells());
        assertEquals(List.of(), drift());
    }

    @Test
    void however_many_persons_are_erased_each_part_of_a_cube_is_read_once_and_commits_are_few() {
        postPersons(300);
        PartitionsRead counting = new PartitionsRead(tables, new ArrayList<>());
        CrashingTables commits = new CrashingTables(counting, write -> Fault.NONE);
        erasure(commits)
                .persons(
                        CUBE,
                        IntStream.rangeClosed(1, 200)
                                .mapToObj(number -> "a" + number)
                                .collect(Collectors.toSet()));
        assertEquals(100, participations().size());
        assertEquals(List.of(CUBE.participation("a", "").partition()), counting.read);
        assertTrue(commits.writes() < 5, commits.writes() + " commits");
    }

    @Test
    void persons_whom_nobody_has_counted_cost_no_commit() {
        postPersons(5);
        CrashingTables commits = new CrashingTables(tables, write -> Fault.NONE);
        erasure(commits).persons(CUBE, Set.of("a9", "b"));
        assertEquals(0, commits.writes());
    }

    @Test
    void erasing_again_changes_nothing() {
        postPersons(5);
        erasure(tables).all(CUBE, () -> false);
        List<Count> erased = tables.counts(Table.REPORTED, CUBE.erased());
        assertTrue(erasure(tables).all(CUBE, () -> false));
        erasure(tables).one(CUBE, CUBE.participation("a1", ""));
        assertEquals(erased, tables.counts(Table.REPORTED, CUBE.erased()));
    }

    @Test
    void who_was_erased_is_forgotten_and_counts_again_when_stated_again() {
        Statement statement = person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f");
        desk.post(statement);
        erasure(tables).all(CUBE, () -> false);
        desk.post(statement);
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 2"), desk.cells());
        erasure(tables).all(CUBE, () -> false);
        assertEquals(List.of("2024-06-30 SEX=f;STAGE=1 2"), desk.cells());
        assertEquals(List.of(), drift());
    }

    @Test
    void many_participations_go_in_few_commits() {
        postPersons(500);
        CrashingTables counting = new CrashingTables(tables, write -> Fault.NONE);
        erasure(counting).all(CUBE, () -> false);
        assertEquals(List.of(), participations());
        assertTrue(counting.writes() < 10, counting.writes() + " commits");
    }

    @Test
    void persons_in_hundreds_of_cells_go_too() {
        desk.post(IntStream.rangeClosed(1, 400)
                .mapToObj(row -> person("a" + row, 1, row, QUARTERS.get(row % 3), 1, "DISTRICT", "d" + row))
                .toList());
        erasure(tables).all(CUBE, () -> false);
        assertEquals(List.of(), participations());
        assertEquals(List.of(), drift());
    }

    @Test
    void a_participation_with_more_postings_than_a_commit_takes_goes_in_pieces() {
        RecountDesk planted = new RecountDesk(1, tables);
        List<Posting> postings = IntStream.range(0, 250)
                .mapToObj(number ->
                        new Posting(QUARTERS.get(0), LedgerDesk.cell("DISTRICT", "d" + number), BigDecimal.ONE))
                .toList();
        planted.addPerson("a", postings);
        postings.forEach(posting -> planted.addToCount(CUBE.cells(), PeriodCell.of(posting)));
        AtomicInteger commits = new AtomicInteger();
        assertFalse(erasure(tables).all(CUBE, () -> commits.incrementAndGet() > 2));
        assertEquals(1, participations().size());
        assertEquals(List.of(), drift());
        assertTrue(erasure(tables).all(CUBE, () -> false));
        assertEquals(List.of(), participations());
        assertEquals(List.of(), drift());
    }

    @Test
    void it_stops_when_it_is_told_to_and_goes_on_when_called_again() {
        postPersons(500);
        AtomicInteger asked = new AtomicInteger();
        assertFalse(erasure(tables).all(CUBE, () -> asked.incrementAndGet() > 2));
        int left = participations().size();
        assertTrue(left > 0 && left < 500);
        assertTrue(erasure(tables).all(CUBE, () -> false));
        assertEquals(List.of(), participations());
    }

    @Test
    void tables_that_stay_busy_are_given_up_on() {
        postPersons(1);
        CrashingTables busy = new CrashingTables(tables, write -> Fault.BUSY);
        assertThrows(StoreUnavailable.class, () -> erasure(busy).all(CUBE, () -> false));
    }

    @Test
    void whatever_is_killed_or_answered_by_nobody_is_erased_once() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            RecountDesk busy = busy(seed);
            List<Count> cells = busy.tables.counts(Table.REPORTED, CUBE.cells());
            eraseUntilThrough(busy.tables, random);
            assertEquals(cells, busy.tables.counts(Table.REPORTED, CUBE.cells()), "seed " + seed);
            assertEquals(List.of(), busy.tables.items(Table.PARTICIPATIONS).all(), "seed " + seed);
            assertEquals(List.of(), busy.recounted().drift(), "seed " + seed);
        }
    }

    private static void eraseUntilThrough(MemoryTables tables, Random random) {
        Fault[] faults = Fault.values();
        while (true) {
            try {
                Tables crashing = new CrashingTables(tables, write -> faults[random.nextInt(faults.length)]);
                erasure(crashing).all(CUBE, () -> false);
                return;
            } catch (ProcessDied dead) {
                // A new process goes on.
            }
        }
    }

    @Test
    void imports_and_others_who_erase_at_the_same_moment_make_no_drift() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RecountDesk busy = busy(seed);
            Restless raced = new Restless(busy.tables, busy::actSometimes, busy::actSometimes);
            AtomicInteger asked = new AtomicInteger();
            erasure(raced).all(CUBE, () -> asked.incrementAndGet() > 30);
            assertEquals(List.of(), busy.recounted().drift(), "seed " + seed);
        }
    }

    @Test
    void who_is_erased_by_another_and_stated_anew_is_not_taken_for_who_was_read() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        AtomicBoolean isDone = new AtomicBoolean();
        Runnable another = () -> {
            if (!isDone.getAndSet(true)) {
                erasure(tables).all(CUBE, () -> false);
                desk.post(person("a", 2, 1, QUARTERS.get(1), 2, "SEX", "m"));
            }
        };
        assertTrue(erasure(new Restless(tables, () -> {}, another)).all(CUBE, () -> false));
        assertEquals(List.of(), drift());
    }

    @Test
    void who_is_erased_and_stated_anew_during_an_import_is_not_taken_for_who_was_read() {
        desk.post(person("a", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        AtomicBoolean isDone = new AtomicBoolean();
        Runnable another = () -> {
            if (!isDone.getAndSet(true)) {
                erasure(tables).all(CUBE, () -> false);
                desk.post(person("a", 2, 1, QUARTERS.get(1), 2, "SEX", "m"));
            }
        };
        LedgerDesk slow = new LedgerDesk(new Restless(tables, () -> {}, another));
        slow.post(person("a", 3, 1, QUARTERS.get(2), 3, "SEX", "f"));
        assertEquals(List.of(), drift());
        assertEquals(
                List.of("2024-06-30 SEX=f;STAGE=1 1", "2024-09-30 SEX=m;STAGE=2 1"),
                desk.cells().subList(0, 2));
    }

    @Test
    void imports_in_the_midst_of_which_others_erase_and_import_make_no_drift() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RecountDesk busy = busy(seed);
            Restless raced = new Restless(busy.tables, busy::actSometimes, busy::actSometimes);
            RecountDesk slow = new RecountDesk(seed + 1, busy.tables, raced);
            IntStream.range(0, 5).forEach(step -> slow.act());
            assertEquals(List.of(), busy.recounted().drift(), "seed " + seed);
        }
    }

    private static Statement stated(Key participation) {
        return Statement.ofPerson(
                participation, new Sequence(1, 1), QUARTERS.get(0), Optional.of(LedgerDesk.cell("SEX", "f")), 1, false);
    }

    /** Tables that remember which partitions of participations were read whole. */
    private record PartitionsRead(Tables tables, List<String> read) implements TablesAround {

        @Override
        public ItemReader reader(Table table) {
            ItemReader reader = tables.reader(table);
            return new ItemReader() {
                @Override
                public Optional<Item> find(Key key, Consistency consistency) {
                    return reader.find(key, consistency);
                }

                @Override
                public List<Item> findAll(String partition, Consistency consistency) {
                    read.add(partition);
                    return reader.findAll(partition, consistency);
                }
            };
        }
    }

    private static Erasure erasure(Tables tables) {
        return new Erasure(tables, tries -> {});
    }

    private static RecountDesk busy(long seed) {
        RecountDesk busy = new RecountDesk(seed);
        IntStream.range(0, 12).forEach(step -> busy.act());
        return busy;
    }

    private void postPersons(int persons) {
        desk.post(IntStream.rangeClosed(1, persons)
                .mapToObj(row -> person("a" + row, 1, row, QUARTERS.get(row % 2), 1, "SEX", row % 3 == 0 ? "m" : "f"))
                .toList());
    }

    private List<Item> participations() {
        return tables.items(Table.PARTICIPATIONS).all();
    }

    private List<PeriodCell> drift() {
        return new Recount(tables, tries -> {}).of(CUBE).drift();
    }

    @Test
    void whether_there_is_anybody_to_erase_is_known_before_and_after() {
        assertFalse(erasure(tables).hasAny(CUBE));
        desk.post(person("c7", 1, 1, QUARTERS.get(0), 1, "SEX", "f"));
        assertTrue(erasure(tables).hasAny(CUBE));
        erasure(tables).all(CUBE, () -> false);
        assertFalse(erasure(tables).hasAny(CUBE));
    }

    @Test
    void who_has_posted_to_as_many_places_as_a_commit_takes_goes_at_once_and_with_one_more_in_two_steps() {
        assertEquals(1, commitsToErase("a", 98));
        assertEquals(2, commitsToErase("b", 99));
        assertEquals(List.of(), participations());
    }

    /** How many commits it takes to erase somebody who has posted to so many places. */
    private int commitsToErase(String person, int places) {
        new RecountDesk(1, tables)
                .addPerson(
                        person,
                        IntStream.range(0, places)
                                .mapToObj(place -> new Posting(
                                        QUARTERS.get(0), LedgerDesk.cell("DISTRICT", "d" + place), BigDecimal.ONE))
                                .toList());
        CrashingTables commits = new CrashingTables(tables, write -> Fault.NONE);
        erasure(commits).one(CUBE, CUBE.participation(person, ""));
        return commits.writes();
    }

    @Test
    void commits_that_erase_are_as_large_as_they_may_be() {
        List<Removal> removals = IntStream.range(0, 7)
                .mapToObj(number -> Removal.of(
                        Item.first(
                                CUBE.participation("a" + number, ""),
                                Json.write(new Participation(
                                        Sequence.NONE,
                                        Optional.empty(),
                                        Sequence.NONE,
                                        Participation.NONE.stages(),
                                        List.of(new Posting(
                                                QUARTERS.get(0), LedgerDesk.cell("SEX", "f"), BigDecimal.ONE))))),
                        9))
                .toList();
        assertEquals(
                List.of(4, 3),
                Removal.packed(removals, 5).stream().map(List::size).toList());
        assertEquals(
                List.of(7), Removal.packed(removals, 8).stream().map(List::size).toList());
    }
}
