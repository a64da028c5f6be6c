package org.partnerhub.reporting.facts;

import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;

/**
 * What of an indicator adds up.
 *
 * @param overParts whether the parts of a split add up to the whole
 * @param overPeriods whether the values of several periods add up, so that what comes late may count in a later one
 */
record Additivity(boolean overParts, boolean overPeriods) {

    static Additivity of(Indicator indicator) {
        boolean isAmount =
                indicator.measure() == Measure.UNIT && indicator.score().isEmpty();
        return new Additivity(isAmount, isAmount && indicator.accumulation() == Accumulation.PERIODIC);
    }
}
