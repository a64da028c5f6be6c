package org.partnerhub.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;

/**
 * Rows that somebody else has counted: the cells of one period that are split by the same axes. Of two statements about a
 * cell the later holds.
 *
 * @param periodEnd the last day of the period that the rows are about
 * @param rows the latest statement by cell, as {@link Cell#toString()} writes it
 * @param late what was posted in later periods, since this one was closed by then; the rest was posted in this one
 */
record AggregateRows(LocalDate periodEnd, SortedMap<String, Row> rows, List<Posting> late) implements Contribution {

    /** The latest statement about a cell. */
    record Row(Sequence stated, BigDecimal amount) {}

    static AggregateRows none(LocalDate periodEnd) {
        return new AggregateRows(periodEnd, Collections.emptySortedMap(), List.of());
    }

    static AggregateRows of(Item item) {
        return Json.read(item.content(), new TypeReference<AggregateRows>() {});
    }

    @Override
    public boolean holds(Statement statement) {
        return row(statement)
                .filter(row -> statement.sequence().compareTo(row.stated()) <= 0)
                .isPresent();
    }

    @Override
    public AggregateRows with(Statement statement, LocalDate openPeriod) {
        SortedMap<String, Row> more = new TreeMap<>(rows);
        more.put(cell(statement).toString(), new Row(statement.sequence(), statement.amount()));
        Stream<Posting> addedLate =
                openPeriod.equals(periodEnd) ? Stream.of() : postings(statement, openPeriod).stream();
        return new AggregateRows(
                periodEnd,
                Collections.unmodifiableSortedMap(more),
                Posting.net(Stream.concat(late.stream(), addedLate)));
    }

    @Override
    public List<Posting> postings(Statement statement, LocalDate openPeriod) {
        BigDecimal before = row(statement).map(Row::amount).orElse(BigDecimal.ZERO);
        BigDecimal added = statement.amount().subtract(before);
        boolean isNew = row(statement).isEmpty();
        return added.signum() != 0 || isNew ? List.of(new Posting(openPeriod, cell(statement), added)) : List.of();
    }

    @Override
    @JsonIgnore
    public List<Posting> postings() {
        Stream<Posting> stated = rows.entrySet().stream()
                .map(row -> new Posting(
                        periodEnd, Cell.parse(row.getKey()), row.getValue().amount()));
        Stream<Posting> elsewhere = late.stream()
                .map(posting ->
                        new Posting(periodEnd, posting.cell(), posting.amount().negate()));
        return Posting.merged(Stream.of(stated, elsewhere, late.stream()).flatMap(postings -> postings));
    }

    private Optional<Row> row(Statement statement) {
        return Optional.ofNullable(rows.get(cell(statement).toString()));
    }

    private static Cell cell(Statement statement) {
        return statement.cell().orElseThrow(() -> new IllegalArgumentException("an aggregate row is about a cell"));
    }
}
