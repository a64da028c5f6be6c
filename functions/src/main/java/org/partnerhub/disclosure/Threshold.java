package org.partnerhub.disclosure;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * The smallest count that may be shown, and the smallest change of a count.
 *
 * <p>Zero counts as small, and so does a change of zero: that a figure is empty, or has not moved, is itself a statement
 * about few people.
 *
 * @param k at least 10
 */
public record Threshold(int k) {
    private static final int LEAST = 10;

    public static final Threshold PERSONS = new Threshold(LEAST);
    public static final Threshold VICTIMS_OF_TRAFFICKING = new Threshold(11);

    public Threshold {
        if (k < LEAST) {
            throw new IllegalArgumentException("a threshold can be raised above " + LEAST + ", never lowered");
        }
    }

    /** Whether a count is large enough, and far enough from each value of it that was published before. */
    boolean allows(BigDecimal count, Collection<BigDecimal> publishedBefore) {
        return isLarge(count)
                && publishedBefore.stream()
                        .allMatch(earlier -> isLarge(count.subtract(earlier).abs()));
    }

    private boolean isLarge(BigDecimal count) {
        return count.compareTo(BigDecimal.valueOf(k)) >= 0;
    }
}
