package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.graphql.desk.DeskInMemory.ACTIVITY;
import static org.partnerhub.graphql.desk.DeskInMemory.END;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever works at the desk is told of the work of the own organisation, and of victims only with the grant for it. */
final class DeskInScopeTest {
    private static final String REMARKS =
            "evidence { edges { node { indicator title } } } explanations { indicator explanation }";
    private static final String WITHOUT_EVIDENCE =
            "actualsWithoutEvidence(activity: \"" + ACTIVITY + "\") { indicator periodEnd }";

    private final DeskInMemory desk = new DeskInMemory();

    @BeforeEach
    void report_on_everybody_and_on_victims() {
        desk.reports("trained", "490");
        desk.reports("helped", "30");
        desk.does("ilo reporter", "reportActual", of("laws", "value", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "iom reporter, XM-DAC-47066 OPEN",
        "iom approver, XM-DAC-47066 OPEN",
        "ilo reporter, XM-DAC-41302 OPEN",
        "government validator, ''"
    })
    void before_it_is_approved_a_period_is_told_to_its_organisation_alone(String viewer, String told) {
        JsonNode periods = desk.periods(viewer, "organisation state");
        assertEquals(told, periods.isEmpty() ? "" : told(periods.path(0)));
        assertTrue(periods.size() < 2);
    }

    @Test
    void once_approved_it_is_told_to_validators_too_and_to_no_other_organisation() {
        desk.approve();
        assertEquals(
                "XM-DAC-47066 APPROVED",
                told(desk.periods("government validator", "organisation state").path(0)));
        assertEquals(1, desk.periods("government validator", "state").size());
        assertEquals(
                "XM-DAC-41302 OPEN",
                told(desk.periods("ilo reporter", "organisation state").path(0)));
    }

    @Test
    void an_activity_that_is_not_there_is_not_found_and_one_without_own_periods_is_told_alike() {
        for (String viewer : List.of("iom reporter", "government validator")) {
            assertEquals("NOT_FOUND", code(viewer, "{ desk { periods(activity: \"none\") { state } } }"));
        }
    }

    @Test
    void evidence_and_explanations_are_told_to_their_organisation_and_of_victims_with_the_grant_alone() {
        remark("iom reporter", "trained", "List", "The rains came late.");
        remark("iom reporter protection", "helped", "Files", "The shelter moved.");
        desk.approve();
        assertEquals(
                List.of("trained", "trained"),
                desk.periods("iom approver", REMARKS).findValuesAsText("indicator"));
        assertEquals(
                List.of("helped", "helped", "trained", "trained"),
                desk.periods("iom approver protection", REMARKS).findValuesAsText("indicator").stream()
                        .sorted()
                        .toList());
        assertEquals(List.of(), desk.periods("government validator", REMARKS).findValuesAsText("indicator"));
        assertEquals(List.of(), desk.periods("ilo approver", REMARKS).findValuesAsText("indicator"));
    }

    @Test
    void what_has_no_evidence_yet_is_told_of_the_own_organisation_and_of_victims_with_the_grant_alone() {
        assertEquals(
                List.of("trained"), desk.ask("iom approver", WITHOUT_EVIDENCE).findValuesAsText("indicator"));
        assertEquals(
                List.of("trained", "helped"),
                desk.ask("iom approver protection", WITHOUT_EVIDENCE).findValuesAsText("indicator"));
        assertEquals(List.of("laws"), desk.ask("ilo approver", WITHOUT_EVIDENCE).findValuesAsText("indicator"));
        assertEquals("FORBIDDEN", code("government validator", "{ desk { " + WITHOUT_EVIDENCE + " } }"));
        desk.does(
                "iom reporter",
                "attachEvidence",
                of("trained", "title", "List", "url", "https://example.org/a", "category", "A08"));
        assertEquals(List.of(), desk.ask("iom approver", WITHOUT_EVIDENCE).findValuesAsText("indicator"));
    }

    @Test
    void what_an_approver_said_to_a_reporter_stays_between_them() {
        desk.does("iom reporter", "submitPeriod", "activity", ACTIVITY, "periodEnd", END);
        desk.does(
                "iom approver",
                "returnPeriod",
                "activity",
                ACTIVITY,
                "periodEnd",
                END,
                "reason",
                "INCOMPLETE",
                "comment",
                "Count again.");
        desk.approve();
        String events = "events { edges { node { kind words } } }";
        assertTrue(
                desk.periods("iom reporter", events).findValuesAsText("words").contains("Count again."));
        JsonNode validators = desk.periods("government validator", events);
        assertTrue(validators.findValuesAsText("kind").contains("RETURNED"));
        assertFalse(validators.findValuesAsText("words").contains("Count again."));
    }

    @ParameterizedTest
    @CsvSource({
        "iom reporter, PARTICIPATIONS",
        "iom dpo, ERASURE",
        "iom reporter dpo, ERASURE PARTICIPATIONS",
        "iom reporter dpo protection, ERASURE PARTICIPATIONS PARTICIPATIONS",
        "ilo reporter, ''"
    })
    void an_import_is_told_to_those_of_the_organisation_who_bring_such_files(String viewer, String kinds) {
        importOf("iom reporter", "PARTICIPATIONS");
        importOf("iom dpo", "ERASURE");
        importOf("iom reporter protection", "PARTICIPATIONS");
        List<String> told =
                desk.ask(viewer, "imports { edges { node { kind } } }").findValuesAsText("kind");
        assertEquals(kinds, String.join(" ", told.stream().sorted().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ilo reporter", "iom dpo", "iom reporter"})
    void an_import_that_is_not_theirs_to_know_is_not_found_and_cannot_be_discarded(String viewer) {
        String id = importOf("iom reporter protection", "PARTICIPATIONS");
        assertEquals("NOT_FOUND", code(viewer, "{ desk { import(id: \"" + id + "\") { state } } }"));
        desk.assertRefused("import NOT_FOUND", viewer, "discardImport", "import", id);
        assertEquals(
                "WAITING_FOR_FILE",
                desk.ask("iom reporter protection", "import(id: \"" + id + "\") { state }")
                        .at("/import/state")
                        .asText());
    }

    @Test
    void what_partners_will_see_is_told_beforehand_to_approvers_alone() {
        String preview = "preview { indicators { edges { node { indicator } } } }";
        assertTrue(desk.periods("iom approver", preview).path(0).path("preview").isNull());
        assertEquals(
                "FORBIDDEN",
                code("iom reporter", "{ desk { periods(activity: \"" + ACTIVITY + "\") { " + preview + " } } }"));
    }

    @ParameterizedTest
    @CsvSource({"iom dpo, NOT_FOUND", "ilo dpo, NOT_FOUND", "iom approver, FORBIDDEN", "government validator, FORBIDDEN"
    })
    void why_figures_are_withheld_is_no_matter_of_who_approves(String viewer, String code) {
        assertEquals(
                code,
                code(
                        viewer,
                        "{ desk { disclosure(activity: \"" + ACTIVITY + "\", periodEnd: \"" + END
                                + "\") { number } } }"));
    }

    @Test
    void what_is_no_day_is_refused_with_how_to_write_one() {
        JsonNode answer = desk.answer(
                "iom dpo", "{ desk { disclosure(activity: \"" + ACTIVITY + "\", periodEnd: \"May\") { number } } }");
        assertFalse(answer.path("errors").isEmpty());
        assertTrue(
                answer.at("/data/desk/disclosure").isNull()
                        || answer.at("/data").isMissingNode(),
                answer::toString);
    }

    @Test
    void subscribers_are_told_to_operators_of_the_same_partner() {
        desk.does("iom operator", "addSubscriber", "url", "http://127.0.0.1:1/hook");
        assertEquals(
                List.of("http://127.0.0.1:1/hook"),
                desk.ask("iom operator", "subscribers { url }").findValuesAsText("url"));
        assertEquals(
                0,
                desk.ask("ilo operator", "subscribers { url }")
                        .path("subscribers")
                        .size());
        assertEquals("FORBIDDEN", code("iom reporter", "{ desk { subscribers { url } } }"));
    }

    private void remark(String viewer, String indicator, String title, String explanation) {
        desk.does(
                viewer,
                "attachEvidence",
                of(indicator, "title", title, "url", "https://example.org/" + indicator, "category", "A08"));
        desk.does(viewer, "explainLateness", of(indicator, "explanation", explanation, "action", "Held in June."));
    }

    private String importOf(String viewer, String kind) {
        return desk.does(viewer, "requestImport", "activity", ACTIVITY, "kind", kind, "format", "CSV")
                .at("/import/id")
                .asText();
    }

    private String code(String viewer, String query) {
        return desk.answer(viewer, query).at("/errors/0/extensions/code").asText();
    }

    private static String told(JsonNode period) {
        return period.path("organisation").asText() + " " + period.path("state").asText();
    }

    private static Object[] of(String indicator, Object... more) {
        return Stream.concat(
                        Stream.of("activity", ACTIVITY, "indicator", indicator, "periodEnd", END), Arrays.stream(more))
                .toArray();
    }
}
