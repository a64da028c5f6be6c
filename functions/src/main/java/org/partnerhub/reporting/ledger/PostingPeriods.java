package org.partnerhub.reporting.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.reporting.period.PostingPeriod;

/** Which periods of an organisation take postings, as it was at one moment. */
public interface PostingPeriods {

    /** The period with this last day if it is open, else the earliest later one that is; empty when there is none. */
    Optional<PostingPeriod> find(LocalDate periodEnd);
}
