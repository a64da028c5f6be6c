package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.SriLanka;

/** Whether a number can be a value of an indicator, reached or to be reached. */
record ValueCheck(Indicator indicator) {
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is wrong with an indicator that is described in words. */
    Optional<UserError> measureError() {
        return Problems.when(
                indicator.measure() == Measure.QUALITATIVE,
                "indicator",
                "NOT_A_NUMBER",
                "This indicator is described in words, not by a number.");
    }

    Optional<UserError> error(String field, BigDecimal value) {
        return Problems.when(
                        !Numbers.isPlain(value, MOST_DECIMALS),
                        field,
                        "TOO_MANY_DIGITS",
                        "A value has at most 15 digits, " + MOST_DECIMALS + " of them after the point.")
                .or(() -> countError(field, value))
                .or(() -> percentageError(field, value))
                .or(() -> scoreError(field, value));
    }

    private Optional<UserError> countError(String field, BigDecimal value) {
        return Problems.when(indicator.isCount() && value.signum() < 0, field, "NEGATIVE", "A count is not negative.")
                .or(() -> Problems.when(
                        indicator.isCount() && value.stripTrailingZeros().scale() > 0,
                        field,
                        "NOT_WHOLE",
                        "A count is a whole number."))
                .or(() -> Problems.when(
                        indicator.isCount() && !SriLanka.mayBeHomeTo(value),
                        field,
                        "IMPLAUSIBLE",
                        "That is more than all who live in Sri Lanka."));
    }

    private Optional<UserError> percentageError(String field, BigDecimal value) {
        boolean isWithin = value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
        return Problems.when(
                indicator.measure() == Measure.PERCENTAGE && !isWithin,
                field,
                "OUT_OF_RANGE",
                "A percentage is from 0 to 100.");
    }

    private Optional<UserError> scoreError(String field, BigDecimal value) {
        return indicator
                .score()
                .filter(scale -> value.compareTo(scale.lowest()) < 0 || value.compareTo(scale.highest()) > 0)
                .map(scale -> new UserError(field, "OUT_OF_RANGE", "The score does not lie on its scale."));
    }
}
