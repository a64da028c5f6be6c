package org.partnerhub.reporting.period;

import java.time.LocalDate;
import org.partnerhub.store.Change;

/**
 * The period in which a fact is posted.
 *
 * @param isLate whether this is a later period than the one that the fact is about, so that a reason is required
 * @param stillOpen to be committed with the posting, which is then refused once the period is closed
 */
public record PostingPeriod(LocalDate end, boolean isLate, Change.Unchanged stillOpen) {}
