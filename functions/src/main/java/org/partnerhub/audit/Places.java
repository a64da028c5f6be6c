package org.partnerhub.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;

/** Where entries lie in their table: in one partition, under their numbers of twelve digits, so that they lie in their order. */
final class Places {
    static final String PARTITION = "CHAIN";

    private Places() {}

    static Key key(long number) {
        return new Key(PARTITION, sort(number));
    }

    static String sort(long number) {
        return String.format(Locale.ROOT, "%012d", number);
    }

    /** The number whose place a key is; 0 when it is none's. */
    static long number(Key key) {
        return key.sort().matches("[0-9]{12}") ? Long.parseLong(key.sort()) : 0;
    }

    static Line line(Item item) {
        return Line.read(new String(item.content(), StandardCharsets.UTF_8));
    }
}
