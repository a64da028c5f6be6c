package org.partnerhub.store;

import java.util.List;

/** Tables in front of others, to which everything is passed on that an implementation does not do itself. */
public interface TablesAround extends Tables {

    /** The tables behind. */
    Tables tables();

    @Override
    default ItemReader reader(Table table) {
        return tables().reader(table);
    }

    @Override
    default ItemWriter writer(Table table) {
        return tables().writer(table);
    }

    @Override
    default List<Count> counts(Table table, String partition) {
        return tables().counts(table, partition);
    }

    @Override
    default Outcome commit(List<Change> changes) {
        return tables().commit(changes);
    }
}
