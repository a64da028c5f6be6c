package org.partnerhub.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mean of scores tells too little of any single person. */
final class MeanTest {

    @ParameterizedTest
    @CsvSource({"0.54, 148, 0.5", "0.55, 148, 0.6", "0.65, 148, 0.6", "0.111, 10, 0.1", "0.899, 10, 0.9"})
    void on_a_scale_to_one_it_is_rounded_to_tenths(String exact, String persons, String shown) {
        assertEquals(Optional.of(new BigDecimal(shown)), mean("1", exact, persons));
    }

    @ParameterizedTest
    @CsvSource({"100, 1000, 43.21, 43.2", "100, 499, 43.21, 43.2", "100, 250, 43.31, 43.4", "100, 100, 43.21, 43.0"})
    void the_fewer_persons_and_the_longer_the_scale_the_coarser_it_is(
            String highest, String persons, String exact, String shown) {
        assertEquals(Optional.of(new BigDecimal(shown)), mean(highest, exact, persons));
    }

    @Test
    void where_half_a_point_is_too_fine_it_is_withheld() {
        assertEquals(Optional.empty(), mean("100", "43.21", "99"));
    }

    @Test
    void of_fewer_than_k_persons_it_is_withheld() {
        assertEquals(Optional.empty(), mean("1", "0.5", "9"));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.04", "0.1", "0.9", "0.96", "1"})
    void within_one_step_of_an_end_of_the_scale_it_is_withheld(String exact) {
        assertEquals(Optional.empty(), mean("1", exact, "148"));
    }

    @Test
    void where_all_may_have_the_same_score_it_is_withheld() {
        Mean mean = new Mean(Threshold.PERSONS, BigDecimal.ZERO, BigDecimal.ONE);
        assertEquals(Optional.empty(), mean.published(new BigDecimal("0.5"), BigDecimal.valueOf(148), false));
    }

    @Test
    void whoever_knows_all_scores_but_one_is_left_with_half_of_the_scale() {
        SplittableRandom random = new SplittableRandom(20240930);
        for (int round = 0; round < 1_000; round++) {
            double persons = random.nextInt(10, 500);
            double highest = random.nextInt(1, 11);
            double shown = shown(random.nextDouble(0.3, 0.7) * highest, persons, highest);
            double quarter = 0.999 * highest / 4 / persons;
            assertEquals(shown, shown(shown - quarter, persons, highest));
            assertEquals(shown, shown(shown + quarter, persons, highest));
        }
    }

    private static double shown(double exact, double persons, double highest) {
        return new Mean(Threshold.PERSONS, BigDecimal.ZERO, BigDecimal.valueOf(highest))
                .published(BigDecimal.valueOf(exact), BigDecimal.valueOf(persons), true)
                .orElseThrow()
                .doubleValue();
    }

    private static Optional<BigDecimal> mean(String highest, String exact, String persons) {
        return new Mean(Threshold.PERSONS, BigDecimal.ZERO, new BigDecimal(highest))
                .published(new BigDecimal(exact), new BigDecimal(persons), true);
    }
}
