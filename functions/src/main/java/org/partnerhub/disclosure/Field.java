package org.partnerhub.disclosure;

/**
 * Arithmetic with whole numbers modulo a prime, all of them in 0…prime − 1.
 *
 * <p>What is linearly dependent in whole numbers is so modulo any prime. The reverse could fail for single primes that
 * divide a minor of the plan; nobody outside knows a way to bring that about, and the tests run a second prime.
 *
 * @param prime below 2³¹, so that products fit
 */
record Field(long prime) {
    static final Field STANDARD = new Field(2_147_483_629L);

    long of(long number) {
        return Math.floorMod(number, prime);
    }

    long times(long a, long b) {
        return a * b % prime;
    }

    long minus(long a, long b) {
        return a >= b ? a - b : a - b + prime;
    }

    /** The inverse of what is not 0. */
    long inverse(long a) {
        long x = 1;
        long y = 0;
        long rest = a;
        long divisor = prime;
        while (rest > 1) {
            long quotient = divisor / rest;
            long next = divisor - quotient * rest;
            long nextFactor = y - quotient * x;
            divisor = rest;
            rest = next;
            y = x;
            x = nextFactor;
        }
        return of(x);
    }
}
