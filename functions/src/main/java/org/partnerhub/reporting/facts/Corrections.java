package org.partnerhub.reporting.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import org.partnerhub.store.Change;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Every correction with its reason; they are added and never changed. */
public record Corrections(Tables tables) {
    private static final int ENOUGH_OF_A_HASH = 16;

    /**
     * What an organisation corrected in an activity, oldest first. Whoever asks must belong to it, which is the caller's duty.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public List<Correction> read(String activity, String organisation) {
        return tables.reader(Table.REPORTED).findAll(partition(activity, organisation), Consistency.STRONG).stream()
                .map(item -> Json.read(item.content(), new TypeReference<Correction>() {}))
                .toList();
    }

    /**
     * Adds a correction; to be committed with what it tells of.
     *
     * @param number that no other correction of the same moment and thing has
     */
    static Change add(Own own, long number, Correction correction) {
        String sort = String.format(
                Locale.ROOT, "%015d#%s#%010d", correction.at().toEpochMilli(), hash(correction.what()), number);
        Key key = new Key(partition(own.activity(), own.organisation()), sort);
        return new Change.Add(Table.REPORTED, Item.first(key, Json.write(correction)));
    }

    private static String hash(String what) {
        return Documents.sha256(what).substring(0, ENOUGH_OF_A_HASH);
    }

    private static String partition(String activity, String organisation) {
        return "CORRECTIONS#" + activity + "#" + organisation;
    }
}
