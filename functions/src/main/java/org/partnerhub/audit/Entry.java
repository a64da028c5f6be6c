package org.partnerhub.audit;

import java.time.Instant;

/**
 * An entry of the log; written down by {@link Line}.
 *
 * @param format of what is written; 1 until entries are written otherwise
 * @param number from 1, without a gap
 * @param previous the hash of the entry before; of the first one, {@link Head#NONE}'s
 * @param draw 128 bits of chance in hexadecimal digits, by which no two writers write the same entry, and no hash of one
 *     can be found by guessing what it says
 * @param at when it was appended, in milliseconds, by the clock of whoever did
 */
public record Entry(int format, long number, String previous, String draw, Instant at, Deed deed, Verdict verdict) {
    /** The format in which entries are written now. */
    public static final int FORMAT = 1;
}
