package org.partnerhub.notices;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.partnerhub.access.Partner;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Which subscribers a partner has; it changes with every one that comes or goes, so that two who add one at once do not exceed the
 * number together.
 *
 * @param version of the item that keeps it; 0 when there is none
 */
record Register(Partner partner, long version, NavigableSet<String> ids) {

    Register {
        ids = Collections.unmodifiableNavigableSet(new TreeSet<>(ids));
    }

    static Register read(Tables tables, Partner partner) {
        Optional<Item> kept = tables.reader(Table.REPORTED).find(key(partner), Consistency.STRONG);
        return new Register(
                partner,
                kept.map(Item::version).orElse(0L),
                kept.map(item -> Json.read(item.content(), new TypeReference<NavigableSet<String>>() {}))
                        .orElseGet(TreeSet::new));
    }

    Register with(String id) {
        NavigableSet<String> all = new TreeSet<>(ids);
        all.add(id);
        return new Register(partner, version + 1, all);
    }

    Register without(String id) {
        NavigableSet<String> others = new TreeSet<>(ids);
        others.remove(id);
        return new Register(partner, version + 1, others);
    }

    /** Keeps this version in place of the one before. */
    Change keep() {
        Item item = new Item(key(partner), version, Json.write(ids));
        return version == 1 ? new Change.Add(Table.REPORTED, item) : new Change.Replace(Table.REPORTED, item);
    }

    private static Key key(Partner partner) {
        return new Key("SUBSCRIBER-REGISTER", partner.group());
    }
}
