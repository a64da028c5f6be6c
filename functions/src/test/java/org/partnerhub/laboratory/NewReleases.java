package org.partnerhub.laboratory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.partnerhub.HubClient;
import org.partnerhub.function.QueryFunction;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Copies of all current releases under other identifiers, any of which can be made current: a function meets them as it meets what was
 * newly released, with everything to read.
 */
final class NewReleases {
    private static final Key POINTER = new Key("CURRENT", "CURRENT");
    private static final String PARTITION = "RELEASE#";

    private final Tables tables;
    private final String current;
    private final List<String> identifiers;

    private NewReleases(Tables tables) {
        this.tables = tables;
        this.current = new String(pointer().content(), UTF_8);
        this.identifiers = HubClient.json(current)
                .path("releases")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .toList();
    }

    /** So many copies of what is current in these tables, numbered from 0; none of them is current yet. */
    static NewReleases copied(Tables tables, int copies) {
        NewReleases releases = new NewReleases(tables);
        for (int number = 0; number < copies; number++) {
            int copy = number;
            releases.identifiers.forEach(identifier -> releases.copy(identifier, copy));
        }
        return releases;
    }

    /** Makes the copy of this number current, and waits until every function must look again. */
    void become(int copy) throws InterruptedException {
        point(renamed(current, copy));
    }

    /** Makes current again what was. */
    void restore() throws InterruptedException {
        point(current);
    }

    private void point(String content) throws InterruptedException {
        if (!writer().replace(pointer().replacedBy(content.getBytes(UTF_8)))) {
            throw new IllegalStateException("somebody else releases");
        }
        Thread.sleep(QueryFunction.LONGEST_UNSEEN.plusMillis(200).toMillis());
    }

    private void copy(String identifier, int copy) {
        for (Item item : tables.reader(Table.RELEASED).findAll(PARTITION + identifier, Consistency.STRONG)) {
            Key key = new Key(PARTITION + name(identifier, copy), item.key().sort());
            byte[] content = key.sort().equals("header")
                    ? renamed(new String(item.content(), UTF_8), copy).getBytes(UTF_8)
                    : item.content();
            writer().add(Item.first(key, content));
        }
    }

    private String renamed(String text, int copy) {
        String renamed = text;
        for (String identifier : identifiers) {
            renamed = renamed.replace("\"" + identifier + "\"", "\"" + name(identifier, copy) + "\"");
        }
        return renamed;
    }

    private static String name(String identifier, int copy) {
        return identifier + "-copy" + copy;
    }

    private Item pointer() {
        return tables.reader(Table.RELEASED).find(POINTER, Consistency.STRONG).orElseThrow();
    }

    private ItemWriter writer() {
        return tables.writer(Table.RELEASED);
    }
}
