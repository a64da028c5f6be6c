package org.partnerhub.reporting.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.partnerhub.model.Cell;
import org.partnerhub.store.Key;

/**
 * A cell in one period.
 *
 * @param periodEnd the last day of the period
 */
public record PeriodCell(LocalDate periodEnd, Cell cell) implements Comparable<PeriodCell> {
    private static final Comparator<PeriodCell> ORDER =
            Comparator.comparing(PeriodCell::periodEnd).thenComparing(place -> place.cell.toString());

    static PeriodCell of(Posting posting) {
        return new PeriodCell(posting.periodEnd(), posting.cell());
    }

    /** Where a count lies. */
    static PeriodCell of(Key key) {
        return new PeriodCell(Cells.period(key), Cells.cell(key));
    }

    /** The key of its count in a partition. */
    Key key(String partition) {
        return new Key(partition, periodEnd + "#" + cell);
    }

    /** By period, then by what {@link Cell#toString()} writes. */
    @Override
    public int compareTo(PeriodCell other) {
        return ORDER.compare(this, other);
    }
}
