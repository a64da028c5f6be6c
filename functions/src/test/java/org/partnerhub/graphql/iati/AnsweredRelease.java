package org.partnerhub.graphql.iati;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerhub.HubClient;

/** What the API answers one viewer about a release, in the words of {@link ExportedFile}. */
record AnsweredRelease(JsonNode activity) {
    private static final String QUERY =
            """
            query Answered($release: ID!) { releasedActivity(release: $release) {
              iatiIdentifier
              agencies { organisation money { total {
                planned { value status } incomingCommitment { value } received { value } committed { value } spent { value }
              } } }
              results(first: 100) { edges { node { code indicators(first: 100) { edges { node {
                code accumulation baseline { value { value status } } cumulative { value status asOf }
                splits { ...parts }
                periods(first: 100) { edges { node {
                  periodEnd target { value { value status } } actual { value status } splits { ...parts }
                } } }
              } } } } } }
            } }
            fragment parts on Split { cells { categories { code } figure { value status asOf } } }
            """;

    static AnsweredRelease of(HubClient hub, String viewer, String release) {
        JsonNode answer = hub.ask(viewer, QUERY, Map.of("release", release));
        if (answer.has("errors")) {
            throw new AssertionError(answer.path("errors").toString());
        }
        return new AnsweredRelease(answer.at("/data/releasedActivity"));
    }

    /** Totals of money by the type of transaction that stands for them; those that are closed or zero are left out. */
    SortedMap<String, BigDecimal> money() {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        JsonNode total = activity.at("/agencies/0/money/total");
        Map.of("11", "incomingCommitment", "1", "received", "2", "committed", "4", "spent")
                .forEach((type, key) -> sum(total.path(key), type, sums));
        return sums;
    }

    BigDecimal planned() {
        return new BigDecimal(
                activity.at("/agencies/0/money/total/planned/value").asText("0"));
    }

    boolean opensMoney() {
        return !activity.at("/agencies/0/money/total/planned/status").asText().equals("OUT_OF_SCOPE");
    }

    /** Every figure that stands for a whole, or why it does not, by indicator, day and what it is. */
    SortedMap<String, String> figures() {
        SortedMap<String, String> figures = new TreeMap<>();
        for (JsonNode indicator : indicators()) {
            figures(indicator, indicator.path("code").asText(), figures);
        }
        return figures;
    }

    /** Every published figure that stands for a part, by indicator, day and categories. */
    SortedMap<String, String> parts() {
        SortedMap<String, String> parts = new TreeMap<>();
        for (JsonNode indicator : indicators()) {
            String code = indicator.path("code").asText();
            parts(indicator, code, parts);
            indicator.at("/periods/edges").forEach(period -> parts(period.path("node"), code, parts));
        }
        return parts;
    }

    private List<JsonNode> indicators() {
        return activity.findValues("indicators").stream()
                .flatMap(page -> page.findValues("node").stream())
                .filter(node -> node.has("accumulation"))
                .toList();
    }

    private static void figures(JsonNode indicator, String code, Map<String, String> figures) {
        put(indicator.at("/baseline/value"), code + " baseline", figures);
        for (JsonNode edge : indicator.at("/periods/edges")) {
            JsonNode period = edge.path("node");
            String prefix = code + " " + period.path("periodEnd").asText() + " ";
            put(period.at("/target/value"), prefix + "target", figures);
            put(period.path("actual"), prefix + "actual", figures);
        }
        JsonNode cumulative = indicator.path("cumulative");
        if (indicator.path("accumulation").asText().equals("PERIODIC") && cumulative.hasNonNull("asOf")) {
            put(cumulative, code + " to " + cumulative.path("asOf").asText() + " actual", figures);
        }
    }

    private static void put(JsonNode figure, String key, Map<String, String> figures) {
        switch (figure.path("status").asText()) {
            case "PUBLISHED" -> figures.put(key, figure.path("value").asText());
            case "WITHHELD", "OUT_OF_SCOPE" ->
                figures.put(key, figure.path("status").asText());
            default -> {
                // what nobody reported leaves nothing
            }
        }
    }

    private static void parts(JsonNode holder, String code, Map<String, String> parts) {
        for (JsonNode cell : holder.path("splits").findValues("cells").stream()
                .flatMap(cells -> cells.findParents("categories").stream())
                .toList()) {
            JsonNode figure = cell.path("figure");
            if (figure.path("status").asText().equals("PUBLISHED")) {
                TreeSet<String> codes = new TreeSet<>(cell.path("categories").findValuesAsText("code"));
                parts.put(
                        code + " " + figure.path("asOf").asText() + " " + String.join(" ", codes),
                        figure.path("value").asText());
            }
        }
    }

    private static void sum(JsonNode figure, String type, Map<String, BigDecimal> sums) {
        BigDecimal value = new BigDecimal(figure.path("value").asText("0"));
        if (value.signum() != 0) {
            sums.put(type, value);
        }
    }
}
