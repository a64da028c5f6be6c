package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Part;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Reservation;
import org.partnerhub.store.MemoryItems;

/** What stands beside figures is in releases that cover its period, and makes no release of an earlier one. */
final class RemarksOfPeriodsTest {
    private static final Instant NOW = Instant.parse("2024-10-15T08:30:00Z");
    private static final Reservation OF_SPRING =
            new Reservation(IndicatorSample.end("2024Q2"), Optional.empty(), new Code("PeriodReason", "OTHER"), NOW);
    private static final Explanation LATE_IN_SPRING =
            new Explanation("roads", IndicatorSample.end("2024Q2"), "The rains came early.", "Built in July");

    private final MemoryItems items = new MemoryItems();
    private final Releaser releaser = new Releaser(
            items, items, RealControl.decisions(), RealControl.control(), List.of(), Clock.fixed(NOW, ZoneOffset.UTC));

    private List<String> released(IndicatorSample indicator, Remarks remarks) {
        Part part = new Part(ActivitySample.with(indicator).made(), ActivitySample.IOM, remarks);
        return releaser.release(part).stream().map(Header::id).toList();
    }

    private static IndicatorSample roads() {
        return IndicatorSample.of("roads").impersonal().quarter("2024Q1", "4");
    }

    @Test
    void remarks_of_a_new_period_make_no_second_release_of_the_one_before() {
        released(roads(), Remarks.NONE);
        Remarks remarks = new Remarks(List.of(OF_SPRING), List.of(LATE_IN_SPRING), List.of());
        assertEquals(List.of("TEST-IOM-2024Q2-r1"), released(roads().quarter("2024Q2", "5"), remarks));
        assertEquals(
                remarks, new ReleaseTable(items).release("TEST-IOM-2024Q2-r1").remarks());
        assertEquals(
                Remarks.NONE,
                new ReleaseTable(items).release("TEST-IOM-2024Q1-r1").remarks());
    }

    @Test
    void remarks_that_come_after_their_period_was_released_make_a_revision() {
        IndicatorSample both = roads().quarter("2024Q2", "5");
        assertEquals(List.of("TEST-IOM-2024Q1-r1", "TEST-IOM-2024Q2-r1"), released(both, Remarks.NONE));
        Remarks remarks = new Remarks(List.of(), List.of(LATE_IN_SPRING), List.of());
        assertEquals(List.of("TEST-IOM-2024Q2-r2"), released(both, remarks));
    }
}
