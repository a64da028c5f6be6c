package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Transaction;

/**
 * What one organisation has released of one activity, cumulative to a cut-off; it never changes.
 *
 * @param facts the activity without money and results
 * @param tables the figures of persons at the cut-off, split, by indicator
 * @param transactions the single payments in the organisation's books up to the cut-off
 * @param remarks what stands beside the figures
 */
public record Release(
        Header header,
        Activity facts,
        List<ReleasedResult> results,
        Map<String, List<ReleasedTable>> tables,
        ReleasedMoney money,
        List<Transaction> transactions,
        Remarks remarks) {

    /** Whether both hold the same, whatever they are called and whenever they were made. */
    boolean holdsTheSameAs(Release other) {
        return facts.equals(other.facts)
                && results.equals(other.results)
                && tables.equals(other.tables)
                && money.equals(other.money)
                && transactions.equals(other.transactions)
                && remarks.equals(other.remarks);
    }
}
