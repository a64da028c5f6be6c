package org.partnerhub.store;

import java.util.List;

/**
 * Several tables, with changes that happen together across them.
 *
 * <p>Every method throws {@link StoreUnavailable} when a table does not answer. After {@link #commit} has thrown it, the
 * changes may or may not have happened: whoever calls reads again before deciding anew, so that nothing happens twice.
 */
public interface Tables {
    /** As many changes as one commit takes, which is DynamoDB's limit. */
    int MOST_CHANGES = 100;

    /** Reads items of a table. */
    ItemReader reader(Table table);

    /** Writes single items of a table. */
    ItemWriter writer(Table table);

    /** Every count of a partition in the order of its sort keys, read consistently; items of the partition are left out. */
    List<Count> counts(Table table, String partition);

    /**
     * Makes all of the changes or none.
     *
     * @param changes from 1 to {@link #MOST_CHANGES}, no two of the same item, together at most 4 MB
     */
    Outcome commit(List<Change> changes);
}
