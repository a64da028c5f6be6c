package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.partnerhub.HubClient;
import org.partnerhub.function.AuditedDesk;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** A desk in this process, with one activity: people of the same groups are the same person. */
final class DeskInMemory {
    static final String ACTIVITY = ActivitySample.IDENTIFIER;
    static final String END = "2025-03-31";

    private final AuditedDesk desk;

    /** With an indicator of persons and one of victims of IOM's, and one of ILO's. */
    DeskInMemory() {
        this(ActivitySample.reported()
                .result(
                        "R1",
                        ActivitySample.IOM,
                        IndicatorSample.of("trained").unreported("2025Q1"),
                        IndicatorSample.of("helped").victims().unreported("2025Q1"))
                .result(
                        "R3",
                        ActivitySample.ILO,
                        IndicatorSample.of("laws").impersonal().unreported("2025Q1")));
    }

    DeskInMemory(ActivitySample activity) {
        desk = new AuditedDesk(activity.made());
    }

    /** Decides on what was approved, and releases what was ordered. */
    void sweep() {
        desk.sweep();
    }

    /** The whole answer to a query of somebody of these groups, separated by blanks. */
    JsonNode answer(String groups, String query) {
        return desk.by(groups).ask(groups, query);
    }

    /** What somebody is told in fields of the desk; null where it is closed. */
    JsonNode ask(String groups, String fields) {
        return answer(groups, "{ desk { " + fields + " } }").at("/data/desk");
    }

    /** What somebody is told in fields of the periods of the activity. */
    JsonNode periods(String groups, String fields) {
        return ask(groups, "periods(activity: \"" + ACTIVITY + "\") { " + fields + " }")
                .path("periods");
    }

    /** The payload of a mutation on the activity and its period, from names and values in turn. */
    JsonNode does(String groups, String mutation, Object... namesAndValues) {
        Map<String, Object> input = AtTheDesk.input(namesAndValues);
        input.putIfAbsent("clientMutationId", UUID.randomUUID().toString());
        return desk.by(groups).does(groups, mutation, input).at("/data/" + mutation);
    }

    /** Reports a value of IOM's, with the grant that figures of victims need. */
    void reports(String indicator, String value) {
        does(
                "iom reporter protection",
                "reportActual",
                "activity",
                ACTIVITY,
                "indicator",
                indicator,
                "periodEnd",
                END,
                "value",
                value);
    }

    /** Has IOM's period submitted and approved. */
    void approve() {
        does("iom reporter", "submitPeriod", "activity", ACTIVITY, "periodEnd", END);
        JsonNode approved = does("iom approver", "approvePeriod", "activity", ACTIVITY, "periodEnd", END);
        assertEquals("APPROVED", approved.at("/period/state").asText(), approved::toString);
    }

    /** What is done is told in these words. */
    JsonNode assertDone(String json, String groups, String mutation, Object... namesAndValues) {
        JsonNode payload = does(groups, mutation, namesAndValues);
        ObjectNode told = ((ObjectNode) payload.deepCopy()).without("clientMutationId");
        ObjectNode expected = (ObjectNode) HubClient.json(json);
        expected.putArray("userErrors");
        assertEquals(expected.toPrettyString(), told.toPrettyString());
        return payload;
    }

    /** What is not done is told with the field and the code of the first reason. */
    void assertRefused(String fieldAndCode, String groups, String mutation, Object... namesAndValues) {
        JsonNode error = does(groups, mutation, namesAndValues).at("/userErrors/0");
        assertEquals(
                fieldAndCode,
                error.path("field").asText() + " " + error.path("code").asText());
    }
}
