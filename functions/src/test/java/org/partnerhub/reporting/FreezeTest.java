package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.TargetRevision;
import org.partnerhub.store.MemoryItems;

/** What figures were reported under stays as it is: indicators, their meaning, their periods, and the first targets. */
class FreezeTest {
    private final MemoryItems items = new MemoryItems();
    private final ReportedActivities reported = new ReportedActivities(items, items);

    FreezeTest() {
        reported.accept(ActivitySample.with(trained()).made());
    }

    private static IndicatorSample trained() {
        return IndicatorSample.of("trained").quarter("2024Q1", 40).target("2024Q1", "50");
    }

    @Test
    void an_indicator_cannot_be_left_out() {
        assertRefused(
                "leaves out the indicator trained, which was reported before",
                IndicatorSample.of("placed").quarter("2024Q1", 40));
    }

    @Test
    void a_reported_period_cannot_be_left_out() {
        assertRefused(
                "leaves out the period of the indicator trained that ends on 2024-03-31",
                IndicatorSample.of("trained").quarter("2024Q2", 40));
    }

    @Test
    void what_an_indicator_counts_cannot_change() {
        assertRefused(
                "changes what the indicator trained counts, or whose it is",
                trained().cumulative());
        assertRefused(
                "changes what the indicator trained counts, or whose it is",
                trained().impersonal());
        assertRefused(
                "changes what the indicator trained counts, or whose it is",
                trained().nested("skills", 1));
        assertRefused(
                "changes what the indicator trained counts, or whose it is",
                trained().victims());
    }

    @Test
    void a_count_cannot_become_a_mean() {
        IndicatorSample counted = IndicatorSample.of("standing").cumulative().quarter("2024Q1", 1);
        reported.accept(ActivitySample.with(trained(), counted).made());
        RecordRefused refused = assertThrows(
                RecordRefused.class,
                () -> reported.accept(ActivitySample.with(trained(), counted.meanScoreOf("trained"))
                        .made()));
        assertEquals("changes what the indicator standing counts, or whose it is", refused.getMessage());
    }

    @Test
    void the_owner_of_an_indicator_cannot_change() {
        RecordRefused refused = assertThrows(
                RecordRefused.class,
                () -> reported.accept(ActivitySample.reported()
                        .result("R1", ActivitySample.ILO, trained())
                        .made()));
        assertEquals("changes what the indicator trained counts, or whose it is", refused.getMessage());
    }

    @Test
    void a_target_cannot_change_without_a_revision() {
        assertRefused(
                "changes the target of the indicator trained for 2024-03-31 without a revision",
                IndicatorSample.of("trained").quarter("2024Q1", 40).target("2024Q1", "45"));
    }

    @Test
    void a_target_that_is_revised_keeps_the_first_one() {
        TargetRevision revision =
                new TargetRevision(LocalDate.of(2024, 2, 1), new BigDecimal("50.0"), Narratives.NONE, Optional.empty());
        IndicatorSample revised =
                IndicatorSample.of("trained").quarter("2024Q1", 40).target("2024Q1", "45", revision);
        assertEquals(List.of(), reported.accept(ActivitySample.with(revised).made()));
    }

    @Test
    void a_correction_a_new_period_and_a_new_indicator_are_taken_in() {
        IndicatorSample corrected = IndicatorSample.of("trained")
                .quarter("2024Q1", 42)
                .target("2024Q1", "50")
                .quarter("2024Q2", 30);
        assertEquals(
                List.of(),
                reported.accept(ActivitySample.with(corrected, IndicatorSample.of("placed"))
                        .made()));
    }

    @Test
    void a_district_that_the_activity_worked_in_cannot_be_left_out_and_one_may_be_added() {
        ActivitySample before =
                ActivitySample.with(IndicatorSample.of("placed")).workingIn("LK11", "LK12");
        ActivitySample narrower =
                ActivitySample.with(IndicatorSample.of("placed")).workingIn("LK11");
        ActivitySample wider = ActivitySample.with(IndicatorSample.of("placed")).workingIn("LK11", "LK12", "LK13");
        assertEquals(
                Optional.of("leaves out a district that the activity worked in"),
                new Freeze(before.made(), narrower.made()).violation());
        assertEquals(Optional.empty(), new Freeze(before.made(), wider.made()).violation());
        assertEquals(
                Optional.of("leaves out a district that the activity worked in"),
                new Freeze(ActivitySample.with(IndicatorSample.of("placed")).made(), narrower.made()).violation());
    }

    @Test
    void what_is_frozen_stays_so_whichever_way_the_record_is_changed() {
        ReportedActivities.Kept kept = reported.find(ActivitySample.IDENTIFIER).orElseThrow();
        Activity other = ActivitySample.with(IndicatorSample.of("placed")).made();
        assertThrows(RecordRefused.class, () -> reported.replacing(kept, other));
    }

    private void assertRefused(String reason, IndicatorSample later) {
        List<?> before = reported.all();
        RecordRefused refused = assertThrows(
                RecordRefused.class,
                () -> reported.accept(ActivitySample.with(later).made()));
        assertEquals(reason, refused.getMessage());
        assertEquals(before, reported.all());
    }
}
