package org.partnerhub.model;

import java.math.BigDecimal;

/**
 * What makes an indicator a mean of persons' scores: a value on a scale, which is no count and is never added.
 *
 * @param instrument a code of ScoringInstrument: the version of the questions, weights and bands that scored the persons
 * @param dimension a code of ScoreDimension
 * @param counted the code of the indicator that counts the persons whose mean it is
 * @param lowest the lower end of the scale, included
 * @param highest the upper end of the scale, included
 */
public record Score(Code instrument, Code dimension, String counted, BigDecimal lowest, BigDecimal highest) {
    /** The unit of a figure on a scale. */
    public static final String UNIT = "SCORE";
}
