package org.partnerhub.reporting.ledger;

import java.util.List;
import java.util.Random;
import org.partnerhub.store.Change;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/**
 * Tables among which, before and after a commit, anything may happen that happens in the cloud: the process dies, the answer
 * is lost, the table is busy, or somebody else is faster.
 *
 * @param somebodyElse what another writer does meanwhile
 */
record Interference(Tables tables, Random random, Runnable somebodyElse) implements TablesAround {

    /** The process is gone; nobody catches this. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @Override
    public Outcome commit(List<Change> changes) {
        return switch (random.nextInt(12)) {
            case 0 -> throw new Killed();
            case 1 -> {
                tables.commit(changes);
                throw new Killed();
            }
            case 2 -> throw new StoreUnavailable("no answer, and nothing done");
            case 3 -> {
                tables.commit(changes);
                throw new StoreUnavailable("no answer, but done");
            }
            case 4 -> Outcome.BUSY;
            case 5, 6 -> {
                somebodyElse.run();
                yield tables.commit(changes);
            }
            default -> tables.commit(changes);
        };
    }
}
