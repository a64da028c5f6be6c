package org.partnerhub.reporting.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;

/**
 * A job as it is kept.
 *
 * @param version of the item that keeps it
 */
public record KeptJob(ImportJob job, long version) {

    static KeptJob of(Item item) {
        return new KeptJob(Json.read(item.content(), new TypeReference<ImportJob>() {}), item.version());
    }

    KeptJob next(ImportJob later) {
        return new KeptJob(later, version + 1);
    }

    /** Keeps this version in place of the one before. */
    Change keep() {
        Item item = new Item(key(job.request().organisation(), job.id()), version, Json.write(job));
        return version == 1 ? new Change.Add(Table.REPORTED, item) : new Change.Replace(Table.REPORTED, item);
    }

    static String partition(String organisation) {
        return "IMPORTS#" + organisation;
    }

    static Key key(String organisation, String id) {
        return new Key(partition(organisation), id);
    }
}
