package org.partnerhub.reporting.ledger;

import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Numbers the files and mutations of an organisation, so that of two statements it is known which is the later. */
public record Sequences(Tables tables) {

    /**
     * A number that nobody has.
     *
     * @param change to be committed with what bears the number; refused when somebody else took it meanwhile
     */
    public record Next(long number, Change change) {}

    /** The next number in an organisation's part of an activity. */
    public Next next(String activity, String organisation) {
        Key key = new Key("SEQUENCES#" + activity + "#" + organisation, "file");
        return tables.reader(Table.REPORTED)
                .find(key, Consistency.STRONG)
                .map(last -> new Next(
                        last.version() + 1, new Change.Replace(Table.REPORTED, last.replacedBy(last.content()))))
                .orElseGet(() -> new Next(1, new Change.Add(Table.REPORTED, Item.first(key, new byte[0]))));
    }
}
