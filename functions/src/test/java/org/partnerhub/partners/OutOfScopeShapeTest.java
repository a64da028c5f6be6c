package org.partnerhub.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** What is closed looks alike whatever is behind it, and a query has one shape for everybody. */
@ExtendWith(HubExtension.class)
final class OutOfScopeShapeTest {
    private static final String UPLIFT = "{ activity(iatiIdentifier: \"XM-DAC-47066-UPLIFT\") { %s } }";

    private static final Map<String, Object> VARIABLES =
            Map.of("activity", "XM-DAC-47066-UPLIFT", "code", "1.4", "by", List.of("DISTRICT"));

    private final HubClient hub;

    OutOfScopeShapeTest(HubClient hub) {
        this.hub = hub;
    }

    static Stream<String> partners() {
        return Viewers.ALL.stream().filter(viewer -> !viewer.equals("nobody"));
    }

    @ParameterizedTest
    @MethodSource("partners")
    void progress_and_figures_have_one_shape_for_everybody(String viewer) {
        assertOneShape(
                viewer,
                """
                results { edges { node { code indicators { edges { node {
                  code title progress { status reason { label } ratio { value status } }
                  cumulative { value status unit asOf } sheet { unspecified { axis share { value status } } }
                  target { value { value status } revisions { date from { value } } }
                  periods { edges { node { label actual { value status } cumulative { value } } } }
                } } } } } }
                """);
    }

    @ParameterizedTest
    @MethodSource("partners")
    void money_has_one_shape_for_everybody(String viewer) {
        assertOneShape(
                viewer,
                """
                money(currency: JPY) {
                  rate { date } total { planned { value status } spent { value } } supportCosts { spent { value } }
                  byResult { result totals { spent { value } } } byQuarter { label totals { spent { value } } }
                  unspentForecast { date amount { value status } }
                }
                agencies { organisation release { id } money { total { received { value status } } } }
                """);
    }

    @ParameterizedTest
    @MethodSource("partners")
    void places_have_one_shape_for_everybody(String viewer) {
        assertOneShape(
                viewer,
                """
                siteTotal { built { value } } siteCounts { area { label } built { value status } }
                indicator(code: "1.4") { periods { edges { node { breakdown(by: [DISTRICT]) {
                  categories { code } figure { value status release }
                } } } } }
                """);
    }

    @ParameterizedTest
    @MethodSource("partners")
    void what_a_page_is_made_of_has_one_shape_for_everybody(String viewer) throws IOException {
        for (String name : List.of("dashboard", "money", "indicator", "breakdown")) {
            String query = Files.readString(Path.of("schema/queries/" + name + ".graphql"));
            JsonNode answer = hub.ask(viewer, query, VARIABLES);
            assertTrue(answer.path("errors").isMissingNode(), answer::toString);
            assertEquals(shape(hub.ask("japan-embassy", query, VARIABLES)), shape(answer), name);
        }
    }

    @Test
    void shapes_tell_a_shorter_list_and_a_missing_object() {
        assertNotEquals(shape(HubClient.json("{\"a\":[1]}")), shape(HubClient.json("{\"a\":[1,1]}")));
        assertNotEquals(shape(HubClient.json("{\"a\":{\"b\":1}}")), shape(HubClient.json("{\"a\":null}")));
    }

    @Test
    void every_closed_figure_is_the_same() {
        String money = "agencies { money { total { spent { value status unit release asOf } } } }";
        JsonNode agencies = hub.ask("iom", UPLIFT.formatted(money)).at("/data/activity/agencies");
        assertEquals("PUBLISHED", agencies.at("/0/money/total/spent/status").asText());
        assertEquals(
                HubClient.json(
                        "{\"value\":null,\"status\":\"OUT_OF_SCOPE\",\"unit\":null,\"release\":null,\"asOf\":null}"),
                agencies.at("/1/money/total/spent"));
    }

    @Test
    void what_is_closed_and_what_does_not_exist_are_told_in_the_same_words() {
        JsonNode closed = hub.ask("iom", UPLIFT.formatted("agencies { transactions { edges { cursor } } }"));
        JsonNode unknown = hub.ask("iom", "{ activity(iatiIdentifier: \"XM-DAC-47066-NONE\") { title } }");
        assertTrue(closed.at("/data/activity/agencies/1/transactions").isNull());
        assertTrue(unknown.at("/data/activity").isNull());
        assertEquals(1, closed.path("errors").size());
        assertEquals(withoutPlace(unknown.at("/errors/0")), withoutPlace(closed.at("/errors/0")));
    }

    private void assertOneShape(String viewer, String fields) {
        String query = UPLIFT.formatted(fields);
        JsonNode answer = hub.ask(viewer, query);
        assertTrue(answer.path("errors").isMissingNode());
        assertEquals(shape(hub.ask("japan-embassy", query)), shape(answer));
    }

    private static String withoutPlace(JsonNode error) {
        return ((ObjectNode) error).without(List.of("path", "locations")).toString();
    }

    /** Keys and lengths of lists; a value and its absence look alike. */
    private static String shape(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(OutOfScopeShapeTest::shape)
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray() ? shapes(node.elements()) : "";
    }

    private static String shape(Map.Entry<String, JsonNode> entry) {
        return entry.getKey() + shape(entry.getValue());
    }

    private static String shapes(Iterator<JsonNode> entries) {
        StringBuilder shapes = new StringBuilder("[");
        entries.forEachRemaining(entry -> shapes.append(shape(entry)).append(';'));
        return shapes.append(']').toString();
    }
}
