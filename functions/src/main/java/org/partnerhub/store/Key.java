package org.partnerhub.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where an item lies in its table.
 *
 * @param partition items of one partition can be read together
 * @param sort the item's place within its partition, in the order of its UTF-8 bytes
 */
public record Key(String partition, String sort) {
    private static final int LONGEST_PARTITION = 2_048;
    private static final int LONGEST_SORT = 1_024;

    /**
     * Whether a table can keep an item there; where it cannot, there is none.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">Quotas in DynamoDB</a>
     */
    public boolean isPossible() {
        return isPossible(partition) && !sort.isEmpty() && length(sort) <= LONGEST_SORT;
    }

    /** Whether a table can keep items in a partition of that name. */
    public static boolean isPossible(String partition) {
        return !partition.isEmpty() && length(partition) <= LONGEST_PARTITION;
    }

    /** Whether its sort key comes before another, in the order of a table. */
    boolean isBefore(String otherSort) {
        return Arrays.compareUnsigned(bytes(sort), bytes(otherSort)) < 0;
    }

    /** As for any record; but what a record does by itself is linked by the function's first answer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && partition.equals(key.partition) && sort.equals(key.sort);
    }

    @Override
    public int hashCode() {
        return 31 * partition.hashCode() + sort.hashCode();
    }

    private static int length(String text) {
        return bytes(text).length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
