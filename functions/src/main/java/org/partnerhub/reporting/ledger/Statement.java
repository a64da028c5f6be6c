package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;

/**
 * What a row says of one participation, or of one cell that is counted elsewhere.
 *
 * @param table where its contribution is kept
 * @param key under which key
 * @param sequence its place among the organisation's statements
 * @param periodEnd the last day of the period that it is about
 * @param cell where it is to be counted; empty when it is withdrawn
 * @param stage the stage that the person reached; 0 in a cube without stages
 * @param amount 1 for a participation
 * @param explained whether the row gives a reason, which it must when its period is closed; with a reason it also sets the
 *     stage outright, where others only ever raise it
 */
public record Statement(
        Table table,
        Key key,
        Sequence sequence,
        LocalDate periodEnd,
        Optional<Cell> cell,
        int stage,
        BigDecimal amount,
        boolean explained) {

    /** A statement about a person, or the person's withdrawal. */
    public static Statement ofPerson(
            Key key, Sequence sequence, LocalDate periodEnd, Optional<Cell> cell, int stage, boolean explained) {
        return new Statement(Table.PARTICIPATIONS, key, sequence, periodEnd, cell, stage, BigDecimal.ONE, explained);
    }

    /** A statement about a cell that somebody else has counted. */
    public static Statement ofCell(
            Cube cube, Sequence sequence, LocalDate periodEnd, Cell cell, BigDecimal amount, boolean explained) {
        return new Statement(
                Table.REPORTED,
                cube.row(periodEnd, cell),
                sequence,
                periodEnd,
                Optional.of(cell),
                0,
                amount,
                explained);
    }

    boolean setsOutright() {
        return explained || cell.isEmpty();
    }
}
