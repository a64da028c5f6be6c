package org.partnerhub.reporting.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Keeps what each cube is counted from. */
public record Sources(Tables tables) {

    /** What a cube is counted from; empty while nothing has been counted. */
    public Optional<Source> of(Cube cube) {
        return tables.reader(Table.REPORTED)
                .find(cube.source(), Consistency.STRONG)
                .map(Sources::source);
    }

    /** What each cube of an organisation's part of an activity is counted from, by the cube's name. */
    public Map<String, Source> all(String activity, String organisation) {
        String partition = new Cube(activity, organisation, "").source().partition();
        return tables.reader(Table.REPORTED).findAll(partition, Consistency.STRONG).stream()
                .collect(Collectors.toMap(item -> item.key().sort(), Sources::source));
    }

    /** Settles what a cube is counted from; false when it is counted from the other already. */
    public boolean settle(Cube cube, Source source) {
        return tables.writer(Table.REPORTED).add(Item.first(cube.source(), Json.write(source)));
    }

    private static Source source(Item item) {
        return Json.read(item.content(), new TypeReference<Source>() {});
    }
}
