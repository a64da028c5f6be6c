package org.partnerhub.release;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Transaction;

/**
 * A release out of its table: each part of it is read when it is first asked for, and once. Every method throws
 * {@link org.partnerhub.store.StoreUnavailable} when the table does not answer, and may be asked again. Safe for use by several threads.
 */
public final class KeptRelease implements Release {
    private final Header header;
    private final Part<Activity> facts;
    private final Part<List<ReleasedResult>> results;
    private final Part<Map<String, List<ReleasedTable>>> tables;
    private final Part<ReleasedMoney> money;
    private final Part<List<Transaction>> transactions;
    private final Part<Remarks> remarks;

    KeptRelease(
            Header header,
            Supplier<Activity> facts,
            Supplier<List<ReleasedResult>> results,
            Supplier<Map<String, List<ReleasedTable>>> tables,
            Supplier<ReleasedMoney> money,
            Supplier<List<Transaction>> transactions,
            Supplier<Remarks> remarks) {
        this.header = header;
        this.facts = new Part<>(facts);
        this.results = new Part<>(results);
        this.tables = new Part<>(tables);
        this.money = new Part<>(money);
        this.transactions = new Part<>(transactions);
        this.remarks = new Part<>(remarks);
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

    private static final class Part<T> {
        private final Supplier<T> reading;
        private @Nullable T known;

        Part(Supplier<T> reading) {
            this.reading = reading;
        }

        synchronized T get() {
            T content = known;
            if (content == null) {
                content = reading.get();
                known = content;
            }
            return content;
        }
    }
}
