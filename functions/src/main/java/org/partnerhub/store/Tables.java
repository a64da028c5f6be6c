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

    /** As many bytes of content as one commit takes; what is left of DynamoDB's 4 MB is for keys of up to 1 KB each. */
    int MOST_BYTES = 4_000_000;

    /** Reads items of a table. */
    ItemReader reader(Table table);

    /** Writes single items of a table. */
    ItemWriter writer(Table table);

    /**
     * Every count of a partition in the order of its sort keys, read consistently. Counts and items have partitions of
     * their own; where a partition mixes them all the same, items are left out here, and counts wherever items are read.
     */
    List<Count> counts(Table table, String partition);

    /**
     * Makes all of the changes or none.
     *
     * <p>A commit that only adds to counts cannot be told from its repetition: whoever runs one again puts a change into
     * it that its own success refuses, such as an {@link Change.Add}.
     *
     * @param changes from 1 to {@link #MOST_CHANGES}, no two of the same item, with at most {@link #MOST_BYTES} of content
     * @throws IllegalArgumentException when there are fewer, more, larger ones, or two of the same item
     */
    Outcome commit(List<Change> changes);

    /** Throws what {@link #commit} throws for changes that it does not take. */
    static void requireCommittable(List<Change> changes) {
        long items = changes.stream().map(Place::of).distinct().count();
        long bytes = changes.stream().mapToLong(Change::contentBytes).sum();
        if (changes.isEmpty() || changes.size() > MOST_CHANGES || items < changes.size() || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(changes.size() + " changes of " + items + " items, " + bytes + " bytes");
        }
    }

    /** Which item of all tables a change is about. */
    record Place(Table table, Key key) {

        static Place of(Change change) {
            return new Place(change.table(), change.key());
        }
    }
}
