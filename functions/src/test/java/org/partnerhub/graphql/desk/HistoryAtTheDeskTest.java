package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;

/** The desk has drafts and candidates and no history of them; whoever asks for the past is sent to the reading room. */
@ExtendWith(DeskExtension.class)
final class HistoryAtTheDeskTest {
    private static final String ACTIVITY = Bench.FACTS.activity();

    private final HubClient hub;

    HistoryAtTheDeskTest(HubClient hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities(asOf: \"2024-12-31\") { edges { cursor } }",
                "release(id: \"UPLIFT-IOM-2024Q4-r1\") { id }",
                "changes(from: \"UPLIFT-IOM-2024Q3-r1\", to: \"UPLIFT-IOM-2024Q4-r1\") { edges { cursor } }"
            })
    void what_is_past_is_refused(String field) {
        assertEquals("WRONG_DOOR", code("{ " + field + " }"));
    }

    @Test
    void a_day_is_refused_for_an_activity_that_is_there_and_for_one_that_is_not() {
        for (String activity : new String[] {ACTIVITY, "none"}) {
            assertEquals(
                    "WRONG_DOOR",
                    code("{ activity(iatiIdentifier: \"" + activity + "\", asOf: \"2024-12-31\") { title } }"));
        }
    }

    @Test
    void a_draft_has_no_sealed_tables() {
        JsonNode answer = hub.desk(
                "iom,reporter",
                "{ activity(iatiIdentifier: \"" + ACTIVITY + "\") { releases { hash tables { name } } } }");
        assertEquals(HubClient.json("{\"hash\":null,\"tables\":[]}"), answer.at("/data/activity/releases/0"));
    }

    private String code(String query) {
        return hub.desk("iom,reporter", query).at("/errors/0/extensions/code").asText();
    }
}
