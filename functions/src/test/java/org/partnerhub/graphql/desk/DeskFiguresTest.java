package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;

/** What a figure at the desk is: provisional, true to what was reported, and adding up. */
@ExtendWith(DeskExtension.class)
final class DeskFiguresTest {
    private static final String BENCH = Bench.FIGURES.activity();
    private static final String UPLIFT = "XM-DAC-47066-UPLIFT";
    private static final List<String> QUARTERS = Bench.QUARTERS;

    private final AtTheDesk iom;
    private final AtTheDesk ilo;

    DeskFiguresTest(HubClient hub) {
        this.iom = new AtTheDesk(hub, "iom,reporter");
        this.ilo = new AtTheDesk(hub, "ilo,reporter");
    }

    @Test
    void no_figure_at_the_desk_is_published() {
        assertEquals(Set.of("NOT_REPORTED", "PROVISIONAL"), met(ilo));
        assertEquals(Set.of("NOT_REPORTED", "OUT_OF_SCOPE", "PROVISIONAL"), met(iom));
    }

    private static Set<String> met(AtTheDesk who) {
        return new TreeSet<>(who.ask("{ activity(iatiIdentifier: \"" + UPLIFT + "\") {"
                        + " results { edges { node { money { spent { status } } indicators(first: 100) { edges { node {"
                        + " cumulative { status } finalTarget { status } baseline { value { status } }"
                        + " target { value { status } original { status } }"
                        + " progress { expected { status } achieved { status } ratio { status } }"
                        + " periods { edges { node { actual { status } cumulative { status }"
                        + " target { value { status } } } } } } } } } } }"
                        + " money { total { spent { status } planned { status } } } siteTotal { built { status } } } }")
                .findValuesAsText("status"));
    }

    @Test
    void nothing_reported_is_not_zero_and_zero_is() {
        iom.reports(BENCH, "1.2", QUARTERS.get(1), "0");
        JsonNode periods = periods(iom, BENCH, "1.2", "actual { status value }");
        assertEquals("NOT_REPORTED null", word(periods.at("/0/node/actual")));
        assertEquals("PROVISIONAL 0", word(periods.at("/1/node/actual")));
        assertEquals("NOT_REPORTED null", word(periods.at("/2/node/actual")));
    }

    @Test
    void what_is_periodic_adds_up_to_date_and_what_is_cumulative_stands_as_it_was_last_reported() {
        iom.reports(BENCH, "1.3", QUARTERS.get(0), "5");
        iom.reports(BENCH, "1.3", QUARTERS.get(1), "7");
        iom.reports(BENCH, "1.4", QUARTERS.get(0), "5");
        iom.reports(BENCH, "1.4", QUARTERS.get(1), "7");
        assertEquals(
                "PROVISIONAL 12",
                word(periods(iom, BENCH, "1.3", "cumulative { status value }").at("/1/node/cumulative")));
        assertEquals(
                "PROVISIONAL 7",
                word(periods(iom, BENCH, "1.4", "cumulative { status value }").at("/1/node/cumulative")));
    }

    @Test
    void a_breakdown_that_was_reported_adds_up_and_lists_every_category() {
        iom.done(
                "reportActual",
                "activity",
                BENCH,
                "indicator",
                "1.1",
                "periodEnd",
                QUARTERS.get(0),
                "breakdown",
                List.of(part("f", "30"), part("m", "12"), part("u", "1")));
        JsonNode cells = periods(
                        iom,
                        BENCH,
                        "1.1",
                        "actual { value } breakdown(by: [SEX]) { categories { code } figure { value } }")
                .at("/0/node");
        assertEquals("43", cells.at("/actual/value").asText());
        assertEquals(new BigDecimal("43"), total(cells.path("breakdown")));
        assertEquals(5, cells.path("breakdown").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1", "3.2", "3.3", "3.9"})
    void persons_counted_one_by_one_add_up_by_sex_and_district_but_for_those_without_a_district(String indicator) {
        JsonNode periods = periods(
                ilo,
                UPLIFT,
                indicator,
                "actual { value } breakdown(by: [SEX, DISTRICT]) { categories { list code } figure { value } }");
        for (int index = 0; index < 3; index++) {
            JsonNode period = periods.at("/" + index + "/node");
            BigDecimal whole = new BigDecimal(period.at("/actual/value").asText());
            BigDecimal unspecified = whole.subtract(total(period.path("breakdown")));
            boolean isSmall = unspecified.signum() >= 0 && unspecified.compareTo(whole.movePointLeft(1)) < 0;
            assertTrue(isSmall, indicator + " in period " + index + ": " + unspecified);
        }
    }

    @Test
    void what_is_contained_is_never_more_than_what_contains_it() {
        List<JsonNode> stages = new ArrayList<>();
        for (String indicator : List.of("3.1", "3.2", "3.3", "3.9")) {
            stages.add(periods(ilo, UPLIFT, indicator, "cumulative { value }"));
        }
        for (int index = 0; index < 3; index++) {
            for (int stage = 1; stage < stages.size(); stage++) {
                BigDecimal wider = value(stages.get(stage - 1), index);
                assertTrue(wider.compareTo(value(stages.get(stage), index)) >= 0, stage + " in period " + index);
            }
        }
    }

    @Test
    void stages_that_are_reported_as_numbers_do_not_overwrite_each_other() {
        ilo.reports(BENCH, "3.1", QUARTERS.get(0), "90");
        ilo.reports(BENCH, "3.2", QUARTERS.get(0), "60");
        ilo.reports(BENCH, "3.3", QUARTERS.get(0), "20");
        ilo.reports(BENCH, "3.2", QUARTERS.get(0), "61");
        List<String> actuals = new ArrayList<>();
        for (String indicator : List.of("3.1", "3.2", "3.3")) {
            actuals.add(word(
                    periods(ilo, BENCH, indicator, "actual { status value }").at("/0/node/actual")));
        }
        assertEquals(List.of("PROVISIONAL 90", "PROVISIONAL 61", "PROVISIONAL 20"), actuals);
    }

    @Test
    void an_agency_sees_its_own_money_and_not_the_others() {
        JsonNode agencies = ilo.ask("{ activity(iatiIdentifier: \"" + UPLIFT
                        + "\") { agencies { organisation money { total { spent { status } } } } } }")
                .at("/activity/agencies");
        assertEquals(1, agencies.size());
        assertEquals("XM-DAC-41302", agencies.at("/0/organisation").asText());
        assertFalse(agencies.toString().contains("PUBLISHED"));
    }

    private static Map<String, Object> part(String sex, String value) {
        return Map.of("categories", List.of(Map.of("axis", "SEX", "code", sex)), "value", value);
    }

    private static JsonNode periods(AtTheDesk who, String activity, String indicator, String fields) {
        return who.ask("{ activity(iatiIdentifier: \"" + activity + "\") { indicator(code: \"" + indicator
                        + "\") { periods { edges { node { " + fields + " } } } } } }")
                .at("/activity/indicator/periods/edges");
    }

    private static BigDecimal total(JsonNode cells) {
        BigDecimal total = BigDecimal.ZERO;
        for (String value : cells.findValuesAsText("value")) {
            total = total.add(new BigDecimal(value));
        }
        return total;
    }

    private static BigDecimal value(JsonNode periods, int index) {
        return new BigDecimal(periods.at("/" + index + "/node/cumulative/value").asText());
    }

    private static String word(JsonNode figure) {
        return figure.path("status").asText() + " " + figure.path("value").asText();
    }
}
