package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.reporting.period.PostingPeriod;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** A cube with three quarters, of which any may be closed, and ways to state and recount. */
record LedgerDesk(Tables tables, Cube cube) {
    static final Cube CUBE = new Cube("XM-DAC-41302-T", "XM-DAC-41302", "system training");
    static final List<LocalDate> QUARTERS =
            List.of(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 9, 30), LocalDate.of(2024, 12, 31));

    LedgerDesk(Tables tables) {
        this(tables, CUBE);
    }

    /** The quarters that are open, read anew each time. */
    Supplier<PostingPeriods> periods() {
        return () -> end -> QUARTERS.stream()
                .filter(quarter -> !quarter.isBefore(end))
                .filter(quarter -> closed(quarter).isEmpty())
                .findFirst()
                .map(quarter -> new PostingPeriod(
                        quarter, !quarter.equals(end), new Change.Unchanged(Table.REPORTED, key(quarter), 0)));
    }

    void close(LocalDate quarter) {
        byte[] content = "closed".getBytes(StandardCharsets.UTF_8);
        tables.writer(Table.REPORTED).add(Item.first(key(quarter), content));
    }

    List<Posted> post(List<Statement> statements) {
        return new Ledger(tables, tries -> {}).post(cube, statements, periods());
    }

    Posted post(Statement statement) {
        return post(List.of(statement)).get(0);
    }

    static Statement person(String person, long file, long row, LocalDate quarter, int stage, String... categories) {
        return statement(person, file, row, quarter, Optional.of(cell(categories)), stage, false);
    }

    static Statement withdrawn(String person, long file, long row, LocalDate quarter) {
        return statement(person, file, row, quarter, Optional.empty(), 0, false);
    }

    static Statement statement(
            String person, long file, long row, LocalDate quarter, Optional<Cell> cell, int stage, boolean explained) {
        return Statement.ofPerson(
                CUBE.participation(person, ""), new Sequence(file, row), quarter, cell, stage, explained);
    }

    static Statement explained(Statement late) {
        return new Statement(
                late.table(),
                late.key(),
                late.sequence(),
                late.periodEnd(),
                late.cell(),
                late.stage(),
                late.amount(),
                true);
    }

    /** {@code SEX, f, DISTRICT, LK51}. */
    static Cell cell(String... categories) {
        TreeMap<Axis, String> byAxis = new TreeMap<>();
        for (int index = 0; index < categories.length; index += 2) {
            byAxis.put(Axis.valueOf(categories[index]), categories[index + 1]);
        }
        return new Cell(byAxis);
    }

    /** The cells as they are, without zeros, such as {@code 2024-06-30 SEX=f 2}. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        new Cells(tables).of(cube).forEach((quarter, amounts) -> amounts.entrySet().stream()
                .filter(amount -> amount.getValue().signum() != 0)
                .forEach(amount -> cells.add(quarter + " " + amount.getKey() + " " + plain(amount.getValue()))));
        return cells;
    }

    /** The cells as they ought to be: all that was ever posted, added up again. */
    List<String> recounted() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        contributions()
                .flatMap(contribution -> contribution.postings().stream())
                .forEach(posting ->
                        sums.merge(posting.periodEnd() + " " + posting.cell(), posting.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> sum.getKey() + " " + plain(sum.getValue()))
                .toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private Stream<Contribution> contributions() {
        Stream<Contribution> persons = cube.participations()
                .flatMap(partition ->
                        tables.reader(Table.PARTICIPATIONS).findAll(partition, Consistency.STRONG).stream())
                .map(Participation::of);
        Stream<Contribution> rows = tables.reader(Table.REPORTED).findAll(cube.rows(), Consistency.STRONG).stream()
                .map(AggregateRows::of);
        return Stream.concat(persons, rows);
    }

    private Optional<Item> closed(LocalDate quarter) {
        return tables.reader(Table.REPORTED).find(key(quarter), Consistency.STRONG);
    }

    private Key key(LocalDate quarter) {
        return new Key("PERIODS#" + cube.activity(), quarter.toString());
    }
}
