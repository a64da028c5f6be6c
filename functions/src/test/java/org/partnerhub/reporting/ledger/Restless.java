package org.partnerhub.reporting.ledger;

import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Count;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/**
 * Tables in which somebody else does something before each read and each commit.
 *
 * @param beforeRead what is done before any read
 * @param beforeCommit what is done before any commit
 */
record Restless(Tables tables, Runnable beforeRead, Runnable beforeCommit) implements TablesAround {

    @Override
    public ItemReader reader(Table table) {
        return new ItemReader() {
            @Override
            public Optional<Item> find(Key key, Consistency consistency) {
                beforeRead.run();
                return tables.reader(table).find(key, consistency);
            }

            @Override
            public List<Item> findAll(String partition, Consistency consistency) {
                beforeRead.run();
                return tables.reader(table).findAll(partition, consistency);
            }
        };
    }

    @Override
    public List<Count> counts(Table table, String partition) {
        beforeRead.run();
        return tables.counts(table, partition);
    }

    @Override
    public Outcome commit(List<Change> changes) {
        beforeCommit.run();
        return tables.commit(changes);
    }
}
