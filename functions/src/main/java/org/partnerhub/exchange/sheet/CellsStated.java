package org.partnerhub.exchange.sheet;

import java.util.Arrays;

/**
 * Which cells a file has stated so far. Remembers 64 bits of each, so that a file of a million cells takes 32 MiB: one row
 * in ten million such files would be refused without cause, and none is ever let through twice.
 */
final class CellsStated {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int MOST = 2_000_000;

    private long[] table = new long[1 << 10];
    private int size;

    /** Whether nothing has stated the count's cell before. */
    boolean isNew(CountRow count) {
        if (size == MOST) {
            throw Limits.whole("it states more than 2,000,000 counts");
        }
        if (size * 2 >= table.length) {
            grow();
        }
        boolean added = add(hash(count));
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        Arrays.stream(before).filter(hash -> hash != 0).forEach(this::add);
    }

    private boolean add(long hash) {
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        boolean added = table[slot] == 0;
        table[slot] = hash;
        return added;
    }

    private static long hash(CountRow count) {
        String cell = count.indicator().code() + '\n' + count.period().periodEnd() + '\n' + count.categories();
        long hash = OFFSET;
        for (int index = 0; index < cell.length(); index++) {
            hash = (hash ^ cell.charAt(index)) * PRIME;
        }
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return mixed == 0 ? 1 : mixed ^ (mixed >>> 29);
    }
}
