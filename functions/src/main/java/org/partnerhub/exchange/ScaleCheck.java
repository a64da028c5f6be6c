package org.partnerhub.exchange;

import java.util.stream.Stream;
import org.partnerhub.model.Score;

/** Refuses a scale without extent, and every value of a score that lies outside of its scale. */
record ScaleCheck(Element element, Score score) {

    /** Holds baselines, targets with their revisions, and actuals of an indicator against the scale. */
    void check(Element indicator) {
        if (score.highest().compareTo(score.lowest()) <= 0) {
            throw element.place().of("@highest").refused("is not above the lowest score");
        }
        Stream.concat(Stream.of(indicator), indicator.children("period").stream())
                .flatMap(ScaleCheck::values)
                .forEach(value -> value.decimalBetween(score.lowest(), score.highest()));
    }

    private static Stream<Text> values(Element holder) {
        return Stream.of("baseline", "target", "actual")
                .flatMap(child -> holder.children(child).stream())
                .flatMap(ScaleCheck::stated);
    }

    private static Stream<Text> stated(Element value) {
        return Stream.concat(
                value.attribute("value").stream(),
                value.hubChildren("revision").stream().flatMap(revision -> revision.attribute("from").stream()));
    }
}
