package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.HubClient;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Head;
import org.partnerhub.audit.MemoryArchive;
import org.partnerhub.audit.Seal;
import org.partnerhub.audit.SealedHead;
import org.partnerhub.audit.SigningKey;
import org.partnerhub.local.LocalContext;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.Maintenance;
import org.partnerhub.reporting.Reconciliations;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.store.Change;
import org.partnerhub.store.CrashingTables;
import org.partnerhub.store.CrashingTables.Fault;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** The schedule's call leaves a report behind, and tells operators of drift and failures without a figure. */
final class MaintenanceFunctionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final MemoryTables tables = new MemoryTables();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final MemoryArchive archive = new MemoryArchive();
    private final SigningKey key = new SigningKey();
    private final Seal seal = new Seal(Chains.in(tables, CLOCK), key, archive, CLOCK);

    MaintenanceFunctionTest() {
        new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED))
                .accept(ActivitySample.with(IndicatorSample.of("1.1")).made());
    }

    @Test
    void a_call_leaves_a_report_and_a_seal_and_says_nothing_else_when_nothing_drifts() {
        call(tables);
        assertEquals(
                1, new Reconciliations(tables, CLOCK).latest().orElseThrow().cubes());
        assertEquals(
                List.of(Head.NONE),
                archive.heads().stream().map(SealedHead::head).toList());
        assertTrue(archive.heads().get(0).isSignedBy(key.known()));
        assertEquals(1, said().size());
        assertEquals(HubClient.json("{\"level\":\"INFO\",\"sealed\":0}"), HubClient.json(said().get(0)));
    }

    @Test
    void a_seal_that_fails_keeps_no_report_back_and_is_no_seal() {
        Seal broken = new Seal(
                Chains.in(tables, CLOCK),
                content -> {
                    throw new StoreUnavailable("no key");
                },
                archive,
                CLOCK);
        assertThrows(WorkFailed.class, () -> call(tables, broken));
        assertTrue(new Reconciliations(tables, CLOCK).latest().isPresent());
        assertEquals(List.of(), archive.heads());
        assertFalse(said().get(0).contains("sealed"), said()::toString);
    }

    @Test
    void a_failure_keeps_no_seal_back() {
        assertThrows(WorkFailed.class, () -> call(new CrashingTables(tables, write -> Fault.BEFORE)));
        assertEquals(1, archive.heads().size());
    }

    @Test
    void drift_is_told_to_operators_as_a_number_of_cells_and_nothing_else() {
        String cells = new Cube(ActivitySample.IDENTIFIER, ActivitySample.IOM, "indicator 1.1").cells();
        List<String> districts = List.of("LK51", "LK52", "LK61");
        districts.forEach(district -> tables.commit(List.of(new Change.AddToCount(
                Table.REPORTED, new Key(cells, "2024-03-31#DISTRICT=" + district), BigDecimal.valueOf(4711)))));
        call(tables);
        assertEquals(HubClient.json("{\"level\":\"ERROR\",\"drift\":3}"), HubClient.json(said().get(1)));
    }

    @Test
    void a_failure_is_told_by_its_class_and_thrown_on() {
        Tables broken = new CrashingTables(tables, write -> Fault.BEFORE);
        WorkFailed told = assertThrows(WorkFailed.class, () -> call(broken));
        assertEquals(StoreUnavailable.class.getName(), told.getMessage());
        String line = said().get(1);
        assertEquals(
                StoreUnavailable.class.getName(),
                HubClient.json(line).path("failure").asText());
        assertFalse(line.contains("as planned"), line);
    }

    private void call(Tables through) {
        call(through, seal);
    }

    private void call(Tables through, Seal sealing) {
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        Maintenance maintenance =
                new Maintenance(through, tries -> {}, Chains.in(tables, CLOCK), CLOCK, MaintenanceFunction.FIVE_YEARS);
        new MaintenanceFunction(maintenance, sealing, out).handleRequest(new ScheduledEvent(), new LocalContext("1"));
    }

    private List<String> said() {
        return log.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
