package org.partnerhub.laboratory;

/**
 * What an answer costs that is one of many.
 *
 * @param processor milliseconds on the processor, on average
 * @param wall milliseconds until it was there
 */
record Warm(double processor, Percentiles wall) {}
