package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;
import org.partnerhub.reporting.ledger.Sequence;
import org.partnerhub.reporting.ledger.Source;
import org.partnerhub.reporting.ledger.Statement;

/**
 * What a row says of somebody, who is no longer named.
 *
 * @param person the pseudonym
 * @param part what tells several participations of the person apart
 * @param cell empty when the row takes back what was counted
 */
record PersonRow(
        long row,
        Indicator indicator,
        CountedCube counted,
        LocalDate periodEnd,
        String person,
        String part,
        Optional<Cell> cell,
        boolean hasReason)
        implements StatedRow {

    @Override
    public String column() {
        return "date";
    }

    @Override
    public Optional<Cell> place() {
        return cell;
    }

    @Override
    public Source source() {
        return Source.PARTICIPATIONS;
    }

    @Override
    public boolean isCorrectable() {
        return true;
    }

    @Override
    public Statement statement(long file, boolean explained) {
        return Statement.ofPerson(
                counted.cube().participation(person, part),
                new Sequence(file, row),
                periodEnd,
                cell,
                indicator.nesting().map(Nesting::stage).orElse(0),
                explained);
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "row " + row;
    }
}
