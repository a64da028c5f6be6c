package org.partnerhub.model;

/** IATI's IndicatorMeasure; the ordinal is the code less one. */
public enum Measure {
    UNIT,
    PERCENTAGE,
    NOMINAL,
    ORDINAL,
    QUALITATIVE
}
