package org.partnerhub.reporting.ledger;

import static org.partnerhub.reporting.ledger.LedgerDesk.CUBE;
import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** A desk at which somebody reports at random, and at which things are changed by hand that nobody should change so. */
final class RecountDesk {
    private static final List<String> PERSONS = List.of("a1", "a2", "b", "c", "d", "3", "0", "f");
    private static final List<String> DISTRICTS = List.of("LK51", "LK52", "LK61");

    final MemoryTables tables;
    final LedgerDesk desk;
    private final Tables through;
    private final Random random;
    private int file;

    RecountDesk(long seed) {
        this(seed, new MemoryTables());
    }

    RecountDesk(long seed, MemoryTables tables) {
        this(seed, tables, tables);
    }

    /** With other tables over the same ones, which it posts to and erases from. */
    RecountDesk(long seed, MemoryTables tables, Tables through) {
        this.tables = tables;
        this.through = through;
        this.desk = new LedgerDesk(through);
        this.random = new Random(seed);
    }

    /** States up to three persons, withdraws one, or erases one or all. */
    void act() {
        int what = random.nextInt(20);
        if (what == 0) {
            erasure().all(CUBE, () -> false);
        } else if (what < 4) {
            erasure().one(CUBE, CUBE.participation(person(), ""));
        } else {
            file++;
            desk.post(random.ints(1 + random.nextInt(3), 1, 100)
                    .mapToObj(this::statement)
                    .toList());
        }
    }

    void actSometimes() {
        if (random.nextInt(3) == 0) {
            act();
        }
    }

    Erasure erasure() {
        return new Erasure(through, tries -> {});
    }

    Recount.Found recounted() {
        return new Recount(tables, tries -> {}).of(CUBE);
    }

    private Statement statement(int row) {
        boolean withdraws = random.nextInt(6) == 0;
        return withdraws
                ? LedgerDesk.withdrawn(person(), file, row, quarter())
                : LedgerDesk.person(person(), file, row, quarter(), 1 + random.nextInt(3), "DISTRICT", district());
    }

    private String person() {
        return PERSONS.get(random.nextInt(PERSONS.size()));
    }

    private String district() {
        return DISTRICTS.get(random.nextInt(DISTRICTS.size()));
    }

    private LocalDate quarter() {
        return QUARTERS.get(random.nextInt(QUARTERS.size()));
    }

    /** A cell that nobody else reports in. */
    static PeriodCell quietCell() {
        return new PeriodCell(
                QUARTERS.get(0), LedgerDesk.cell("DISTRICT", "LK11").at(1));
    }

    static Statement quietPerson() {
        return LedgerDesk.person("e", 1, 1, QUARTERS.get(0), 1, "DISTRICT", "LK11");
    }

    void addToCount(String partition, PeriodCell place) {
        commit(new Change.AddToCount(Table.REPORTED, place.key(partition), BigDecimal.ONE));
    }

    void remove(Key participation) {
        Item item = tables.items(Table.PARTICIPATIONS)
                .find(participation, Consistency.STRONG)
                .orElseThrow();
        commit(new Change.Remove(Table.PARTICIPATIONS, participation, item.version()));
    }

    /** Keeps a participation of these postings and leaves the cells alone. */
    void addPerson(String person, List<Posting> postings) {
        Participation none = Participation.NONE;
        Participation planted =
                new Participation(none.stated(), none.said(), none.setOutright(), none.stages(), postings);
        commit(new Change.Add(Table.PARTICIPATIONS, Item.first(CUBE.participation(person, ""), Json.write(planted))));
    }

    void commit(Change change) {
        tables.commit(List.of(change));
    }
}
