package org.partnerhub.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What may be shown of a mean of persons' scores.
 *
 * <p>Promised: it is rounded to a step of 0.1, 0.2 or 0.5 of a point that is no finer than the scale's length divided by twice
 * the number of persons, so that whoever knows all scores but one is left with half of the scale's length for that one; and it is
 * withheld of fewer than k persons, where no such step is coarse enough, within one step of an end of the scale, where
 * nearly everybody must have scored alike, and where all persons may have the same score.
 *
 * <p>Not checked: that the persons are those who were counted, and that every score lies on the scale; that is the duty of
 * whoever reports.
 *
 * @param lowest the lower end of the scale
 * @param highest the upper end of the scale, above the lower one
 */
public record Mean(Threshold threshold, BigDecimal lowest, BigDecimal highest) {
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.5"));

    /**
     * The mean as it may be shown; empty when it is withheld.
     *
     * @param exact the mean, as it was reported
     * @param persons how many persons it is the mean of; their count must itself be published
     * @param differ whether it is known that not all of them have the same score
     */
    public Optional<BigDecimal> published(BigDecimal exact, BigDecimal persons, boolean differ) {
        return persons.compareTo(BigDecimal.valueOf(threshold.k())) >= 0 && differ
                ? step(persons).filter(step -> isInside(exact, step)).map(step -> exact.divide(
                                step, 0, RoundingMode.HALF_EVEN)
                        .multiply(step))
                : Optional.empty();
    }

    private Optional<BigDecimal> step(BigDecimal persons) {
        BigDecimal length = highest.subtract(lowest);
        return STEPS.stream()
                .filter(step -> step.multiply(persons.add(persons)).compareTo(length) >= 0)
                .findFirst();
    }

    private boolean isInside(BigDecimal exact, BigDecimal step) {
        return exact.subtract(lowest).compareTo(step) > 0
                && highest.subtract(exact).compareTo(step) > 0;
    }
}
