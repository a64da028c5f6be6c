package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** What was taken along as CSV is understood by the importer, by its HXL tags, as it was meant. */
@ExtendWith(HubExtension.class)
final class ExportedTableTest {
    private static final String QUERY =
            """
            { activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") { indicator(code: "2.2") {
              code title unit accumulation owner
              periods { edges { node { label periodStart periodEnd
                target { value { value status unit } } actual { value status unit release asOf }
                cumulative { value status unit release asOf } remarks { status } } } } } } }
            """;

    @Test
    void periods_come_back_with_their_actuals(HubClient hub) {
        String csv = hub.send(hub.request("/graphql?table=indicator.periods", "iom")
                        .header("accept", "text/csv")
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString(HubClient.body(QUERY, Map.of()))))
                .body();
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode edge : hub.ask("iom", QUERY).at("/data/activity/indicator/periods/edges")) {
            JsonNode period = edge.path("node");
            shown.put(
                    period.path("periodEnd").asText(),
                    period.at("/actual/value").asText(""));
        }
        shown.values().removeIf(String::isEmpty);
        assertFalse(shown.isEmpty());
        assertEquals(shown, read(csv));
    }

    private static Map<String, String> read(String csv) {
        Reading.Collected<CountRow> sink = new Reading.Collected<>();
        SheetReader reader =
                new SheetReader(Reading.LISTS, Reading.activity(Path.of("infra/seed/uplift.xml")), "XM-DAC-47066");
        SheetNotes notes =
                reader.counts(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), SheetFormat.CSV, sink);
        Map<String, String> counts = new TreeMap<>();
        sink.reading(notes)
                .rows()
                .forEach(row -> counts.put(
                        row.period().periodEnd().toString(), row.value().toPlainString()));
        return counts;
    }
}
