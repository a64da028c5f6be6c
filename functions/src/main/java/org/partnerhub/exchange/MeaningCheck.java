package org.partnerhub.exchange;

import org.partnerhub.model.Accumulation;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Measure;

/** Refuses what contradicts itself in the declaration of an indicator. */
record MeaningCheck(
        Element element, Measure measure, Accumulation accumulation, CountBasis countBasis, boolean impersonal) {

    void check() {
        boolean countsPersons = countBasis == CountBasis.PERSON || countBasis == CountBasis.HOUSEHOLD;
        refuse(
                impersonal && countsPersons,
                "@hub:impersonal",
                "cannot be true of an indicator that counts persons or households");
        refuse(
                accumulation == Accumulation.PERIODIC && measure != Measure.UNIT,
                "@hub:accumulation",
                "cannot be PERIODIC, since only counts and quantities add up");
    }

    private void refuse(boolean contradicts, String attribute, String reason) {
        if (contradicts) {
            throw element.place().of(attribute).refused(reason);
        }
    }
}
