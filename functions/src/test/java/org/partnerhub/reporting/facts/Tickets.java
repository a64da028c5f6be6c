package org.partnerhub.reporting.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** The plainest mutation: whoever draws gets the next number, which nobody else has. */
record Tickets(Tables tables) {
    static final TypeReference<Long> TYPE = new TypeReference<>() {};
    private static final Key KEY = new Key("TICKETS", "drawn");

    Attempt<Long> draw() {
        Item next = tables.reader(Table.REPORTED)
                .find(KEY, Consistency.STRONG)
                .map(last -> last.replacedBy(new byte[0]))
                .orElseGet(() -> Item.first(KEY, new byte[0]));
        Change change =
                next.version() == 1 ? new Change.Add(Table.REPORTED, next) : new Change.Replace(Table.REPORTED, next);
        return new Attempt.Done<>(next.version(), List.of(change));
    }

    long drawn() {
        return tables.reader(Table.REPORTED)
                .find(KEY, Consistency.STRONG)
                .map(Item::version)
                .orElse(0L);
    }
}
