package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;

/** A percentage of persons is made of two published counts, or is withheld. */
class PercentageTest {
    private final Desk desk = Desk.open();
    private final IndicatorSample share = IndicatorSample.of("share").percentage("certified", "enrolled");

    @Test
    void a_percentage_is_divided_anew_from_its_counts() {
        release(90, 30, share.quarter("2024Q1", "99.9"));
        assertEquals(List.of("33.3"), desk.cumulative("share"));
    }

    @Test
    void a_percentage_of_a_withheld_numerator_is_withheld() {
        release(90, 9, share.quarter("2024Q1", "10"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("share"));
    }

    @Test
    void a_percentage_of_a_withheld_denominator_is_withheld() {
        release(4, 30, share.quarter("2024Q1", "10"));
        assertEquals(List.of("WITHHELD"), desk.cumulative("share"));
    }

    @Test
    void a_percentage_of_a_count_that_repeats_an_older_value_is_withheld() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("enrolled").quarter("2024Q1", 90).quarter("2024Q2", 90),
                IndicatorSample.of("certified").quarter("2024Q1", 30).quarter("2024Q2", 2),
                share.cumulative().quarter("2024Q1", "33").quarter("2024Q2", "18")));
        assertEquals(List.of("33.3", "WITHHELD"), desk.cumulative("share"));
    }

    @Test
    void a_percentage_that_was_not_reported_is_not_made_up() {
        release(90, 30, share.unreported("2024Q1"));
        assertEquals(List.of("NOT_REPORTED"), desk.cumulative("share"));
    }

    @Test
    void a_percentage_of_unknown_counts_is_withheld() {
        desk.release(ActivitySample.with(share.quarter("2024Q1", "50")));
        assertEquals(List.of("WITHHELD"), desk.cumulative("share"));
    }

    @Test
    void a_percentage_without_counts_is_withheld() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("rate").measuredAs(Measure.PERCENTAGE).quarter("2024Q1", "50")));
        assertEquals(List.of("WITHHELD"), desk.cumulative("rate"));
    }

    @Test
    void a_rank_of_persons_is_withheld() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("rank").measuredAs(Measure.ORDINAL).quarter("2024Q1", "50")));
        assertEquals(List.of("WITHHELD"), desk.cumulative("rank"));
    }

    @Test
    void an_impersonal_percentage_is_published_as_reported() {
        desk.release(ActivitySample.with(IndicatorSample.of("coverage")
                .impersonal()
                .measuredAs(Measure.PERCENTAGE)
                .cumulative()
                .quarter("2024Q1", "12.5")));
        assertEquals(List.of("12.5"), desk.cumulative("coverage"));
    }

    private void release(long enrolled, long certified, IndicatorSample percentage) {
        desk.release(ActivitySample.with(
                IndicatorSample.of("enrolled").quarter("2024Q1", enrolled),
                IndicatorSample.of("certified").quarter("2024Q1", certified),
                percentage));
    }
}
