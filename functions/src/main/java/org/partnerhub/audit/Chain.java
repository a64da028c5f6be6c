package org.partnerhub.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.StoreUnavailable;

/**
 * The one chain of entries, in one partition of a table, by number: each is put under the next number on the condition that
 * nobody else has taken it, and holds the hash of the one before. Any number of writers may append.
 *
 * <p>Appending reads the last entry and puts one item; whoever is overtaken tries again from there. Within a process one appends
 * after the other, in the order in which they came, so that none overtakes another. An entry of which no answer came may be kept
 * all the same: it then tells of something that was not done or answered.
 *
 * <p>Nothing is built on an end that is not what was appended. Whether all before it is whole is for {@link Verification} to say.
 */
public final class Chain implements AuditLog {
    private static final int MOST_TRIES = 30;
    private static final int BYTES_OF_CHANCE = 16;

    private final ItemReader reader;
    private final ItemWriter writer;
    private final Clock clock;
    private final RandomGenerator random;
    private final IntConsumer pause;
    private final Lock turn = new ReentrantLock(true);

    /**
     * The chain in a table.
     *
     * @param random must not be foreseen by anybody
     * @param pause waits before the next try, told how many there were
     */
    public Chain(ItemReader reader, ItemWriter writer, Clock clock, RandomGenerator random, IntConsumer pause) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
    }

    @Override
    public long append(Deed deed, Verdict verdict) {
        turn.lock();
        try {
            return appended(deed, verdict);
        } finally {
            turn.unlock();
        }
    }

    private long appended(Deed deed, Verdict verdict) {
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            Entry next = next(head(), deed, verdict);
            if (writer.add(item(next))) {
                return next.number();
            }
            pause.accept(tries);
        }
        throw new StoreUnavailable("the audit log stayed too busy");
    }

    @Override
    public List<Line> before(long number, int most) {
        return reader.findLast(Places.PARTITION, Optional.of(Places.sort(number)), most).stream()
                .map(Places::line)
                .toList();
    }

    /**
     * Where the chain ends now.
     *
     * @throws IllegalStateException when its last entry is not what was appended
     */
    public Head head() {
        return reader.findLast(Places.PARTITION, Optional.empty(), 1).stream()
                .findFirst()
                .map(Chain::end)
                .orElse(Head.NONE);
    }

    private Entry next(Head head, Deed deed, Verdict verdict) {
        byte[] chance = new byte[BYTES_OF_CHANCE];
        random.nextBytes(chance);
        return new Entry(
                Entry.FORMAT,
                head.number() + 1,
                head.hash(),
                HexFormat.of().formatHex(chance),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                deed,
                verdict);
    }

    private static Head end(Item item) {
        Line line = Places.line(item);
        if (!line.isIntact() || !Places.key(line.entry().number()).equals(item.key())) {
            throw new IllegalStateException("the last entry of the audit log is not what was appended");
        }
        return new Head(line.entry().number(), line.hash());
    }

    private static Item item(Entry entry) {
        byte[] content = Line.of(entry).toString().getBytes(StandardCharsets.UTF_8);
        return Item.first(Places.key(entry.number()), content);
    }
}
