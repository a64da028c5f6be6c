package org.partnerhub.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;

/**
 * A released table of which the pointer is not read again for a short while. All else is read as it is asked for, and so is a pointer
 * that must be the very last one. Safe for use by several threads.
 *
 * <p>Promised: what is told of the pointer was read no longer ago than the while. A failure is not remembered. Not promised: that two
 * processes know of a new release at the same moment.
 */
public final class RecentPointer implements ItemReader {
    private final ItemReader table;
    private final Duration whilst;
    private final Clock clock;
    private volatile @Nullable Look last;

    private record Look(Instant at, Optional<Item> pointer) {}

    public RecentPointer(ItemReader table, Duration whilst, Clock clock) {
        this.table = table;
        this.whilst = whilst;
        this.clock = clock;
    }

    @Override
    public Optional<Item> find(Key key, Consistency consistency) {
        return key.equals(ReleaseTable.POINTER) && consistency == Consistency.EVENTUAL
                ? pointer()
                : table.find(key, consistency);
    }

    @Override
    public List<Item> findAll(String partition, Consistency consistency) {
        return table.findAll(partition, consistency);
    }

    @Override
    public List<Item> findEach(Collection<Key> keys) {
        return table.findEach(keys);
    }

    private Optional<Item> pointer() {
        Instant now = clock.instant();
        Look known = last;
        if (known == null || !isRecent(known, now)) {
            known = new Look(now, table.find(ReleaseTable.POINTER, Consistency.EVENTUAL));
            last = known;
        }
        return known.pointer();
    }

    /** A clock that was set back makes nothing recent. */
    private boolean isRecent(Look look, Instant now) {
        return !now.isBefore(look.at()) && now.isBefore(look.at().plus(whilst));
    }
}
