package org.partnerhub.reporting.ledger;

import java.time.LocalDate;
import org.partnerhub.store.Change;

/**
 * A period that takes postings at this moment.
 *
 * @param isLate whether it is not the period that the statement is about, since that one is closed
 * @param stillOpen holds as long as the period is open
 */
public record PostingPeriod(LocalDate end, boolean isLate, Change.Unchanged stillOpen) {}
