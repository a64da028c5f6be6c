package org.partnerhub.model;

/**
 * The two counts behind a percentage.
 *
 * @param numerator the code of the indicator that is divided
 * @param denominator the code of the indicator that it is divided by
 */
public record Ratio(String numerator, String denominator) {}
