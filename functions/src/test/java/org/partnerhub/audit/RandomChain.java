package org.partnerhub.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.partnerhub.store.MemoryItems;

/** A chain of random length with random entries and random seals, and ways in which somebody may tamper with its lines. */
final class RandomChain {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int LEAST = 4;
    private static final int LONGER = 40;

    final Random random;
    final List<Head> sealed = new ArrayList<>();
    private final MemoryItems items = new MemoryItems();
    private final Chain chain;

    /** Sealed at random, and at its end. */
    RandomChain(long seed) {
        this.random = new Random(seed);
        this.chain = new Chain(items, items, CLOCK, random, tries -> {});
        IntStream.range(0, LEAST + random.nextInt(LONGER)).forEach(each -> grow());
        seal();
    }

    /** Appends an entry, after a seal perhaps. */
    void grow() {
        if (random.nextInt(4) == 0) {
            seal();
        }
        chain.append(random.nextBoolean() ? Deeds.read("a" + random.nextInt(9)) : Deeds.release(), Verdict.DONE);
    }

    private void seal() {
        sealed.add(chain.head());
    }

    int length() {
        return items.all().size();
    }

    /** The lines as they lie, to be tampered with. */
    List<Line> lines() {
        return new ArrayList<>(items.all().stream().map(Places::line).toList());
    }

    /** A place in the chain, from 0, behind which at least so many follow. */
    int place(int followers) {
        return random.nextInt(length() - followers);
    }

    /** The greatest number up to a place, from 0, that was sealed before it. */
    long sealedBefore(int index) {
        return sealed.stream()
                .mapToLong(Head::number)
                .filter(number -> number <= index)
                .max()
                .orElse(0);
    }

    /** The least number from a place on, from 0, that was sealed behind it. */
    long sealedFrom(int index) {
        return sealed.stream()
                .mapToLong(Head::number)
                .filter(number -> number > index)
                .min()
                .orElseThrow();
    }

    /** A line that says something else, with the hash that belongs to it. */
    static Line forged(Line line, String previous) {
        Entry entry = line.entry();
        return Line.of(new Entry(
                entry.format(),
                entry.number(),
                previous,
                entry.draw(),
                entry.at(),
                Deeds.read("somebody else"),
                entry.verdict()));
    }

    /** The lines with everything from a place on worked out anew, so that the chain is whole again. */
    static List<Line> rewritten(List<Line> lines, int from) {
        List<Line> anew = new ArrayList<>(lines.subList(0, from));
        for (Line line : lines.subList(from, lines.size())) {
            String previous = anew.isEmpty()
                    ? Head.NONE.hash()
                    : anew.get(anew.size() - 1).hash();
            anew.add(forged(line, previous));
        }
        return anew;
    }
}
