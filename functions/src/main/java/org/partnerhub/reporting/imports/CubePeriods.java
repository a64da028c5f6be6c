package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.reporting.ledger.PostingPeriods;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PostingPeriod;

/** Which of a cube's periods take postings, by the book of its organisation; each is looked up once. */
public final class CubePeriods implements PostingPeriods {
    private final PeriodBook book;
    private final Set<LocalDate> ends;
    private final Map<LocalDate, Optional<PostingPeriod>> found = new HashMap<>();

    /**
     * The periods of a cube.
     *
     * @param ends the last days of the periods of the cube's indicators
     */
    public CubePeriods(PeriodBook book, Set<LocalDate> ends) {
        this.book = book;
        this.ends = Set.copyOf(ends);
    }

    @Override
    public Optional<PostingPeriod> find(LocalDate periodEnd) {
        return found.computeIfAbsent(periodEnd, end -> book.posting(ends, end));
    }
}
