package org.partnerhub.reporting.ledger;

import java.time.LocalDate;
import java.util.List;
import org.partnerhub.store.Item;
import org.partnerhub.store.Table;

/** What one kept item has added to the cells of a cube: a participation, or a table of aggregate rows. */
sealed interface Contribution permits Participation, AggregateRows {

    /** Whether a statement was made before, or would change nothing. */
    boolean holds(Statement statement);

    /** What it becomes with a statement, whose effect is posted in a period that is open. */
    Contribution with(Statement statement, LocalDate openPeriod);

    /**
     * What a statement adds to cells: away from the cell before and to the cell after. Zero for a cell that is reported as
     * zero.
     */
    List<Posting> postings(Statement statement, LocalDate openPeriod);

    /** Everything that it has added, at most one posting for each period and cell. */
    List<Posting> postings();

    /** What an item of a table holds. */
    static Contribution of(Table table, Item item) {
        return table == Table.PARTICIPATIONS ? Participation.of(item) : AggregateRows.of(item);
    }

    /** What there is before the first statement. */
    static Contribution none(Statement first) {
        return first.table() == Table.PARTICIPATIONS ? Participation.NONE : AggregateRows.none(first.periodEnd());
    }
}
