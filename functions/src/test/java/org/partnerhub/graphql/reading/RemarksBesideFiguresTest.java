package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.HubClient;
import org.partnerhub.function.PastRoom;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Part;
import org.partnerhub.model.Remarks;
import org.partnerhub.model.Reservation;

/** Beside the figures of a period stands what was said of that period and that indicator, and nothing of another. */
final class RemarksBesideFiguresTest {
    private static final LocalDate FIRST = IndicatorSample.end("2024Q1");
    private static final LocalDate SECOND = IndicatorSample.end("2024Q2");
    private static final Instant MADE = Instant.parse("2024-07-10T04:30:00Z");

    private final PastRoom room = new PastRoom();

    @BeforeEach
    void release_two_quarters_of_two_indicators() {
        Remarks remarks = new Remarks(
                List.of(
                        reservation(FIRST, Optional.empty(), "EVIDENCE_MISSING"),
                        reservation(SECOND, Optional.of("laws"), "INCONSISTENT")),
                List.of(new Explanation("laws", SECOND, "The rains came late", "Twice as many sessions")),
                List.of(
                        new Evidence(
                                "laws",
                                FIRST,
                                "The gazette",
                                "https://example.org/1",
                                new Code("DocumentCategory", "B01")),
                        new Evidence(
                                "bills",
                                SECOND,
                                "The minutes",
                                "https://example.org/2",
                                new Code("DocumentCategory", "B02"))));
        room.release(
                "2024-07-21T04:30:00Z",
                new Part(
                        ActivitySample.with(quarters("laws"), quarters("bills")).made(), ActivitySample.IOM, remarks));
    }

    @ParameterizedTest
    @CsvSource({
        "laws, 0, EVIDENCE_MISSING, The gazette",
        "laws, 1, INCONSISTENT, ''",
        "bills, 0, EVIDENCE_MISSING, ''",
        "bills, 1, '', The minutes"
    })
    void objections_and_evidence_stand_where_they_belong(String indicator, int period, String reason, String title) {
        JsonNode remarks = remarks("iom", indicator, period);
        assertEquals("PUBLISHED", remarks.path("status").asText());
        assertEquals(reason, String.join(" ", remarks.path("reservations").findValuesAsText("code")));
        assertEquals(title, String.join(" ", remarks.path("evidence").findValuesAsText("title")));
        assertEquals(
                indicator.equals("laws") && period == 1 ? "The rains came late" : "",
                remarks.path("explanation").path("explanation").asText());
    }

    @Test
    void a_remark_is_told_whole() {
        assertEquals(
                HubClient.json(
                        """
                        {"status": "PUBLISHED",
                         "reservations": [{"periodEnd": "2024-06-30", "reason": {"code": "INCONSISTENT"}, "madeAt": "2024-07-10T04:30:00Z",
                           "indicator": "laws"}],
                         "explanation": {"indicator": "laws", "periodEnd": "2024-06-30", "explanation": "The rains came late",
                           "action": "Twice as many sessions"},
                         "evidence": {"edges": []}}
                        """),
                remarks("iom", "laws", 1));
    }

    @Test
    void remarks_of_another_outcome_are_closed_whatever_was_said() {
        for (int period : new int[] {0, 1}) {
            assertEquals(
                    HubClient.json(
                            "{\"status\": \"OUT_OF_SCOPE\", \"reservations\": [], \"explanation\": null, \"evidence\": {\"edges\": []}}"),
                    remarks("government tvec", "laws", period));
        }
    }

    private JsonNode remarks(String viewer, String indicator, int period) {
        return room.ask(
                        viewer,
                        """
                        { activity(iatiIdentifier: "%s") { indicator(code: "%s") { periods { edges { node { remarks {
                          status reservations { periodEnd reason { code } madeAt indicator }
                          explanation { indicator periodEnd explanation action }
                          evidence { edges { node { indicator periodEnd title url category { code } } } } } } } } } } }
                        """
                                .formatted(ActivitySample.IDENTIFIER, indicator))
                .at("/data/activity/indicator/periods/edges/" + period + "/node/remarks");
    }

    private static IndicatorSample quarters(String code) {
        return IndicatorSample.of(code).impersonal().quarter("2024Q1", 2).quarter("2024Q2", 3);
    }

    private static Reservation reservation(LocalDate end, Optional<String> indicator, String reason) {
        return new Reservation(end, indicator, new Code("PeriodReason", reason), MADE);
    }
}
