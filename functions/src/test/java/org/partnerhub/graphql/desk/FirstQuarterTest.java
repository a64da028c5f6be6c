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
    @Order(5)
    void the_validator_sees_the_candidate_and_who_took_which_step_by_role() {
        JsonNode answer = until(() -> hub.desk("government,validator", FIGURE), FirstQuarterTest::isReleased);
        JsonNode indicator = answer.at("/data/activity/indicator");
        assertEquals("PROVISIONAL", indicator.at("/cumulative/status").asText());
        assertEquals("2025-03-31", indicator.at("/cumulative/asOf").asText());
        List<String> steps = new ArrayList<>();
        period(validator).at("/events/edges").forEach(edge -> steps.add(step(edge.path("node"))));
        assertEquals(List.of("REPORTER SUBMITTED", "APPROVER APPROVED"), steps);
    }

    @Test
    @Order(6)
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
    }

    @Test
    @Order(7)
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
        for (JsonNode period : who.ask(PERIODS).at("/desk/periods")) {
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
