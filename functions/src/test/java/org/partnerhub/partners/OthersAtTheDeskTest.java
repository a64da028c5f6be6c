package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.desk.AtTheDesk;
import org.partnerhub.graphql.desk.MutationText;

/**
 * No organisation meets at the desk what another has reported and nobody has released, and no validator what nobody has
 * approved: numbers and words that can be recognised are planted everywhere, and the whole answer is searched for them.
 */
@ExtendWith(DeskExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OthersAtTheDeskTest {
    private static final int AROUND = 200;
    private static final String ACTIVITY = Bench.OTHERS.activity();
    private static final String FIGURE = "{ activity(iatiIdentifier: \"" + ACTIVITY
            + "\") { indicator(code: \"3.4\") { cumulative { status value } } } }";
    private static final List<String> QUARTERS = Bench.QUARTERS;

    private final HubClient hub;
    private final AtTheDesk reporter;
    private final AtTheDesk approver;
    private final String census;
    private String importId = "";

    OthersAtTheDeskTest(HubClient hub) {
        this.hub = hub;
        this.reporter = new AtTheDesk(hub, "ilo,reporter");
        this.approver = new AtTheDesk(hub, "ilo,approver");
        this.census = CensusQuery.atTheDesk(MutationText.ofTheContract().schema(), Bench.OTHERS)
                .text();
    }

    /** The first quarter is approved, the second submitted, the third open. */
    @BeforeAll
    void plant() {
        reporter.reports(ACTIVITY, "3.4", QUARTERS.get(0), "1230");
        reporter.reports(ACTIVITY, "3.4", QUARTERS.get(1), "770077");
        reporter.reports(ACTIVITY, "3.4", QUARTERS.get(2), "880088");
        notes();
        books();
        importId = reporter.done(
                        "requestImport",
                        "activity",
                        ACTIVITY,
                        "kind",
                        "COUNTS",
                        "format",
                        "CSV",
                        "reason",
                        "canary of the import")
                .at("/import/id")
                .asText();
        steps();
    }

    private void notes() {
        Object[] evidence = {
            "activity",
            ACTIVITY,
            "indicator",
            "3.4",
            "periodEnd",
            QUARTERS.get(0),
            "title",
            "canary of the evidence",
            "url",
            "https://example.org/canary",
            "category",
            "A08"
        };
        reporter.done("attachEvidence", evidence);
        Object[] explanation = {
            "activity",
            ACTIVITY,
            "indicator",
            "3.4",
            "periodEnd",
            QUARTERS.get(0),
            "explanation",
            "canary of the explanation",
            "action",
            "canary of the action"
        };
        reporter.done("explainLateness", explanation);
    }

    private void books() {
        Object[] payment = {
            "activity",
            ACTIVITY,
            "ref",
            "canary-payment",
            "transactionType",
            "3",
            "transactionDate",
            "2025-02-14",
            "value",
            "990099",
            "currency",
            "USD",
            "shares",
            List.of(Map.of("result", "3", "percentage", "100"))
        };
        reporter.done("recordTransaction", payment);
        Object[] site = {
            "activity",
            ACTIVITY,
            "id",
            "canary-site",
            "name",
            "canary of the site",
            "kind",
            "TRAINING_CENTRE",
            "district",
            "LK51",
            "result",
            "3"
        };
        reporter.done("recordSite", site);
    }

    private void steps() {
        Object[] first = {"activity", ACTIVITY, "periodEnd", QUARTERS.get(0)};
        reporter.done("submitPeriod", first);
        Object[] returned = {
            "activity",
            ACTIVITY,
            "periodEnd",
            QUARTERS.get(0),
            "reason",
            "INCOMPLETE",
            "comment",
            "canary of the return"
        };
        approver.done("returnPeriod", returned);
        reporter.done("submitPeriod", first);
        approver.done("approvePeriod", first);
        reporter.done("submitPeriod", "activity", ACTIVITY, "periodEnd", QUARTERS.get(1));
    }

    @Test
    void what_was_planted_is_told_to_whoever_reported_it() {
        String told = asked("ilo,reporter");
        for (String planted : List.of("770077", "880088", "990099", "canary of the evidence", "canary of the site")) {
            assertTrue(told.contains(planted), planted);
        }
        assertTrue(told.contains("canary of the explanation") && told.contains("canary of the return"));
        assertTrue(told.contains(importId));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iom,reporter",
                "iom,approver",
                "iom,reporter,protection",
                "iom,operator",
                "iom,dpo",
                "japan-embassy,dpo",
                "japan-embassy,operator",
                "hub/iom,hub/reporter"
            })
    void nothing_of_it_is_told_to_another_organisation(String viewer) {
        String told = asked(viewer);
        for (String planted : List.of("1230", "770077", "880088", "990099", "canary of", "canary-", importId)) {
            assertFalse(told.contains(planted), planted);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "government,validator",
                "government,validator,tvec",
                "government,validator,district-LK51",
                "government,validator,anti-trafficking",
                "hub/government,hub/validator"
            })
    void validators_are_told_of_the_approved_period_alone_and_read_no_words_of_the_organisations_own(String viewer) {
        String told = asked(viewer);
        for (String planted : List.of("770077", "771307", "880088", "1651395")) {
            assertFalse(told.contains(planted), planted);
        }
        for (String planted : List.of("evidence", "explanation", "action", "return", "import")) {
            assertFalse(told.contains("canary of the " + planted), planted);
        }
        assertFalse(told.contains(importId));
        assertEquals(
                List.of(QUARTERS.get(0)),
                HubClient.json(told).at("/data/desk_0/periods_0").findValuesAsText("periodEnd_0"));
    }

    @Test
    void a_validator_reads_the_candidate_as_far_as_the_role_goes() {
        AtTheDesk.until(() -> hub.desk("government,validator", FIGURE), answer -> !answer.at("/data/activity/indicator")
                .isMissingNode());
        assertEquals("PROVISIONAL 1230", figure("government,validator"));
        assertEquals("PROVISIONAL 1230", figure("government,validator,tvec"));
        assertEquals("PROVISIONAL 1230", figure("government,validator,district-LK51"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-embassy,auditor", "government,auditor", "iom,auditor", "ilo,auditor", "ilo"})
    void nothing_of_it_is_told_in_the_reading_room(String viewer) {
        String reading = CensusQuery.inTheReadingRoom(
                        MutationText.ofTheContract().schema())
                .about(ACTIVITY);
        String told = withoutChance(
                hub.post(viewer, HubClient.body(reading, Map.of())).body());
        assertTrue(told.contains("\"data\""), told);
        for (String planted : List.of("1230", "770077", "880088", "990099", "canary", importId)) {
            assertEquals("", around(planted, told));
        }
    }

    @Test
    void what_is_anothers_reads_as_if_it_were_not_there() {
        AtTheDesk other = new AtTheDesk(hub, "iom,reporter");
        assertEquals("indicator NOT_FOUND", actual(other, "3.4"));
        assertEquals(actual(other, "9.9"), actual(other, "3.4"));
        assertEquals(
                other.answer("applyImport", AtTheDesk.input("clientMutationId", "x", "import", "none")),
                other.answer("applyImport", AtTheDesk.input("clientMutationId", "x", "import", importId)));
        assertEquals("id NOT_YOURS", other.refused("recordSite", site()));
        assertEquals(
                "NOT_FOUND",
                hub.desk("iom,reporter", "{ desk { import(id: \"" + importId + "\") { id } } }")
                        .at("/errors/0/extensions/code")
                        .asText());
        assertEquals("periodEnd NOT_YOURS", new AtTheDesk(hub, "iom,approver").refused("settleObjection", objection()));
    }

    private static Object[] site() {
        return new Object[] {"activity", ACTIVITY, "id", "canary-site", "result", "1"};
    }

    private static Object[] objection() {
        return new Object[] {
            "activity",
            ACTIVITY,
            "organisation",
            "XM-DAC-41302",
            "periodEnd",
            QUARTERS.get(0),
            "objection",
            "1",
            "comment",
            "Not ours to settle."
        };
    }

    private static String actual(AtTheDesk who, String indicator) {
        return who.refused(
                "reportActual",
                "activity",
                ACTIVITY,
                "indicator",
                indicator,
                "periodEnd",
                QUARTERS.get(0),
                "value",
                "1");
    }

    /** Four digits in a row stand in some hash by chance. */
    private static String withoutChance(String answer) {
        return answer.replaceAll("[0-9a-f]{32,}", "").replaceAll("(T\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z", "$1Z");
    }

    private static String around(String word, String text) {
        int place = text.indexOf(word);
        return place < 0 ? "" : text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
    }

    private String figure(String viewer) {
        JsonNode cumulative = hub.desk(viewer, FIGURE).at("/data/activity/indicator/cumulative");
        return cumulative.path("status").asText("none") + " "
                + cumulative.path("value").asText();
    }

    private String asked(String viewer) {
        String told =
                hub.postAtTheDesk(viewer, HubClient.body(census, Map.of())).body();
        assertFalse(told.contains("VALIDATION_ERROR"), told);
        assertFalse(told.contains("INTERNAL"), told);
        return told;
    }
}
