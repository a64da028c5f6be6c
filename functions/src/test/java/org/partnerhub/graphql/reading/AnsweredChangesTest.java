package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.function.AuditedDesk;
import org.partnerhub.function.PastRoom;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Share;

/** A change is told with its place, and to those alone who may see what has changed; the desk has no past to compare. */
final class AnsweredChangesTest {
    private final PastRoom room = new PastRoom();

    @BeforeEach
    void release_a_quarter_and_then_another_with_more_money_for_the_first() {
        IndicatorSample wells = wells().quarter("2024Q1", 5);
        room.release("2024-04-21T04:30:00Z", activity(wells, "100"));
        room.release(
                "2024-07-21T04:30:00Z",
                activity(
                        wells.quarter("2024Q2", 4)
                                .actual("2024Q2", IndicatorSample.part("province", new Code("Province", "LK5"), "3")),
                        "200"));
    }

    @Test
    void a_change_is_told_with_all_that_says_where_it_is() {
        JsonNode changes = changes("japan-embassy", "[BREAKDOWN, SPENT]");
        assertEquals(
                HubClient.json(
                        """
                        {"what": "BREAKDOWN", "indicator": {"code": "wells"}, "result": null, "supportCosts": false,
                         "periodStart": "2024-04-01", "periodEnd": "2024-06-30", "categories": [{"list": "Province", "code": "LK5"}],
                         "before": {"value": null, "status": "NOT_REPORTED", "unit": "ENTITY", "release": "TEST-IOM-2024Q1-r1"},
                         "after": {"value": "3", "status": "PUBLISHED", "unit": "ENTITY", "release": "TEST-IOM-2024Q2-r1"},
                         "reason": {"list": "ChangeReason", "code": "NEW_PERIOD"}}
                        """),
                changes.at("/4/node"));
        assertEquals(
                HubClient.json(
                        """
                        {"what": "SPENT", "indicator": null, "result": "R1", "supportCosts": false,
                         "periodStart": "2024-01-01", "periodEnd": "2024-03-31", "categories": [],
                         "before": {"value": "90.00", "status": "PUBLISHED", "unit": "USD", "release": "TEST-IOM-2024Q1-r1"},
                         "after": {"value": "180.00", "status": "PUBLISHED", "unit": "USD", "release": "TEST-IOM-2024Q2-r1"},
                         "reason": {"list": "ChangeReason", "code": "BOOKED_LATE"}}
                        """),
                changes.at("/9/node"));
        assertEquals(
                "10.00 20.00 true",
                String.join(
                        " ",
                        changes.at("/10/node/before/value").asText(),
                        changes.at("/10/node/after/value").asText(),
                        changes.at("/10/node/supportCosts").asText()));
        assertEquals(11, changes.size());
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, ACTUAL CUMULATIVE BREAKDOWN TO_DATE SPENT",
        "iom, ACTUAL CUMULATIVE BREAKDOWN TO_DATE SPENT",
        "ilo, ACTUAL CUMULATIVE BREAKDOWN TO_DATE",
        "government district-LK51, ACTUAL CUMULATIVE TO_DATE",
        "government tvec, ''"
    })
    void a_change_is_told_to_those_who_may_see_the_figure(String viewer, String told) {
        List<String> kinds = StreamSupport.stream(changes(viewer, "null").spliterator(), false)
                .map(change -> change.at("/node/what").asText())
                .distinct()
                .toList();
        assertEquals(told, String.join(" ", kinds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity(iatiIdentifier: \"XM-DAC-47066-T.1\", asOf: \"2024-12-31\") { title }",
                "activities(asOf: \"2024-12-31\") { edges { cursor } }",
                "release(id: \"TEST-IOM-2024Q1-r1\") { id }",
                "releasedActivity(release: \"TEST-IOM-2024Q1-r1\") { title }",
                "changes(from: \"TEST-IOM-2024Q1-r1\", to: \"TEST-IOM-2024Q2-r1\") { edges { cursor } }"
            })
    void the_desk_has_no_past(String field) {
        JsonNode answer = desk().ask("iom reporter", "{ " + field + " }");
        assertEquals("WRONG_DOOR", answer.at("/errors/0/extensions/code").asText());
    }

    @Test
    void a_draft_at_the_desk_has_no_sealed_tables() {
        assertEquals(
                HubClient.json("{\"releases\": [{\"id\": \"DRAFT\", \"hash\": null, \"tables\": []}]}"),
                desk().ask("iom reporter", "{ activities { edges { node { releases { id hash tables { name } } } } } }")
                        .at("/data/activities/edges/0/node"));
    }

    private static AuditedDesk desk() {
        return new AuditedDesk(ActivitySample.with(wells().quarter("2024Q1", 5)).made());
    }

    private JsonNode changes(String viewer, String what) {
        String query =
                """
                { changes(from: "TEST-IOM-2024Q1-r1", to: "TEST-IOM-2024Q2-r1", what: %s, first: 100) { edges { node {
                  what indicator { code } result supportCosts periodStart periodEnd categories { list code }
                  before { value status unit release } after { value status unit release } reason { list code } } } } }
                """;
        return room.ask(viewer, query.formatted(what)).at("/data/changes/edges");
    }

    private static IndicatorSample wells() {
        return IndicatorSample.of("wells").impersonal();
    }

    private static ActivitySample activity(IndicatorSample wells, String spent) {
        return ActivitySample.with(wells)
                .booked("3", "2024-02-01", spent, share(Optional.of("R1"), "90"), share(Optional.empty(), "10"));
    }

    private static Share share(Optional<String> result, String percentage) {
        return new Share(result, new BigDecimal(percentage));
    }
}
