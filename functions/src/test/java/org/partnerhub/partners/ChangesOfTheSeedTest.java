package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/**
 * Over all releases of the seed: whatever differs between two sealed contents is told, once and with a reason of the code list, and
 * nothing else is. The figures are read out of the contents' JSON, without any of the code that compares them.
 */
@ExtendWith(HubExtension.class)
final class ChangesOfTheSeedTest {
    private static final String EVERYTHING = "government,auditor";
    private static final String RELEASES = "{ releases(first: 100) { edges { node { id previous } } } }";
    private static final String TABLES = "query($id: ID!) { release(id: $id) { tables { name content } } }";
    private static final String CHANGES =
            """
            query($from: ID!, $to: ID!, $after: String) { changes(from: $from, to: $to, first: 100, after: $after) {
              pageInfo { hasNextPage endCursor }
              edges { node { what periodEnd indicator { code } categories { list code } result supportCosts periodStart reason { code label }
                before { value status asOf } after { value status asOf } } } } }""";

    private final HubClient hub;

    ChangesOfTheSeedTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void every_difference_of_two_releases_is_told_once_and_nothing_else_is() {
        Map<String, Map<String, String>> figures = new HashMap<>();
        Map<String, String> previous = new TreeMap<>();
        for (JsonNode edge : hub.ask(EVERYTHING, RELEASES).at("/data/releases/edges")) {
            String id = edge.at("/node/id").asText();
            figures.put(
                    id, figures(hub.ask(EVERYTHING, TABLES, Map.of("id", id)).at("/data/release/tables")));
            previous.put(id, edge.at("/node/previous").asText());
        }
        previous.values().removeIf("null"::equals);
        assertFalse(previous.isEmpty());
        previous.forEach((to, from) -> assertTold(from, to, figures));
    }

    private void assertTold(String from, String to, Map<String, Map<String, String>> figures) {
        Map<String, String> before = figures.getOrDefault(from, Map.of());
        Map<String, String> after = figures.getOrDefault(to, Map.of());
        Set<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(
                place -> before.getOrDefault(place, "NOT_REPORTED").equals(after.getOrDefault(place, "NOT_REPORTED")));
        Set<String> told = told(from, to);
        assertFalse(differing.isEmpty(), to);
        Set<String> untold = new TreeSet<>(differing);
        untold.removeAll(told);
        told.removeAll(differing);
        assertEquals(Set.of(), untold, "untold from " + from + " to " + to);
        assertEquals(Set.of(), told, "told without a difference from " + from + " to " + to);
    }

    private Set<String> told(String from, String to) {
        List<String> told = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("from", from, "to", to));
        JsonNode page;
        do {
            page = hub.ask(EVERYTHING, CHANGES, variables).at("/data/changes");
            page.path("edges").forEach(edge -> tell(edge.path("node"), told));
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(told.size(), new TreeSet<>(told).size(), "told once");
        return new TreeSet<>(told);
    }

    /** A part in which nothing was reported is shown as zero, and not stored; what is reached to date is that of a period. */
    private static void tell(JsonNode change, List<String> told) {
        assertTrue(
                !change.at("/reason/label")
                        .asText()
                        .equals(change.at("/reason/code").asText()),
                change::toString);
        assertFalse(change.path("before").equals(change.path("after")), change::toString);
        boolean isZero = change.path("what").asText().equals("BREAKDOWN")
                && !change.path("periodEnd").isNull()
                && Set.of("", "0").contains(change.at("/before/value").asText(""))
                && change.at("/after/value").asText().equals("0");
        if (change.path("indicator").isNull()) {
            told.add(place(
                    change.path("what").asText(),
                    change.path("result").asText("").replace("null", "")
                            + change.path("supportCosts").asText(),
                    change.path("periodStart").asText() + " "
                            + change.path("periodEnd").asText(),
                    List.of()));
        } else if (!change.path("what").asText().equals("TO_DATE") && !isZero) {
            told.add(place(
                    change.path("what").asText(),
                    change.at("/indicator/code").asText(),
                    change.path("periodEnd"),
                    change.path("categories")));
        }
    }

    private static Map<String, String> figures(JsonNode tables) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode table : tables) {
            String[] name = table.path("name").asText().split(" ", 3);
            JsonNode content = HubClient.json(table.path("content").asText());
            if (name[0].equals("money")) {
                flows(content.path("flows"), figures);
            } else if (name[0].equals("indicator")) {
                ofPeriods(name[1], content, figures);
            } else if (name[0].equals("persons")) {
                Iterable<JsonNode> parts = content.isArray() ? content : List.of(content);
                parts.forEach(part -> cells(name[1], "", part.path("cells"), figures));
            }
        }
        return figures;
    }

    private static void flows(JsonNode flows, Map<String, String> figures) {
        for (JsonNode flow : flows) {
            String what =
                    flow.path("result").asText("") + flow.path("supportCosts").asText();
            String days = flow.path("periodStart").asText() + " "
                    + flow.path("periodEnd").asText();
            figures.put(
                    place(flow.path("kind").asText(), what, days, List.of()),
                    new BigDecimal(flow.path("value").asText())
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }

    private static void ofPeriods(String code, JsonNode indicator, Map<String, String> figures) {
        put(figures, place("BASELINE", code, "", List.of()), indicator.at("/baseline/value"), true);
        for (JsonNode period : indicator.path("periods")) {
            String end = period.path("periodEnd").asText();
            put(figures, place("ACTUAL", code, end, List.of()), period.path("actual"), true);
            put(figures, place("CUMULATIVE", code, end, List.of()), period.path("cumulative"), true);
            put(figures, place("TARGET", code, end, List.of()), period.at("/target/value"), false);
            cells(code, end, period.path("cells"), figures);
        }
    }

    private static void cells(String code, String end, JsonNode cells, Map<String, String> figures) {
        for (JsonNode cell : cells) {
            List<String> categories = new ArrayList<>();
            cell.path("categories").forEach(category -> categories.add(category.asText()));
            put(figures, place("BREAKDOWN", code, end, categories), cell.path("figure"), true);
        }
    }

    private static void put(Map<String, String> figures, String place, JsonNode figure, boolean withDay) {
        if (!figure.isMissingNode() && !figure.path("status").asText().equals("NOT_REPORTED")) {
            String value = figure.path("value").isMissingNode()
                    ? ""
                    : new BigDecimal(figure.path("value").asText())
                            .stripTrailingZeros()
                            .toPlainString();
            String day = withDay && !value.isEmpty() ? figure.path("asOf").asText() : "";
            figures.put(place, figure.path("status").asText() + " " + value + " " + day);
        }
    }

    private static String place(String what, String code, JsonNode end, JsonNode categories) {
        List<String> codes = new ArrayList<>();
        categories.forEach(category -> codes.add(
                category.path("list").asText() + ":" + category.path("code").asText()));
        return place(what, code, end.isNull() ? "" : end.asText(), codes);
    }

    private static String place(String what, String code, String end, List<String> categories) {
        return String.join(" ", what, code, end, String.join("+", categories));
    }
}
