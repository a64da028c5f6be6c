package org.partnerhub.reporting.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.partnerhub.store.Change;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/** Tables in which somebody else does something right before one commit of a kind: the first, the second, and so on. */
final class Meanwhile implements TablesAround {
    private final Tables tables;
    private final Predicate<List<Change>> kind;
    private final int which;
    private final Runnable somethingElse;
    private final AtomicInteger commits = new AtomicInteger();

    Meanwhile(Tables tables, Predicate<List<Change>> kind, int which, Runnable somethingElse) {
        this.tables = tables;
        this.kind = kind;
        this.which = which;
        this.somethingElse = somethingElse;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public Outcome commit(List<Change> changes) {
        if (kind.test(changes) && commits.incrementAndGet() == which) {
            somethingElse.run();
        }
        return tables.commit(changes);
    }
}
