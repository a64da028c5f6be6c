package org.partnerhub.notices;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.access.Partner;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * A subscriber as it lies in the <em>reported</em> table.
 *
 * @param version of its item
 */
record KeptSubscriber(Partner partner, long version, Subscriber subscriber) {

    /** Every subscriber of a partner, oldest first. */
    static List<KeptSubscriber> all(Tables tables, Partner partner) {
        return tables.reader(Table.REPORTED).findAll(partition(partner), Consistency.STRONG).stream()
                .map(item -> of(partner, item))
                .toList();
    }

    /** Every subscriber of every partner. */
    static List<KeptSubscriber> all(Tables tables) {
        return Stream.of(Partner.values())
                .flatMap(partner -> all(tables, partner).stream())
                .toList();
    }

    static KeptSubscriber first(Partner partner, Subscriber subscriber) {
        return new KeptSubscriber(partner, 1, subscriber);
    }

    KeptSubscriber next(Subscriber changed) {
        return new KeptSubscriber(partner, version + 1, changed);
    }

    Item item() {
        return new Item(key(), version, Json.write(subscriber));
    }

    Change removed() {
        return new Change.Remove(Table.REPORTED, key(), version);
    }

    private static KeptSubscriber of(Partner partner, Item item) {
        return new KeptSubscriber(
                partner, item.version(), Json.read(item.content(), new TypeReference<Subscriber>() {}));
    }

    private Key key() {
        return new Key(partition(partner), subscriber.id());
    }

    private static String partition(Partner partner) {
        return "SUBSCRIBERS#" + partner.group();
    }
}
