package org.partnerhub.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** Who sees which rows of the same field: outcomes, victims of trafficking, districts, and each agency's money. */
@ExtendWith(HubExtension.class)
final class RowAccessTest {
    private static final String QUERY =
            """
            {
              activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") {
                outcome1: indicator(code: "1.1") { ...Standing }
                outcome2: indicator(code: "2.1") { ...Standing }
                victims: indicator(code: "2.4") { ...Standing bySex: breakdown(by: [SEX]) { ...Part } byExploitation: breakdown(by: [EXPLOITATION]) { ...Part } }
                outcome3: indicator(code: "3.1") { ...Standing }
                outcome4: indicator(code: "4.1") { ...Standing }
                outcomes1and3: sum(indicators: ["1.1", "3.1"]) { figure { status } }
                split: indicator(code: "1.4") {
                  periods(first: 3) { edges { node { breakdown(by: [DISTRICT]) { ...Part } } } }
                }
                siteTotal { built { status } }
                districts: siteCounts(by: DISTRICT) { area { code } built { status } }
                provinces: siteCounts(by: PROVINCE) { area { code } built { status } }
                batticaloa: sites(district: "LK51") { edges { node { id } } }
                kurunegala: sites(district: "LK61") { edges { node { id } } }
                galle: sites(district: "LK31") { edges { node { id } } }
                money { total { spent { status } } }
                moneyOfResult1: result(code: "1") { money { spent { status } } }
                persons: indicator(code: "2.1") { breakdown(by: [DISTRICT]) { ...Part } }
                moneyOfResult3: result(code: "3") { money { spent { status } } }
                agencies {
                  organisation
                  money { total { spent { status } } unspentForecast { amount { status } } }
                  budgets(first: 1) { edges { cursor } }
                  plannedDisbursements(first: 1) { edges { cursor } }
                  transactions(first: 1) { edges { cursor } }
                }
              }
            }
            fragment Standing on Indicator { cumulative { status } progress { status } }
            fragment Part on Cell { categories { code } figure { status } }
            """;

    private static final List<String> NAMES = List.of("/categories/0/code", "/area/code", "/organisation");

    private final HubClient hub;
    private final Map<String, JsonNode> answers = new HashMap<>();

    RowAccessTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void every_row_is_as_open_to_everybody_as_was_reviewed() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        indicators(rows);
        places(rows);
        money(rows);
        new Matrix(Viewers.ALL, List.copyOf(rows.keySet()), (row, viewer) -> word(viewer, rows.getOrDefault(row, "")))
                .assertAsReviewed("rows.txt");
    }

    private static void indicators(Map<String, String> rows) {
        for (String name : List.of("outcome1", "outcome2", "outcome3", "outcome4", "victims")) {
            rows.put("figure, " + name, "/" + name + "/cumulative");
            rows.put("progress, " + name, "/" + name + "/progress");
        }
        rows.put("victims by sex", "/victims/bySex/f/figure");
        rows.put("victims by type of exploitation", "/victims/byExploitation/Servitude/figure");
        rows.put("figure, outcome1 and outcome3", "/outcomes1and3/figure");
    }

    private static void places(Map<String, String> rows) {
        rows.put("part of a figure, LK51", "/split/periods/edges/2/node/breakdown/LK51/figure");
        rows.put("part of a figure, LK61", "/split/periods/edges/2/node/breakdown/LK61/figure");
        rows.put("persons of a figure, LK51", "/persons/breakdown/LK51/figure");
        rows.put("persons of a figure, LK61", "/persons/breakdown/LK61/figure");
        rows.put("sites counted, country", "/siteTotal/built");
        rows.put("sites counted, Eastern Province", "/provinces/LK5/built");
        rows.put("sites counted, LK51", "/districts/LK51/built");
        rows.put("sites counted, LK61", "/districts/LK61/built");
        rows.put("list of sites, LK51", "/batticaloa");
        rows.put("list of sites, LK61", "/kurunegala");
        rows.put("a site of outcome 1, LK51", "/batticaloa/edges/0");
        rows.put("a site of outcome 3, LK31", "/galle/edges/0");
    }

    private static void money(Map<String, String> rows) {
        rows.put("money, all agencies", "/money/total/spent");
        rows.put("money, result 1 (IOM)", "/moneyOfResult1/money/spent");
        rows.put("money, result 3 (ILO)", "/moneyOfResult3/money/spent");
        for (String agency : List.of("XM-DAC-47066", "XM-DAC-41302")) {
            rows.put("money, " + agency, "/agencies/" + agency + "/money/total/spent");
            rows.put("forecast, " + agency, "/agencies/" + agency + "/money/unspentForecast/amount");
            rows.put("budgets, " + agency, "/agencies/" + agency + "/budgets");
            rows.put("planned payments, " + agency, "/agencies/" + agency + "/plannedDisbursements");
            rows.put("single payments, " + agency, "/agencies/" + agency + "/transactions");
        }
    }

    private String word(String viewer, String path) {
        JsonNode answer = answers.computeIfAbsent(viewer, groups -> hub.ask(groups, QUERY));
        return answer.path("data").isMissingNode() ? "refused" : word(at(answer.at("/data/activity"), path));
    }

    /** Follows a path; a step into a list is its place, or what an entry is about. */
    private static JsonNode at(JsonNode node, String path) {
        for (String step : path.substring(1).split("/", -1)) {
            node = node.isArray() && !step.matches("[0-9]") ? entry(node, step) : node.at("/" + step);
        }
        return node;
    }

    private static JsonNode entry(JsonNode list, String name) {
        for (JsonNode entry : list) {
            Stream<String> names = NAMES.stream().map(place -> entry.at(place).asText());
            if (names.anyMatch(name::equals)) {
                return entry;
            }
        }
        return MissingNode.getInstance();
    }

    private static String word(JsonNode node) {
        return switch (node.path("status").asText(node.isObject() ? "open" : "closed")) {
            case "OUT_OF_SCOPE", "closed" -> "closed";
            case "NOT_REPORTED", "NO_DATA" -> "none";
            case "WITHHELD" -> "withheld";
            default -> "open";
        };
    }
}
