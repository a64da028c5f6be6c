package org.partnerhub.graphql.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.graphql.desk.AtTheDesk.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.notices.Listener;

/** A new user reports a first quarter as the README tells it: each test is a step, and stands on those before it. */
@ExtendWith(DeskExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class FirstQuarterTest {
    private static final String UPLIFT = "XM-DAC-47066-UPLIFT";
    private static final String QUARTER = "2025-03-31";
    private static final String RELEASE = "UPLIFT-IOM-2025Q1-r1";
    private static final String FIGURE =
            """
            { activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") { indicator(code: "1.1") {
              cumulative { value status asOf }
              periods { edges { node { periodEnd actual { value status } cumulative { value status } } } } } } }""";
    private static final String PERIODS =
            "{ desk { periods(activity: \"" + UPLIFT + "\") { organisation periodEnd state"
                    + " events(first: 100) { edges { node { role kind from to } } } } } }";

    private static final String PREVIEW = "{ desk { periods(activity: \"" + UPLIFT
            + "\") { organisation periodEnd preview { indicators(first: 100) { edges { node { indicator undivided"
            + " tables { axes published repeated withheld personsPublished } } } }"
            + " noLongerMoving { edges { node { indicator status categories { code label } } } } } } } }";

    private static final String DISCLOSURE = "{ desk { disclosure(activity: \"" + UPLIFT + "\", periodEnd: \"" + QUARTER
            + "\") { number withheld(first: 100) { edges { node { system stage categories { code } step } } }"
            + " reports { system day pivots looksDeeper deeper { edges { node { stage categories { code } } } } } } } }";

    private static final String EXPLANATION = "The rains came early.";
    private static final String EXPLAINED =
            "{ activity(iatiIdentifier: \"" + UPLIFT + "\") { indicator(code: \"1.3\") { periods(first: 100) { edges {"
                    + " node { periodEnd remarks { explanation { explanation } } } } } } } }";

    private static final String ACTIVITIES = "{ activities(first: 100) { edges { node { iatiIdentifier } } } }";

    private final HubClient hub;
    private final AtTheDesk reporter;
    private final AtTheDesk approver;
    private final AtTheDesk both;
    private final AtTheDesk validator;

    FirstQuarterTest(HubClient hub) {
        this.hub = hub;
        this.reporter = new AtTheDesk(hub, "iom,reporter");
        this.approver = new AtTheDesk(hub, "iom,approver");
        this.both = new AtTheDesk(hub, "iom,reporter,approver");
        this.validator = new AtTheDesk(hub, "government,validator");
    }

    @Test
    @Order(1)
    void three_deliberate_errors_are_explained_and_nothing_is_counted() throws IOException {
        JsonNode checked = brought("livelihood-grants-2025Q1.csv");
        assertEquals("CHECKED", checked.path("state").asText(), checked::toString);
        assertEquals("60", checked.at("/checked/accepted").asText());
        assertEquals("3", checked.at("/checked/refused").asText());
        List<String> problems = new ArrayList<>();
        checked.at("/problems/edges").forEach(edge -> problems.add(said(edge.path("node"))));
        assertEquals(
                List.of("12 district ISO_CODE_NOT_PCODE", "30 date NOT_A_DATE", "47 sex PLACEHOLDER"),
                problems,
                checked::toString);
        assertEquals("482 to date", toDate());
    }

    @Test
    @Order(2)
    void the_corrected_file_is_counted_once_however_often_it_is_sent() throws IOException {
        for (int time = 1; time <= 2; time++) {
            JsonNode applied = reporter.applies(brought("livelihood-grants-2025Q1-corrected.csv"));
            assertEquals("APPLIED", applied.path("state").asText(), applied::toString);
            assertEquals("63", applied.at("/applied/accepted").asText());
            assertEquals("0", applied.at("/applied/refused").asText());
            assertEquals("545 to date", toDate());
        }
    }

    @Test
    @Order(3)
    void the_figure_is_provisional_at_the_desk_and_not_yet_in_the_reading_room() {
        JsonNode indicator = reporter.ask(FIGURE).at("/activity/indicator");
        assertEquals("PROVISIONAL", indicator.at("/cumulative/status").asText());
        assertEquals("63", indicator.at("/periods/edges/3/node/actual/value").asText());
        JsonNode released = hub.ask("japan-embassy", FIGURE).at("/data/activity/indicator");
        assertEquals("2024-12-31", released.at("/cumulative/asOf").asText());
        assertEquals(
                "NOT_REPORTED",
                released.at("/periods/edges/3/node/actual/status").asText());
    }

    @Test
    @Order(4)
    void what_is_said_of_a_late_indicator_is_cleared_by_whoever_has_not_written_it() {
        JsonNode said = reporter.done(
                "explainLateness",
                "activity",
                UPLIFT,
                "indicator",
                "1.3",
                "periodEnd",
                QUARTER,
                "explanation",
                EXPLANATION,
                "action",
                "Held in June.");
        assertFalse(said.at("/explanation/cleared").asBoolean());
        Object[] clearing = {
            "activity",
            UPLIFT,
            "periodEnd",
            QUARTER,
            "remark",
            said.at("/explanation/id").asText(),
            "describesNoPerson",
            true,
            "givesNoUnreleasedNumber",
            true
        };
        assertEquals("periodEnd NOT_A_DEPUTY", reporter.refused("clearRemark", clearing));
        assertTrue(approver.done("clearRemark", clearing).path("cleared").asBoolean());
    }

    @Test
    @Order(5)
    void who_submitted_does_not_approve_and_somebody_else_does() {
        assertEquals("OPEN", state());
        assertEquals("periodEnd WRONG_STATE", approver.refused("approvePeriod", quarter()));
        assertEquals(
                "SUBMITTED",
                both.done("submitPeriod", quarter()).at("/period/state").asText());
        assertEquals("periodEnd SAME_PERSON", both.refused("approvePeriod", quarter()));
        assertEquals("periodEnd NOT_A_DEPUTY", reporter.refused("approvePeriod", quarter()));
        assertFalse(validator.ask(ACTIVITIES).toString().contains(UPLIFT));
        assertEquals(
                "APPROVED",
                approver.done("approvePeriod", quarter()).at("/period/state").asText());
    }

    @Test
    @Order(6)
    void the_validator_sees_the_candidate_and_who_took_which_step_by_role() {
        JsonNode answer = until(() -> hub.desk("government,validator", FIGURE), FirstQuarterTest::isReleased);
        JsonNode indicator = answer.at("/data/activity/indicator");
        assertEquals("PROVISIONAL", indicator.at("/cumulative/status").asText());
        assertEquals("2025-03-31", indicator.at("/cumulative/asOf").asText());
        List<String> steps = new ArrayList<>();
        period(validator).at("/events/edges").forEach(edge -> steps.add(step(edge.path("node"))));
        assertEquals(List.of("APPROVER REMARK_CLEARED", "REPORTER SUBMITTED", "APPROVER APPROVED"), steps);
    }

    @Test
    @Order(7)
    void the_approver_sees_what_partners_will_see_and_the_officer_what_is_withheld_and_why() {
        JsonNode preview = period(approver, PREVIEW).path("preview");
        JsonNode first = preview.at("/indicators/edges/0/node");
        assertEquals(
                "1.1 PUBLISHED",
                first.path("indicator").asText() + " " + first.path("undivided").asText());
        assertTrue(
                first.at("/tables/0/published").asInt()
                                + first.at("/tables/0/withheld").asInt()
                        > 0,
                first::toString);
        assertEquals(
                "FORBIDDEN",
                hub.desk("iom,reporter", PREVIEW)
                        .at("/errors/0/extensions/code")
                        .asText());
        String decision = hub.desk("iom,dpo", DISCLOSURE).toString();
        assertTrue(decision.contains("SMALL") && decision.contains("\"looksDeeper\":true"), decision);
        assertFalse(decision.contains("system referral"), decision);
        for (String other : List.of("ilo,dpo", "government,dpo", "japan-embassy,dpo")) {
            assertFalse(hub.desk(other, DISCLOSURE).toString().contains("SMALL"), other);
        }
    }

    @Test
    @Order(8)
    void every_partner_reads_the_figure_once_its_release_was_ordered_and_a_dashboard_is_told() {
        try (Listener dashboard = Listener.answering()) {
            AtTheDesk operator = new AtTheDesk(hub, "japan-embassy,operator");
            JsonNode added = operator.done("addSubscriber", "url", dashboard.url());
            approver.done("orderRelease", quarter());
            until(() -> operator.ask("{ desk { subscribers { lastDelivered } } }"), FirstQuarterTest::isTold);
            assertTrue(dashboard.told(RELEASE).isSignedWith(added.path("secret").asText()));
            operator.done("removeSubscriber", "id", added.at("/subscriber/id").asText());
        }
        theReleasedFigureIsRead();
    }

    private void theReleasedFigureIsRead() {
        until(() -> hub.ask("japan-embassy", FIGURE), FirstQuarterTest::isReleased);
        for (String partner : List.of("japan-embassy", "government", "iom", "ilo")) {
            JsonNode figure = hub.ask(partner, FIGURE).at("/data/activity/indicator/cumulative");
            assertEquals("PUBLISHED", figure.path("status").asText(), partner);
            assertEquals("545", figure.path("value").asText(), partner);
        }
        assertEquals("RELEASED", state());
        assertTrue(hub.ask("japan-embassy", EXPLAINED).toString().contains(EXPLANATION));
    }

    @Test
    @Order(9)
    void a_released_period_is_locked_and_what_comes_late_finds_no_period_that_is_open() throws IOException {
        assertEquals("periodEnd WRONG_STATE", reporter.refused("submitPeriod", quarter()));
        assertEquals(
                "periodEnd NO_OPEN_PERIOD",
                reporter.refused(
                        "reportActual",
                        "activity",
                        UPLIFT,
                        "indicator",
                        "2.2",
                        "periodEnd",
                        QUARTER,
                        "value",
                        "10",
                        "reason",
                        "Came with the last post."));
        JsonNode late = reporter.brings(
                UPLIFT,
                "PARTICIPATIONS",
                "CSV",
                "indicator,case_number,date,district,sex\n1.1,LG-25-9999,2025-03-30,LK51,f\n".getBytes(UTF_8));
        assertEquals("NO_OPEN_PERIOD", late.at("/problems/edges/0/node/code").asText(), late::toString);
        assertEquals("545 to date", toDate());
    }

    private static boolean isTold(JsonNode answer) {
        return answer.at("/desk/subscribers/0/lastDelivered").asText().equals(RELEASE);
    }

    private static boolean isReleased(JsonNode answer) {
        return answer.at("/data/activity/indicator/cumulative/asOf").asText().equals(QUARTER);
    }

    private JsonNode brought(String sample) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("infra/seed/samples").resolve(sample));
        return reporter.brings(UPLIFT, "PARTICIPATIONS", "CSV", file);
    }

    private static String said(JsonNode problem) {
        assertTrue(!problem.path("message").asText().isEmpty());
        return problem.path("row").asText() + " " + problem.path("column").asText() + " "
                + problem.path("code").asText();
    }

    private static String step(JsonNode event) {
        return event.path("role").asText() + " " + event.path("kind").asText();
    }

    private String toDate() {
        return reporter.ask(FIGURE).at("/activity/indicator/cumulative/value").asText() + " to date";
    }

    private String state() {
        return period(reporter).path("state").asText();
    }

    private static JsonNode period(AtTheDesk who) {
        return period(who, PERIODS);
    }

    private static JsonNode period(AtTheDesk who, String query) {
        for (JsonNode period : who.ask(query).at("/desk/periods")) {
            if (period.path("periodEnd").asText().equals(QUARTER)
                    && period.path("organisation").asText().equals("XM-DAC-47066")) {
                return period;
            }
        }
        throw new AssertionError("the quarter is not told");
    }

    private static Object[] quarter() {
        return new Object[] {"activity", UPLIFT, "periodEnd", QUARTER};
    }
}
