package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.Activity;
import org.partnerhub.model.OnFirstUse;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Transaction;

/**
 * A release out of its table: each part of it is read when it is first asked for, and once. Every method throws
 * {@link org.partnerhub.store.StoreUnavailable} when the table does not answer, and may be asked again. Safe for use by several threads.
 */
public final class KeptRelease implements Release {
    private final Header header;
    private final Supplier<Activity> facts;
    private final Supplier<List<ReleasedResult>> results;
    private final Supplier<Map<String, List<ReleasedTable>>> tables;
    private final Supplier<ReleasedMoney> money;
    private final Supplier<List<Transaction>> transactions;
    private final Supplier<Remarks> remarks;

    KeptRelease(
            Header header,
            Supplier<Activity> facts,
            Supplier<List<ReleasedResult>> results,
            Supplier<Map<String, List<ReleasedTable>>> tables,
            Supplier<ReleasedMoney> money,
            Supplier<List<Transaction>> transactions,
            Supplier<Remarks> remarks) {
        this.header = header;
        this.facts = new OnFirstUse<>(facts);
        this.results = new OnFirstUse<>(results);
        this.tables = new OnFirstUse<>(tables);
        this.money = new OnFirstUse<>(money);
        this.transactions = new OnFirstUse<>(transactions);
        this.remarks = new OnFirstUse<>(remarks);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Activity facts() {
        return facts.get();
    }

    @Override
    public List<ReleasedResult> results() {
        return results.get();
    }

    @Override
    public Map<String, List<ReleasedTable>> tables() {
        return tables.get();
    }

    @Override
    public ReleasedMoney money() {
        return money.get();
    }

    @Override
    public List<Transaction> transactions() {
        return transactions.get();
    }

    @Override
    public Remarks remarks() {
        return remarks.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return is(other);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }
}
