package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each viewer is told what lies in their scope; of all else the answer has the shape, and no figure. */
final class AnswersInScopeTest {
    private static final String FIGURES =
            """
            indicator(code: "%s") { cumulative { status } progress { status ratio { status } } finalTarget { status }
              baseline { value { status } } target { value { status } original { status } revisions { from { status } } }
              sheet { unspecified { share { status } } }
              periods { edges { node { actual { status } cumulative { status } remarks { status }
                target { value { status } original { status } revisions { from { status } } } } } } }
            """;
    private static final String TOTALS = "{ planned { status } incomingCommitment { status } spent { status } }";

    private final WholeActivity whole = new WholeActivity();

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, S-1 S-2 S-3, null",
        "iom, S-1 S-2 S-3, null",
        "government, S-1 S-2 S-3, null",
        "government district-LK51, S-1 S-3, null",
        "government district-LK31, S-2, null",
        "government district-LK11, '', null",
        "government tvec, S-2, 3"
    })
    void sites_are_listed_for_those_who_may_see_their_district_and_their_outcome(
            String viewer, String sites, String outcome) {
        JsonNode page =
                whole.ask(viewer, "sites { outcome edges { node { id } } }").path("sites");
        assertEquals(sites, String.join(" ", page.findValuesAsText("id")));
        assertEquals(outcome, page.path("outcome").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, LK31, S-2",
        "japan-embassy, LK51, S-1 S-3",
        "japan-embassy, LK11, ''",
        "government district-LK51, LK51, S-1 S-3",
        "government tvec, LK51, ''",
        "government tvec, LK31, S-2"
    })
    void sites_of_one_district_are_listed_alone(String viewer, String district, String sites) {
        JsonNode page = whole.ask(
                        viewer, "sites(district: \"" + district + "\") { districts { code } edges { node { id } } }")
                .path("sites");
        assertEquals(List.of(district), page.path("districts").findValuesAsText("code"));
        assertEquals(sites, String.join(" ", page.path("edges").findValuesAsText("id")));
    }

    @ParameterizedTest
    @CsvSource({"government district-LK51, LK31", "government district-LK31, LK51", "japan-embassy, LK99"})
    void sites_of_a_district_that_is_closed_are_not_found_as_those_of_one_that_is_none(String viewer, String district) {
        assertEquals("NOT_FOUND", whole.code(viewer, "sites(district: \"" + district + "\") { outcome }"));
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, 1, LK31 LK51, LK3 LK5",
        "iom, 1, LK31 LK51, LK3 LK5",
        "government district-LK51, 1, LK51, ''",
        "government tvec, 0, '', ''"
    })
    void sites_are_counted_where_the_viewer_may_see_and_elsewhere_not_even_as_none(
            String viewer, int country, String districts, String provinces) {
        JsonNode told = whole.ask(
                viewer,
                """
                siteTotal { built { value } } districts: siteCounts(by: DISTRICT) { area { code } planned { value status } }
                provinces: siteCounts(by: PROVINCE) { area { code } planned { value status } }
                """);
        assertEquals(country, told.at("/siteTotal/built/value").asInt());
        assertEquals(districts, counted(told.path("districts")));
        assertEquals(provinces, counted(told.path("provinces")));
    }

    /** The areas that are said to have one site; all others are zero or closed, as all of them are. */
    private static String counted(JsonNode areas) {
        List<String> counted = new ArrayList<>();
        for (JsonNode area : areas) {
            String value = area.at("/planned/value").asText();
            assertEquals(
                    value.equals("null") ? "OUT_OF_SCOPE" : "PUBLISHED",
                    area.at("/planned/status").asText());
            if (value.equals("1")) {
                counted.add(area.at("/area/code").asText());
            }
        }
        return String.join(" ", counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-embassy", "government", "government district-LK51", "iom", "ilo"})
    void figures_of_the_whole_country_are_open_to_every_partner(String viewer) {
        assertEquals(Set.of("AT_RISK", "NOT_REPORTED", "PUBLISHED"), statuses(viewer, FIGURES.formatted("wells")));
    }

    @Test
    void of_another_outcome_every_figure_is_closed_and_so_is_why_a_target_was_revised() {
        assertEquals(Set.of("OUT_OF_SCOPE"), statuses("government tvec", FIGURES.formatted("wells")));
        assertTrue(statuses("government tvec", FIGURES.formatted("courses")).contains("PUBLISHED"));
        JsonNode revision = whole.ask(
                        "government tvec", "indicator(code: \"wells\") { target { revisions { date reason } } }")
                .at("/indicator/target/revisions/0");
        assertEquals("2024-02-01 null", revision.path("date").asText() + " " + revision.path("reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, true",
        "government, true",
        "government anti-trafficking, true",
        "iom protection, true",
        "iom, false",
        "iom auditor, false",
        "ilo, false",
        "ilo protection, false",
        "government district-LK51, false",
        "government tvec, false"
    })
    void figures_of_victims_are_open_to_those_who_protect_them_or_answer_for_it(String viewer, boolean isOpen) {
        Set<String> statuses = statuses(viewer, FIGURES.formatted("helped"));
        assertEquals(isOpen, statuses.contains("PUBLISHED"));
        assertEquals(!isOpen, statuses.equals(Set.of("OUT_OF_SCOPE")));
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, WITHHELD, OUT_OF_SCOPE",
        "government anti-trafficking, WITHHELD, WITHHELD",
        "iom protection, WITHHELD, WITHHELD",
        "iom, OUT_OF_SCOPE, OUT_OF_SCOPE"
    })
    void by_type_of_exploitation_victims_are_told_to_those_alone_who_help_them(
            String viewer, String bySex, String byExploitation) {
        String parts = "indicator(code: \"helped\") { breakdown(by: [%s]) { categories { code } figure { status } } }";
        assertTrue(statuses(viewer, parts.formatted("SEX")).contains(bySex));
        assertEquals(Set.of(byExploitation), statuses(viewer, parts.formatted("EXPLOITATION")));
    }

    @ParameterizedTest
    @CsvSource({
        "iom, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "ilo, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "iom protection, WITHHELD, WITHHELD"
    })
    void victims_are_split_by_every_axis_for_everybody(String viewer, String bySex, String byExploitation) {
        JsonNode splits = whole.ask(
                        viewer, "indicator(code: \"helped\") { splits(axes: 1) { by cells { figure { status } } } }")
                .at("/indicator/splits");
        assertEquals(2, splits.size());
        assertSplit("SEX", 5, bySex, splits.path(0));
        assertSplit("EXPLOITATION", 8, byExploitation, splits.path(1));
    }

    private static void assertSplit(String axis, int categories, String status, JsonNode split) {
        assertEquals("[\"" + axis + "\"]", split.path("by").toString());
        assertEquals(Collections.nCopies(categories, status), split.findValuesAsText("status"));
    }

    @Test
    void parts_by_district_are_told_to_an_officer_of_the_own_district_alone() {
        JsonNode parts = whole.ask(
                        "government district-LK51",
                        "indicator(code: \"wells\") { periods { edges { node { breakdown(by: [DISTRICT]) "
                                + "{ categories { code } figure { value status } } } } } }")
                .at("/indicator/periods/edges/0/node/breakdown");
        assertEquals(25, parts.size());
        for (JsonNode part : parts) {
            boolean isOwn = part.at("/categories/0/code").asText().equals("LK51");
            assertEquals(
                    isOwn ? "6 PUBLISHED" : "null OUT_OF_SCOPE",
                    part.at("/figure/value").asText() + " "
                            + part.at("/figure/status").asText());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "japan-embassy, PUBLISHED, PUBLISHED, PUBLISHED",
        "government, PUBLISHED, PUBLISHED, PUBLISHED",
        "iom, OUT_OF_SCOPE, PUBLISHED, OUT_OF_SCOPE",
        "ilo, OUT_OF_SCOPE, OUT_OF_SCOPE, PUBLISHED",
        "iom auditor, PUBLISHED, PUBLISHED, PUBLISHED",
        "government district-LK51, OUT_OF_SCOPE, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "government tvec, OUT_OF_SCOPE, OUT_OF_SCOPE, OUT_OF_SCOPE",
        "government anti-trafficking, OUT_OF_SCOPE, OUT_OF_SCOPE, OUT_OF_SCOPE"
    })
    void money_is_open_to_its_owner_and_to_those_who_see_all_of_it(
            String viewer, String together, String ofTheFirst, String ofTheOther) {
        String money = "{ total " + TOTALS + " supportCosts " + TOTALS + " byQuarter { totals " + TOTALS
                + " } unspentForecast { amount { status } } }";
        assertMoney(together, viewer, "money " + money);
        assertMoney(ofTheFirst, viewer, "agency(organisation: \"XM-DAC-47066\") { money " + money + " }");
        assertMoney(ofTheOther, viewer, "agency(organisation: \"XM-DAC-41302\") { money " + money + " }");
        assertMoney(ofTheFirst, viewer, "result(code: \"R1\") { money " + TOTALS + " }");
        assertMoney(ofTheOther, viewer, "result(code: \"R3\") { money " + TOTALS + " }");
        assertEquals(
                List.of(ofTheFirst, ofTheOther, together, together),
                whole.ask(viewer, "money { lines { totals { spent { status } } } }")
                        .findValuesAsText("status"));
    }

    private void assertMoney(String status, String viewer, String fields) {
        Set<String> statuses = statuses(viewer, fields);
        assertTrue(statuses.contains(status), fields);
        statuses.removeAll(status.equals("PUBLISHED") ? Set.of("PUBLISHED", "NOT_REPORTED") : Set.of(status));
        assertEquals(Set.of(), statuses, fields);
    }

    @ParameterizedTest
    @CsvSource({"japan-embassy, 14", "government district-LK51, 14", "government tvec, null"})
    void a_sum_is_open_to_those_who_may_see_each_part(String viewer, String sum) {
        assertEquals(
                sum,
                whole.ask(viewer, "sum(indicators: [\"wells\", \"courses\"]) { figure { value } }")
                        .at("/sum/figure/value")
                        .asText());
    }

    private Set<String> statuses(String viewer, String fields) {
        return new TreeSet<>(whole.ask(viewer, fields).findValuesAsText("status"));
    }
}
