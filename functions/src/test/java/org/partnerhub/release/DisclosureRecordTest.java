package org.partnerhub.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.disclosure.Step;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.DisclosureRecord.WithheldCell;
import org.partnerhub.store.Json;

/** A data protection officer sees every withheld cell with the step that withheld it, and what the gate did; never a value. */
final class DisclosureRecordTest {
    private static final LocalDate END = IndicatorSample.end("2024Q1");

    private final Desk desk = Desk.open();

    private DisclosureRecord latest() {
        return DisclosureRecord.latest(desk.decisions(), ActivitySample.IDENTIFIER, ActivitySample.IOM, END)
                .orElseThrow();
    }

    @Test
    void there_is_none_before_anything_was_decided() {
        assertEquals(
                Optional.empty(),
                DisclosureRecord.latest(desk.decisions(), ActivitySample.IDENTIFIER, ActivitySample.IOM, END));
    }

    @Test
    void a_small_total_is_withheld_by_the_first_step_and_its_value_is_nowhere() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("few").quarter("2024Q1", 7),
                IndicatorSample.of("many").quarter("2024Q1", 791_979)));
        DisclosureRecord latest = latest();
        assertEquals(1, latest.number());
        assertTrue(
                latest.withheld().contains(new WithheldCell("indicator few", Optional.empty(), List.of(), Step.SMALL)));
        assertEquals(
                List.of("indicator few", "indicator many"),
                latest.reports().stream().map(GateReport::system).toList());
        assertTrue(latest.reports().get(0).looksDeeper());
        assertFalse(new String(Json.write(latest), UTF_8).contains("791979"));
    }

    @Test
    void a_stage_is_named_as_the_plan_names_it() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("enrolled").nested("training", 1).quarter("2024Q1", 40),
                IndicatorSample.of("certified").nested("training", 2).quarter("2024Q1", 38)));
        assertTrue(latest().withheld()
                .contains(new WithheldCell("system training", Optional.of("1"), List.of(), Step.SMALL)));
    }

    @Test
    void a_system_is_left_out_unless_all_of_it_may_be_known() {
        desk.release(ActivitySample.with(
                IndicatorSample.of("few").quarter("2024Q1", 7),
                IndicatorSample.of("identified").victims().quarter("2024Q1", 7)));
        DisclosureRecord known = latest().of(Set.of("few")::contains);
        assertEquals(
                List.of("indicator few"),
                known.reports().stream().map(GateReport::system).toList());
        assertTrue(known.withheld().stream().noneMatch(cell -> cell.system().contains("identified")));
        assertEquals(List.of(), latest().of(code -> false).systems());
    }

    @Test
    void a_decision_that_was_kept_before_anybody_looked_deeper_is_still_read() {
        SystemDecision looked = new SystemDecision(
                END,
                "digest",
                new TreeSet<>(Set.of("few")),
                new TreeMap<>(),
                new TreeMap<>(),
                Audit.Report.NOTHING_DONE,
                Optional.of(new TreeSet<>()));
        String before = new String(Json.write(looked), UTF_8).replace(",\"deeper\":[]", "");
        SystemDecision read = Json.read(before.getBytes(UTF_8), new TypeReference<SystemDecision>() {});
        assertFalse(before.contains("deeper"));
        assertEquals(Optional.empty(), read.deeper());
        assertFalse(GateReport.of("indicator few", read).looksDeeper());
        assertEquals(looked, Json.read(Json.write(looked), new TypeReference<SystemDecision>() {}));
    }
}
