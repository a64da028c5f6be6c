package org.partnerhub.reporting.imports;

import java.math.BigInteger;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Names jobs so that they sort by time and cannot be guessed: 48 bits of the clock, then 80 of chance, in 26 characters. */
public record JobIds(Clock clock, RandomGenerator random) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 26;
    private static final int CHANCE = 80;
    private static final int BITS_EACH = 5;

    /** A name that no other job has. */
    public String next() {
        byte[] chance = new byte[CHANCE / 8];
        random.nextBytes(chance);
        return written(BigInteger.valueOf(clock.millis()).shiftLeft(CHANCE).or(new BigInteger(1, chance)));
    }

    private static String written(BigInteger number) {
        StringBuilder text = new StringBuilder();
        for (int index = CHARACTERS - 1; index >= 0; index--) {
            int digit = number.shiftRight(index * BITS_EACH).intValue() & (ALPHABET.length() - 1);
            text.append(ALPHABET.charAt(digit));
        }
        return text.toString();
    }
}
