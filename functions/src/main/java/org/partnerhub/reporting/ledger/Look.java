package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.Item;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * One look at a cube while others write to it: its counts, then all that was posted, then its counts again.
 *
 * @param posted what the contributions that were read have posted, without what is erased
 */
record Look(Counts before, Map<PeriodCell, BigDecimal> posted, Counts after) {

    /** How often the counts of a place have been added to. */
    record Touches(long cell, long erased) {}

    /** What is in the cells, and what erased participations had posted to them. */
    record Counts(Map<PeriodCell, Count> cells, Map<PeriodCell, Count> erased) {

        static Counts read(Tables tables, Cube cube) {
            return new Counts(read(tables, cube.cells()), read(tables, cube.erased()));
        }

        private static Map<PeriodCell, Count> read(Tables tables, String partition) {
            return tables.counts(Table.REPORTED, partition).stream()
                    .collect(Collectors.toMap(count -> PeriodCell.of(count.key()), Function.identity()));
        }

        Touches touches(PeriodCell place) {
            return new Touches(changes(cells, place), changes(erased, place));
        }

        private static long changes(Map<PeriodCell, Count> counts, PeriodCell place) {
            return Optional.ofNullable(counts.get(place)).map(Count::changes).orElse(0L);
        }

        private static BigDecimal value(Map<PeriodCell, Count> counts, PeriodCell place) {
            return Optional.ofNullable(counts.get(place)).map(Count::value).orElse(BigDecimal.ZERO);
        }
    }

    /** Looks; holds the participations of one partition in memory at a time. */
    static Look at(Tables tables, Cube cube) {
        Counts before = Counts.read(tables, cube);
        Map<PeriodCell, BigDecimal> posted = new HashMap<>();
        cube.participations().forEach(partition -> add(posted, tables, Table.PARTICIPATIONS, partition));
        add(posted, tables, Table.REPORTED, cube.rows());
        return new Look(before, posted, Counts.read(tables, cube));
    }

    /** Every place that was counted, posted to or erased from. */
    SortedSet<PeriodCell> places() {
        return Stream.of(before, after)
                .flatMap(counts ->
                        Stream.of(counts.cells().keySet(), counts.erased().keySet()))
                .flatMap(places -> places.stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(posted.keySet())));
    }

    /** How often the counts of a place had been added to; empty when they were added to while this was looking. */
    Optional<Touches> untouched(PeriodCell place) {
        return Optional.of(before.touches(place)).filter(after.touches(place)::equals);
    }

    /** Whether what was posted comes to what is in the cell. */
    boolean agrees(PeriodCell place) {
        BigDecimal there = posted.getOrDefault(place, BigDecimal.ZERO);
        return there.add(Counts.value(after.erased(), place)).compareTo(Counts.value(after.cells(), place)) == 0;
    }

    private static void add(Map<PeriodCell, BigDecimal> posted, Tables tables, Table table, String partition) {
        for (Item item : tables.reader(table).findAll(partition, Consistency.STRONG)) {
            Contribution.of(table, item)
                    .postings()
                    .forEach(posting -> posted.merge(PeriodCell.of(posting), posting.amount(), BigDecimal::add));
        }
    }
}
