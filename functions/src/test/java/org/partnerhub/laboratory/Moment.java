package org.partnerhub.laboratory;

/**
 * How far a process has come.
 *
 * @param processor milliseconds on its processor
 * @param wall milliseconds since it was asked for
 */
record Moment(double processor, double wall) {}
