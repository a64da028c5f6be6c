package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.reporting.ledger.PostingPeriods;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PostingPeriod;

/**
 * Which of a cube's periods take postings, by the book of its organisation.
 *
 * @param ends the last days of the periods of the cube's indicators
 */
public record CubePeriods(PeriodBook book, Set<LocalDate> ends) implements PostingPeriods {

    /** Copies the ends. */
    public CubePeriods {
        ends = Set.copyOf(ends);
    }

    @Override
    public Optional<PostingPeriod> find(LocalDate periodEnd) {
        return book.posting(ends, periodEnd);
    }
}
