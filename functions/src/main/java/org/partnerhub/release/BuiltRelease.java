package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Transaction;

/** A release as it was made, whole. */
public record BuiltRelease(
        Header header,
        Activity facts,
        List<ReleasedResult> results,
        Map<String, List<ReleasedTable>> tables,
        ReleasedMoney money,
        List<Transaction> transactions,
        Remarks remarks)
        implements Release {

    @Override
    public boolean equals(@Nullable Object other) {
        return is(other);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }
}
