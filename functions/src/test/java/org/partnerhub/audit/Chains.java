package org.partnerhub.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Audit logs for tests. */
public final class Chains {
    private Chains() {}

    /** The log in tables of the test's; whoever is overtaken tries again at once. */
    public static Chain in(Tables tables, Clock clock) {
        return new Chain(
                tables.reader(Table.AUDIT), tables.writer(Table.AUDIT), clock, new SecureRandom(), tries -> {});
    }

    /** A log of its own that the test does not look at. */
    public static Chain aside() {
        return in(new MemoryTables(), Clock.systemUTC());
    }

    /** What is in the log of some tables, the oldest entry first. */
    public static List<Entry> entries(Tables tables) {
        return lines(tables).stream().map(Line::entry).toList();
    }

    /** The log of some tables as it is kept, the oldest line first. */
    public static List<Line> lines(Tables tables) {
        return tables.reader(Table.AUDIT).findAll(Places.PARTITION, Consistency.STRONG).stream()
                .map(Places::line)
                .toList();
    }
}
