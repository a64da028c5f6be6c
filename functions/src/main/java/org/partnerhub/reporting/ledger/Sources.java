package org.partnerhub.reporting.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
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
                .map(item -> Json.read(item.content(), new TypeReference<Source>() {}));
    }

    /** Settles what a cube is counted from; false when it is counted from the other already. */
    public boolean settle(Cube cube, Source source) {
        return tables.writer(Table.REPORTED).add(Item.first(cube.source(), Json.write(source)));
    }
}
