package org.partnerhub.store;

import java.math.BigDecimal;

/**
 * A number that is only ever added to.
 *
 * @param value without trailing zeros, so that equal counts are equal however they came about
 * @param changes how many times it was added to, zeros included
 */
public record Count(Key key, BigDecimal value, long changes) {

    public Count {
        value = normal(value);
    }

    private static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
