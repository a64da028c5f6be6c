package org.partnerhub.release;

import java.util.List;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;

/**
 * What one organisation has released of one activity, cumulative to a cut-off; it never changes.
 *
 * @param facts the activity without money and results
 * @param transactions the single payments in the organisation's books up to the cut-off
 */
public record Release(
        Header header,
        Activity facts,
        List<ReleasedResult> results,
        ReleasedMoney money,
        List<Transaction> transactions) {

    /** Whether both hold the same, whatever they are called and whenever they were made. */
    boolean holdsTheSameAs(Release other) {
        return facts.equals(other.facts)
                && results.equals(other.results)
                && money.equals(other.money)
                && transactions.equals(other.transactions);
    }
}
