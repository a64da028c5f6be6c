package org.partnerhub.reporting.ledger;

import static org.partnerhub.reporting.ledger.LedgerDesk.QUARTERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * A random history of reporting: several writers send files, whole and in pieces, again and in any order, while quarters
 * are closed and processes die; at the end every file is sent until it is through.
 */
final class History {
    private static final List<String> PERSONS = List.of("a", "b", "c", "d", "e", "f", "0");
    private static final List<String> DISTRICTS = List.of("LK51", "LK52", "LK61");

    private final Random random;
    private final boolean ofCells;
    private final Cube cube;
    private final LedgerDesk calm;
    private final LedgerDesk desk;
    private final List<List<Statement>> files = new ArrayList<>();
    private final Map<LocalDate, List<String>> cellsWhenClosed = new HashMap<>();
    private int depth;

    History(long seed, Tables tables) {
        this.random = new Random(seed);
        this.ofCells = seed % 3 == 0;
        this.cube = new Cube("XM-DAC-41302-" + seed, "XM-DAC-41302", "system training");
        this.calm = new LedgerDesk(tables, cube);
        this.desk = new LedgerDesk(new Interference(tables, random, this::somebodyElse), cube);
        IntStream.rangeClosed(1, 2 + random.nextInt(4)).forEach(file -> files.add(file(file)));
    }

    /** Lives through it; answers the statements that hold in the end. */
    List<Statement> run() {
        IntStream.range(0, 6 + random.nextInt(10)).forEach(step -> step());
        return files.stream().flatMap(file -> accepted(file).stream()).toList();
    }

    LedgerDesk desk() {
        return calm;
    }

    /** The cells of each closed quarter as they were on the day of its closing. */
    Map<LocalDate, List<String>> cellsWhenClosed() {
        return cellsWhenClosed;
    }

    private void step() {
        if (random.nextInt(8) == 0) {
            close(QUARTERS.get(random.nextInt(2)));
        } else {
            send(files.get(random.nextInt(files.size())));
        }
    }

    private void somebodyElse() {
        if (depth < 3) {
            depth++;
            step();
            depth--;
        }
    }

    private void send(List<Statement> file) {
        List<Statement> piece = new ArrayList<>(file.subList(random.nextInt(file.size()), file.size()));
        if (random.nextBoolean()) {
            Collections.shuffle(piece, random);
        }
        try {
            desk.post(piece);
        } catch (Interference.Killed dead) {
            // Whoever sends the file again later goes on from what is there.
        }
    }

    /** Reads the cells and closes in one go, as only a single writer can. */
    private void close(LocalDate quarter) {
        calm.close(quarter);
        cellsWhenClosed.computeIfAbsent(quarter, this::cellsOf);
    }

    List<String> cellsOf(LocalDate quarter) {
        return calm.cells().stream()
                .filter(cell -> cell.startsWith(quarter.toString()))
                .toList();
    }

    private List<Statement> accepted(List<Statement> file) {
        List<Posted> verdicts = sentUntilThrough(file);
        return IntStream.range(0, file.size())
                .filter(index -> verdicts.get(index) == Posted.ACCEPTED)
                .mapToObj(file::get)
                .toList();
    }

    private List<Posted> sentUntilThrough(List<Statement> file) {
        while (true) {
            try {
                return desk.post(file);
            } catch (Interference.Killed dead) {
                depth = 0;
            }
        }
    }

    private List<Statement> file(int number) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(12))
                .mapToObj(row -> statement(number, row))
                .collect(Collectors.toList());
    }

    /** Every third history is one of aggregate rows. */
    private Statement statement(int file, int row) {
        return ofCells ? ofCell(file, row) : ofPerson(file, row);
    }

    private Statement ofCell(int file, int row) {
        return Statement.ofCell(
                cube,
                new Sequence(file, row),
                QUARTERS.get(random.nextInt(3)),
                LedgerDesk.cell("DISTRICT", DISTRICTS.get(random.nextInt(3))),
                BigDecimal.valueOf(random.nextInt(200), 1),
                random.nextInt(3) == 0);
    }

    private Statement ofPerson(int file, int row) {
        boolean withdraws = random.nextInt(8) == 0;
        Optional<Cell> cell = withdraws
                ? Optional.empty()
                : Optional.of(LedgerDesk.cell(
                        "SEX", random.nextBoolean() ? "f" : "m", "DISTRICT", DISTRICTS.get(random.nextInt(3))));
        return Statement.ofPerson(
                cube.participation(PERSONS.get(random.nextInt(PERSONS.size())), ""),
                new Sequence(file, row),
                QUARTERS.get(random.nextInt(3)),
                cell,
                withdraws ? 0 : 1 + random.nextInt(3),
                random.nextInt(3) == 0);
    }

    /** Counts again from the statements alone: how much is in each cell when all has been said. */
    static Map<String, BigDecimal> counted(List<Statement> statements) {
        Map<String, BigDecimal> counted = new TreeMap<>();
        statements.stream()
                .collect(Collectors.groupingBy(History::counts))
                .values()
                .forEach(of -> cellOf(of).ifPresent(cell -> counted.merge(cell, last(of).amount(), BigDecimal::add)));
        counted.values().removeIf(amount -> amount.signum() == 0);
        counted.replaceAll((cell, amount) -> amount.stripTrailingZeros());
        return counted;
    }

    /** What statements of which only one can hold have in common. */
    private static Object counts(Statement statement) {
        return statement.table() == Table.PARTICIPATIONS
                ? statement.key()
                : statement.periodEnd() + " " + statement.cell();
    }

    private static Statement last(List<Statement> statements) {
        return statements.stream()
                .max(Comparator.comparing(Statement::sequence))
                .orElseThrow();
    }

    private static Optional<String> cellOf(List<Statement> person) {
        List<Statement> inOrder = person.stream()
                .sorted((one, other) -> one.sequence().compareTo(other.sequence()))
                .toList();
        int stage = 0;
        Optional<Cell> cell = Optional.empty();
        for (Statement statement : inOrder) {
            boolean outright = statement.explained() || statement.cell().isEmpty();
            stage = outright ? statement.stage() : Math.max(stage, statement.stage());
            cell = statement.cell();
        }
        int reached = stage;
        return cell.map(
                part -> reached == 0 ? part.toString() : part.at(reached).toString());
    }
}
