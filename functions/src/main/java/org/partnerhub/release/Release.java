package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Transaction;

/**
 * What one organisation has released of one activity, cumulative to a cut-off; it never changes. Two that are called the same and hold
 * the same are equal, whichever way they came to be.
 */
public sealed interface Release permits BuiltRelease, KeptRelease {

    /** What it is called and what lies before it. */
    Header header();

    /** The activity without money and results. */
    Activity facts();

    List<ReleasedResult> results();

    /** The figures of persons at the cut-off, split, by indicator. */
    Map<String, List<ReleasedTable>> tables();

    ReleasedMoney money();

    /** The single payments in the organisation's books up to the cut-off. */
    List<Transaction> transactions();

    /** What stands beside the figures. */
    Remarks remarks();

    /** Whether something is a release that is called the same and holds the same. */
    default boolean is(@Nullable Object other) {
        return other instanceof Release release && header().equals(release.header()) && holdsTheSameAs(release);
    }

    /** Whether both hold the same, whatever they are called and whenever they were made. */
    default boolean holdsTheSameAs(Release other) {
        return facts().equals(other.facts())
                && results().equals(other.results())
                && tables().equals(other.tables())
                && money().equals(other.money())
                && transactions().equals(other.transactions())
                && remarks().equals(other.remarks());
    }
}
