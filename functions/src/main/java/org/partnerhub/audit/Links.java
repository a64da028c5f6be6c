package org.partnerhub.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;

/** Whole logs, for whoever verifies them. */
public final class Links {
    private static final int PAGE = 1_000;

    private Links() {}

    /**
     * All that lies in the table where entries do, in its order.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table does not answer
     */
    public static List<Link> in(ItemReader table) {
        Deque<Link> links = new ArrayDeque<>();
        List<Item> page = table.findLast(Places.PARTITION, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(item -> links.addFirst(Link.of(Places.number(item.key()), Places.line(item))));
            String oldest = page.get(page.size() - 1).key().sort();
            page = table.findLast(Places.PARTITION, Optional.of(oldest), PAGE);
        }
        return List.copyOf(links);
    }

    /** All lines of an export, of which each has an entry. */
    public static List<Link> of(Stream<String> lines) {
        AtomicLong place = new AtomicLong();
        return lines.map(line -> Link.of(place.incrementAndGet(), Line.read(line)))
                .toList();
    }
}
