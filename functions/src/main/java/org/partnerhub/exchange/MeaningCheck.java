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
        if (!element.hubChildren("score").isEmpty()) {
            checkScore();
        }
    }

    private void checkScore() {
        refuse(measure != Measure.UNIT, "@measure", "must be 1 for a score");
        refuse(countBasis != CountBasis.PERSON, "@hub:count-basis", "must be PERSON for a score, which persons have");
        refuse(
                accumulation == Accumulation.PERIODIC,
                "@hub:accumulation",
                "cannot be PERIODIC for a score, since means are never added");
        refuse(element.hub("system").isPresent(), "@hub:system", "cannot be stated for a score, which counts nobody");
        refuse(
                element.hub("numerator").isPresent(),
                "@hub:numerator",
                "cannot be stated for a score, which is no percentage");
        refuse(element.hubChildren("score").size() > 1, "hub:score", "is stated twice");
    }

    private void refuse(boolean contradicts, String attribute, String reason) {
        if (contradicts) {
            throw element.place().of(attribute).refused(reason);
        }
    }
}
