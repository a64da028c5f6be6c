package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.OddCubes;
import org.partnerhub.reporting.ReconciliationReport;
import org.partnerhub.reporting.ReconciliationReport.CubeOddity;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;

/** What a recount finds odd about victims of trafficking is told to those alone who work with them. */
final class OddOfVictimsTest {
    private static final String ODDITIES = "{ desk { reconciliation { oddities { indicator } } } }";

    private final AuditedDesk desk = new AuditedDesk(ActivitySample.with(
                    IndicatorSample.of("trained").unreported("2025Q1"),
                    IndicatorSample.of("freed").victims().unreported("2025Q1"))
            .made());

    /** How far recounts have come, as they keep it. */
    private record Progress(ReconciliationReport soFar, Optional<String> latest) {}

    @BeforeEach
    void a_recount_has_come_to_its_end() {
        List<CubeOddity> oddities =
                List.of(OddCubes.of(ActivitySample.IOM, "trained"), OddCubes.of(ActivitySample.IOM, "freed"));
        ReconciliationReport report = new ReconciliationReport(
                Instant.now().truncatedTo(ChronoUnit.SECONDS), 2, 2, 0, List.of(), List.of(), oddities);
        keep(new Key("RECONCILIATIONS", "latest"), report);
        keep(new Key("RECONCILIATION", "PROGRESS"), new Progress(report, Optional.of("latest")));
    }

    @ParameterizedTest
    @CsvSource({"iom dpo protection, 'trained,freed'", "iom dpo, trained", "ilo dpo protection, ''"})
    void each_is_told_the_own_and_of_victims_with_the_grant_alone(String groups, String told) {
        assertEquals(told, String.join(",", desk.ask(groups, ODDITIES).findValuesAsText("indicator")));
    }

    @Test
    void before_the_first_recount_there_is_nothing_to_be_found() {
        assertEquals(
                "NOT_FOUND",
                new AuditedDesk()
                        .ask("iom dpo", ODDITIES)
                        .at("/errors/0/extensions/code")
                        .asText());
    }

    private void keep(Key key, Object content) {
        desk.tables.writer(Table.REPORTED).add(Item.first(key, Json.write(content)));
    }
}
