package org.partnerhub.exchange;

import java.util.Optional;
import org.partnerhub.model.Score;

/** Reads {@code hub:score}, which makes an indicator a mean of persons' scores. */
record ScoreMapping(ActivityReading reading) {

    /** The indicator's score; empty for an indicator that is none. */
    Optional<Score> of(Element indicator) {
        return indicator.hubChildren("score").stream().findFirst().map(element -> score(indicator, element));
    }

    private Score score(Element indicator, Element element) {
        Score score = new Score(
                reading.codes().read("ScoringInstrument", element.requiredAttribute("instrument")),
                reading.codes().read("ScoreDimension", element.requiredAttribute("dimension")),
                reading.names().refer(Names.Kind.INDICATOR, element.requiredAttribute("counted")),
                element.requiredAttribute("lowest").decimal(),
                element.requiredAttribute("highest").decimal());
        new ScaleCheck(element, score).check(indicator);
        return score;
    }
}
