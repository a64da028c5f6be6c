package org.partnerhub.reporting.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import org.partnerhub.reporting.ledger.Sequences;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** The place of each file among all that an organisation states of an activity; the same bytes have the same for ever. */
record FileNumbers(Tables tables, String activity, String organisation) {

    static FileNumbers of(Tables tables, ImportRequest request) {
        return new FileNumbers(tables, request.activity(), request.organisation());
    }

    /**
     * A number that is taken when the changes are committed.
     *
     * @param changes none when the file has had its number before
     */
    record Numbered(long number, List<Change> changes) {}

    /** The number that a file has, whoever sends it however often, or else the next one. */
    Numbered of(String sha256) {
        return known(sha256).map(number -> new Numbered(number, List.of())).orElseGet(() -> another(sha256));
    }

    Optional<Long> known(String sha256) {
        return tables.reader(Table.REPORTED)
                .find(key(sha256), Consistency.STRONG)
                .map(item -> Json.read(item.content(), new TypeReference<Long>() {}));
    }

    private Numbered another(String sha256) {
        Sequences.Next next = new Sequences(tables).next(activity, organisation);
        Item file = Item.first(key(sha256), Json.write(next.number()));
        return new Numbered(next.number(), List.of(next.change(), new Change.Add(Table.REPORTED, file)));
    }

    private Key key(String sha256) {
        return new Key("FILES#" + activity + "#" + organisation, sha256);
    }
}
