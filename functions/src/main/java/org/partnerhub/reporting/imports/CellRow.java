package org.partnerhub.reporting.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Statement;

/** What a row says of a number that somebody has counted. */
record CellRow(
        long row,
        String column,
        Indicator indicator,
        CountedCube counted,
        LocalDate periodEnd,
        Cell cell,
        BigDecimal value,
        boolean hasReason)
        implements StatedRow {

    @Override
    public Optional<Cell> place() {
        return Optional.of(cell);
    }

    @Override
    public Source source() {
        return Source.AGGREGATES;
    }

    /** Only what adds up over periods can be made good in a later one. */
    @Override
    public boolean isCorrectable() {
        return indicator.accumulation() == Accumulation.PERIODIC
                && indicator.measure() == Measure.UNIT
                && indicator.score().isEmpty();
    }

    @Override
    public Statement statement(long file, boolean explained) {
        return Statement.ofCell(
                counted.cube(), new Sequence(file, row), periodEnd, cell, value, explained && isCorrectable());
    }

    /** Tells no figure. */
    @Override
    public String toString() {
        return "row " + row;
    }
}
