package org.partnerhub.reporting.facts;

import java.math.BigDecimal;

/** Numbers as somebody sends them; one like {@code 1E+999999999} is told before anybody calculates with it. */
final class Numbers {
    private static final int MOST_DIGITS = 15;

    private Numbers() {}

    /** Whether it has at most 15 digits, and at most so many of them after the point. */
    static boolean isPlain(BigDecimal number, int mostDecimals) {
        BigDecimal stripped = number.stripTrailingZeros();
        int digits = Math.max(stripped.precision(), stripped.precision() - stripped.scale());
        return stripped.scale() <= mostDecimals && stripped.scale() >= -MOST_DIGITS && digits <= MOST_DIGITS;
    }

    /** The same number without exponent. */
    static BigDecimal plain(BigDecimal number) {
        return number.setScale(Math.max(0, number.scale()));
    }
}
