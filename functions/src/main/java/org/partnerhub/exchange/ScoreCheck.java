package org.partnerhub.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Result;
import org.partnerhub.model.Score;

/**
 * Refuses a mean whose persons nobody counts: another indicator of the same organisation must. That there is an indicator
 * of that code at all is not checked here but with the other names.
 */
record ScoreCheck(Place place) {

    void check(List<Result> results) {
        for (Result result : results) {
            result.indicators()
                    .forEach(indicator ->
                            indicator.score().ifPresent(score -> check(indicator, score, result.owner(), results)));
        }
    }

    private void check(Indicator indicator, Score score, String owner, List<Result> results) {
        if (anyCounted(score, results, result -> true, any -> true)
                && !anyCounted(score, results, result -> result.owner().equals(owner), countsPersonsOf(indicator))) {
            throw place.refused("has an indicator of scores, " + indicator.code()
                    + ", whose persons are not counted by an indicator of the same organisation");
        }
    }

    private static boolean anyCounted(
            Score score, List<Result> results, Predicate<Result> where, Predicate<Indicator> suits) {
        return results.stream()
                .filter(where)
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.code().equals(score.counted()))
                .anyMatch(suits);
    }

    private static Predicate<Indicator> countsPersonsOf(Indicator scored) {
        return counting -> counting.score().isEmpty()
                && counting.measure() == Measure.UNIT
                && counting.countBasis() == CountBasis.PERSON
                && counting.victimsOfTrafficking() == scored.victimsOfTrafficking();
    }
}
