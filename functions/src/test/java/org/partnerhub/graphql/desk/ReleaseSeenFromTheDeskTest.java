package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.graphql.desk.DeskInMemory.ACTIVITY;
import static org.partnerhub.graphql.desk.DeskInMemory.END;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.HubClient;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** What becomes of an approved period can be followed at the desk: what partners will see, why not more, and how far it has come. */
final class ReleaseSeenFromTheDeskTest {
    private static final String PREVIEW =
            "preview { indicators { edges { node { indicator undivided tables { axes published repeated withheld personsPublished } } } } "
                    + "noLongerMoving { edges { node { indicator } } } }";
    private static final String RELEASE = "state release { stage current refusal { system reason message } }";
    private static final String DISCLOSURE = "disclosure(activity: \"" + ACTIVITY + "\", periodEnd: \"" + END
            + "\") { number withheld(first: 100) { edges { node { system stage categories { code } step } } } reports { system day } }";

    private final DeskInMemory desk = new DeskInMemory();

    @Test
    void an_approver_looks_at_what_partners_will_see_before_it_is_released() {
        decide();
        assertEquals(
                HubClient.json(
                        """
                        {"indicators": {"edges": [{"node": {"indicator": "trained", "undivided": "PUBLISHED", "tables": [
                           {"axes": ["SEX"], "published": 0, "repeated": 0, "withheld": 5, "personsPublished": 0},
                           {"axes": ["DISTRICT"], "published": 0, "repeated": 0, "withheld": 26, "personsPublished": 0}]}}]},
                         "noLongerMoving": {"edges": []}}
                        """),
                desk.periods("iom approver", PREVIEW).path(0).path("preview"));
    }

    @ParameterizedTest
    @CsvSource({"iom approver, trained", "iom approver protection, trained helped"})
    void what_will_be_seen_of_victims_is_told_with_the_grant_alone(String viewer, String indicators) {
        decide();
        assertEquals(indicators, String.join(" ", desk.periods(viewer, PREVIEW).findValuesAsText("indicator")));
    }

    @ParameterizedTest
    @CsvSource({"iom dpo, indicator trained", "iom dpo protection, indicator helped indicator trained"})
    void why_figures_are_withheld_is_told_to_data_protection_officers_and_of_victims_with_the_grant_alone(
            String viewer, String systems) {
        decide();
        JsonNode decided = desk.ask(viewer, DISCLOSURE).path("disclosure");
        assertEquals(1, decided.path("number").asInt());
        assertEquals(
                systems,
                String.join(
                        " ",
                        decided.path("withheld").findValuesAsText("system").stream()
                                .distinct()
                                .toList()));
        assertEquals("SMALL", decided.at("/withheld/edges/0/node/step").asText());
        assertTrue(decided.at("/withheld/edges/0/node/stage").isNull());
        assertTrue(decided.path("withheld").findValuesAsText("code").contains("LK51"));
    }

    @Test
    void why_figures_are_withheld_is_told_to_no_other_organisation() {
        decide();
        assertEquals(
                "NOT_FOUND",
                desk.answer("ilo dpo", "{ desk { " + DISCLOSURE + " } }")
                        .at("/errors/0/extensions/code")
                        .asText());
    }

    @Test
    void how_far_a_release_has_come_is_told_from_the_decision_to_the_day_that_it_is_current() {
        desk.reports("trained", "490");
        assertEquals("OPEN null null null", told("iom approver"));
        decide();
        assertEquals("APPROVED DECIDED null null", told("iom approver"));
        desk.does("iom approver", "orderRelease", "activity", ACTIVITY, "periodEnd", END);
        desk.sweep();
        assertEquals("RELEASED CURRENT TEST-IOM-2025Q1-r1 null", told("iom approver"));
        assertEquals("RELEASED CURRENT TEST-IOM-2025Q1-r1 null", told("government validator"));
        assertTrue(desk.periods("iom approver", PREVIEW).path(0).path("preview").isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "iom approver, false, system training CONTRADICTORY_COUNTS",
        "iom approver protection, true, system training CONTRADICTORY_COUNTS",
        "iom approver, true, null CONTRADICTORY_COUNTS",
        "government validator, false, null null"
    })
    void a_refusal_is_told_to_the_own_organisation_and_where_victims_are_counted_without_the_place(
            String viewer, boolean victims, String refusal) {
        DeskInMemory wrong =
                new DeskInMemory(ActivitySample.with(stage("enrolled", 1, victims), stage("certified", 2, victims)));
        wrong.reports("enrolled", "4711");
        wrong.reports("certified", "4712");
        wrong.approve();
        wrong.sweep();
        JsonNode release = wrong.periods(viewer, RELEASE).path(0).path("release");
        assertEquals("REFUSED", release.path("stage").asText());
        assertEquals(
                refusal,
                release.at("/refusal/system").asText("null") + " "
                        + release.at("/refusal/reason").asText("null"));
    }

    private static IndicatorSample stage(String code, int number, boolean victims) {
        IndicatorSample stage =
                IndicatorSample.of(code).nested("training", number).unreported("2025Q1");
        return victims ? stage.victims() : stage;
    }

    private void decide() {
        desk.reports("trained", "490");
        desk.reports("helped", "3");
        desk.approve();
        desk.sweep();
    }

    private String told(String viewer) {
        JsonNode period = desk.periods(viewer, RELEASE).path(0);
        return String.join(
                " ",
                period.path("state").asText(),
                period.at("/release/stage").asText("null"),
                period.at("/release/current").asText("null"),
                period.at("/release/refusal").asText("null"));
    }
}
