package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Part;
import org.partnerhub.release.ReleasePreview.IndicatorPreview;
import org.partnerhub.release.ReleasePreview.StandingCell;
import org.partnerhub.release.ReleasePreview.Status;
import org.partnerhub.release.ReleasePreview.TablePreview;
import org.partnerhub.store.Json;

/** Who approves sees before the release how much partners will see, and which figures stop moving. */
final class ReleasePreviewTest {
    private final Desk desk = Desk.open();

    @BeforeEach
    void release_the_first_quarter() {
        desk.release(activity(quarter("2024Q1", 340, 200, 60)));
    }

    private record Quarter(String name, int women, int men, int unspecified) {}

    private static Quarter quarter(String name, int women, int men, int unspecified) {
        return new Quarter(name, women, men, unspecified);
    }

    private static ActivitySample activity(Quarter... quarters) {
        IndicatorSample trained = IndicatorSample.of("trained").cumulative();
        for (Quarter quarter : quarters) {
            trained.quarter(quarter.name, quarter.men + quarter.women + (long) quarter.unspecified);
            new TreeMap<>(Map.of("m", quarter.men, "f", quarter.women, "u", quarter.unspecified))
                    .forEach((sex, persons) -> trained.actual(quarter.name, IndicatorSample.ofSex(sex, persons)));
        }
        IndicatorSample few = IndicatorSample.of("few").quarter("2024Q1", 4);
        IndicatorSample still = IndicatorSample.of("still").quarter("2024Q1", 50);
        IndicatorSample laws = IndicatorSample.of("laws").impersonal().quarter("2024Q1", 3);
        return quarters.length == 1
                ? ActivitySample.with(trained, few, still, laws)
                : ActivitySample.with(
                        trained, few.quarter("2024Q2", 1), still.quarter("2024Q2", 0), laws.unreported("2024Q2"));
    }

    private Candidate candidate() {
        ActivitySample now = activity(quarter("2024Q1", 340, 200, 60), quarter("2024Q2", 344, 260, 75));
        return new Candidate(
                Part.of(now.made(), ActivitySample.IOM),
                IndicatorSample.end("2024Q2"),
                Optional.of(desk.current()),
                desk.decisions(),
                RealControl.control().lists(),
                List.of());
    }

    private ReleasePreview preview() {
        Candidate candidate = candidate();
        new Releaser(
                        desk.reader(),
                        desk.writer(),
                        desk.decisions(),
                        RealControl.control(),
                        List.of(),
                        Clock.systemUTC())
                .prepare(candidate.approved(), candidate.cutOff());
        return candidate.preview().orElseThrow();
    }

    private static IndicatorPreview of(ReleasePreview preview, String indicator) {
        return preview.indicators().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_is_none_before_disclosure_control_has_decided() {
        assertEquals(Optional.empty(), candidate().preview());
    }

    @Test
    void the_undivided_figure_is_published_repeated_withheld_or_not_reported() {
        ReleasePreview preview = preview();
        assertEquals(Status.PUBLISHED, of(preview, "trained").undivided());
        assertEquals(Status.REPEATED, of(preview, "still").undivided());
        assertEquals(Status.WITHHELD, of(preview, "few").undivided());
        assertEquals(Status.NOT_REPORTED, of(preview, "laws").undivided());
    }

    @Test
    void of_each_split_cells_are_counted_and_persons_in_percent() {
        TablePreview bySex = of(preview(), "trained").tables().stream()
                .filter(table -> table.axes().equals(Set.of(Axis.SEX)))
                .findFirst()
                .orElseThrow();
        // Of 679, the 260 men move on; the 344 women changed by few, and who stands beside them protects them.
        assertEquals(5, bySex.published() + bySex.repeated() + bySex.withheld());
        assertTrue(bySex.repeated() >= 1 && bySex.withheld() >= 1, bySex::toString);
        assertEquals(Optional.of(bySex.published() == 1 ? 38 : 49), bySex.personsPublished());
    }

    @Test
    void a_figure_that_stops_moving_is_named() {
        List<StandingCell> standing = preview().noLongerMoving();
        assertTrue(standing.contains(new StandingCell("trained", List.of(new Code("Sex", "f")), Status.REPEATED)));
        assertTrue(standing.contains(new StandingCell("still", List.of(), Status.REPEATED)));
        assertFalse(standing.contains(new StandingCell("trained", List.of(), Status.REPEATED)));
    }

    @Test
    void what_it_says_is_what_is_released() {
        ReleasePreview preview = preview();
        Release made = candidate().release().orElseThrow();
        for (IndicatorPreview indicator : preview.indicators()) {
            for (TablePreview table : indicator.tables()) {
                List<ReleasedPeriod.ReleasedCell> cells =
                        made.tables().getOrDefault(indicator.indicator(), List.of()).stream()
                                .filter(each -> each.axes().equals(table.axes()))
                                .findFirst()
                                .orElseThrow()
                                .cells();
                assertEquals(cells.size(), table.published() + table.repeated() + table.withheld());
                assertEquals(
                        table.published() + table.repeated(),
                        cells.stream()
                                .filter(cell -> cell.figure().isPublished())
                                .count());
            }
        }
    }

    @Test
    void it_holds_no_figure_and_says_nothing_of_what_one_may_not_know() {
        ReleasePreview preview = preview().of(indicator -> !indicator.equals("trained"));
        assertFalse(new String(Json.write(preview), java.nio.charset.StandardCharsets.UTF_8).contains("trained"));
        assertFalse(new String(Json.write(preview()), java.nio.charset.StandardCharsets.UTF_8).contains("344"));
    }
}
