package org.partnerhub.notices;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerhub.release.Current;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** A released table whose releases have nothing but a name, in the first format, which is read for ever. */
public record Board(Tables tables, Clock clock) {
    /** An organisation. */
    public static final String IOM = "XM-DAC-47066";

    /** Another. */
    public static final String ILO = "XM-DAC-41302";

    private static final String ACTIVITY = "XM-DAC-47066-TEST";
    private static final Key POINTER = new Key("CURRENT", "CURRENT");
    private static final Map<String, Object> NOTHING = Map.of("hash", "", "items", 0);

    /** Makes releases of an organisation current, one after the other. */
    public void releases(String organisation, String... ids) {
        for (String id : ids) {
            release(organisation, id);
        }
    }

    private void release(String organisation, String id) {
        Current before = new ReleaseTable(tables.reader(Table.RELEASED))
                .pointed(Consistency.STRONG)
                .current();
        keep(new Key("RELEASE#" + id, "header"), header(organisation, id, before.of(ACTIVITY, organisation)));
        Map<String, String> now = new TreeMap<>(before.of(ACTIVITY));
        now.put(organisation, id);
        point(Json.write(Map.of("releases", Map.of(ACTIVITY, now))));
    }

    private Map<String, Object> header(String organisation, String id, Optional<String> previous) {
        Map<String, Object> header = new HashMap<>(Map.of(
                "id",
                id,
                "activity",
                ACTIVITY,
                "organisation",
                organisation,
                "cutOff",
                "2024-09-30",
                "revision",
                1,
                "releasedAt",
                clock.instant().toString()));
        previous.ifPresent(known -> header.put("previous", known));
        Map<String, Object> stored = new HashMap<>(Map.of("formatVersion", 1, "header", header));
        List.of("facts", "results", "money", "transactions").forEach(part -> stored.put(part, NOTHING));
        return stored;
    }

    private void keep(Key key, Object content) {
        tables.writer(Table.RELEASED).add(Item.first(key, Json.write(content)));
    }

    private void point(byte[] content) {
        Optional<Item> before = tables.reader(Table.RELEASED).find(POINTER, Consistency.STRONG);
        if (before.isPresent()) {
            tables.writer(Table.RELEASED).replace(before.get().replacedBy(content));
        } else {
            tables.writer(Table.RELEASED).add(Item.first(POINTER, content));
        }
    }
}
