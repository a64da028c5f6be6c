package org.partnerhub.disclosure.attack;

/** What a count can be; an attacker rounds, as persons are whole. */
record Interval(double low, double high) {
    private static final double ROUNDING = 1e-5;

    static Interval exactly(long value) {
        return new Interval((double) value, (double) value);
    }

    Interval with(double value) {
        return new Interval(Math.min(low, value), Math.max(high, value));
    }

    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    long least() {
        return (long) Math.ceil(low - ROUNDING);
    }

    long most() {
        return (long) Math.floor(high + ROUNDING);
    }

    long width() {
        return most() - least();
    }

    boolean contains(long value) {
        return least() <= value && value <= most();
    }
}
