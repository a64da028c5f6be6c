package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.exchange.table.Sheets;

/** An answer can be taken along as tables, in which stands what stands in JSON, for the same viewer, and nothing else. */
@ExtendWith(HubExtension.class)
final class TablesOverHttpTest {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UPLIFT = "{ activity(iatiIdentifier: \"XM-DAC-47066-UPLIFT\") { %s } }";
    private static final String DISTRICTS =
            """
            query Reached { activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") { indicator(code: "1.1") {
              breakdown(by: [DISTRICT]) { categories { code label } figure { value status asOf } } } } }
            """;

    private final HubClient hub;

    TablesOverHttpTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void a_table_begins_with_headers_and_tags() {
        List<String> lines = csv("iom", DISTRICTS, "").body().lines().toList();
        assertEquals("\uFEFFcategories.code,categories.label,figure.value,figure.status,figure.asOf", lines.get(0));
        assertEquals(
                "#meta+category+code,#meta+category+name,#reached+value+num,#reached+status,#reached+as_of",
                lines.get(1));
        assertTrue(lines.contains("LK51,Batticaloa,89,PUBLISHED,2024-12-31"), lines::toString);
        assertTrue(lines.contains("LK11,Colombo,,WITHHELD,2024-12-31"), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iom",
                "ilo",
                "japan-embassy",
                "government",
                "government,tvec",
                "government,district-LK51",
                "government,anti-trafficking"
            })
    void everybody_takes_along_what_they_are_shown(String viewer) {
        List<String> shown = new ArrayList<>();
        for (JsonNode cell : hub.ask(viewer, DISTRICTS).at("/data/activity/indicator/breakdown")) {
            shown.add(String.join(
                    ",",
                    cell.at("/categories/0/code").asText(),
                    cell.at("/categories/0/label").asText(),
                    cell.at("/figure/value").asText(""),
                    cell.at("/figure/status").asText(),
                    cell.at("/figure/asOf").asText("")));
        }
        assertEquals(26, shown.size());
        assertEquals(shown, csv(viewer, DISTRICTS, "").body().lines().skip(2).toList());
    }

    @Test
    void a_district_officer_takes_no_other_district_along() {
        List<String> lines = csv("government,district-LK51", DISTRICTS, "")
                .body()
                .lines()
                .skip(2)
                .toList();
        assertEquals(
                List.of("LK51,Batticaloa,89,PUBLISHED,2024-12-31"),
                lines.stream().filter(line -> line.contains("PUBLISHED")).toList());
        assertEquals(
                25,
                lines.stream().filter(line -> line.endsWith(",,OUT_OF_SCOPE,")).count());
    }

    @Test
    void the_file_is_named_by_the_query_and_its_table() {
        HttpResponse<String> answer = csv("iom", DISTRICTS, "");
        assertEquals("text/csv; charset=utf-8; header=present", header(answer, "content-type"));
        assertEquals("attachment; filename=\"Reached-indicator.breakdown.csv\"", header(answer, "content-disposition"));
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "?table=money, 400", "?table=money.byQuarter, 200", "?table=activity, 200"})
    void csv_holds_one_table_which_must_be_named_if_there_are_several(String parameter, int status) {
        String query = UPLIFT.formatted("title money { byQuarter { label } }");
        HttpResponse<String> answer = csv("iom", query, parameter);
        assertEquals(status, answer.statusCode(), answer::body);
        if (status == 400) {
            assertEquals("TABLE_NEEDED", code(answer));
            assertTrue(answer.body().contains("activity, money.byQuarter"), answer::body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void a_failure_is_never_an_empty_table(String type) {
        HttpResponse<String> invalid = asked("iom", "{ activity { nothing } }", type, "");
        assertEquals(400, invalid.statusCode());
        assertEquals("application/json; charset=utf-8", header(invalid, "content-type"));
        assertEquals("VALIDATION_ERROR", code(invalid));
        HttpResponse<String> absent = asked("iom", "{ activity(iatiIdentifier: \"none\") { title } }", type, "");
        assertEquals(200, absent.statusCode());
        assertEquals("application/json; charset=utf-8", header(absent, "content-type"));
        assertEquals("NOT_FOUND", code(absent));
        HttpResponse<String> variable =
                asked("iom", "query($id: ID!) { activity(iatiIdentifier: $id) { title } }", type, "");
        assertEquals(400, variable.statusCode());
        assertFalse(HubClient.json(variable.body()).has("data"));
    }

    @Test
    void an_answer_with_nothing_to_list_is_no_file() {
        HttpResponse<String> answer = asked("iom", "{ __typename }", XLSX, "");
        assertEquals(400, answer.statusCode());
        assertEquals("TABLE_NEEDED", code(answer));
    }

    @Test
    void whoever_has_no_partner_takes_nothing_along() {
        HttpResponse<String> answer = csv("nobody", DISTRICTS, "");
        assertEquals(403, answer.statusCode());
        assertEquals("application/json; charset=utf-8", header(answer, "content-type"));
    }

    @Test
    void what_changes_something_is_not_done_for_a_file() {
        String mutation =
                "mutation { addSubscriber(input: {clientMutationId: \"a\", url: \"https://example.org\"}) { clientMutationId } }";
        HttpResponse<String> answer = hub.send(hub.request("/reporting/graphql", "iom,operator")
                .header("accept", CSV)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(HubClient.body(mutation, Map.of()))));
        assertEquals(406, answer.statusCode(), answer::body);
        assertEquals("NOT_ACCEPTABLE", code(answer));
        assertEquals(
                "[]",
                hub.desk("iom,operator", "{ desk { subscribers { id } } }")
                        .at("/data/desk/subscribers")
                        .toString());
    }

    @Test
    void a_workbook_has_every_table() {
        String query = UPLIFT.formatted(
                "title indicator(code: \"1.1\") { code cumulative { value status } periods { edges { node { periodEnd } } } }");
        HttpResponse<byte[]> answer = hub.sendForBytes(request("iom", query, XLSX, ""));
        assertEquals(XLSX, answer.headers().firstValue("content-type").orElse(""));
        Map<String, List<String>> sheets = Sheets.of(answer.body());
        assertEquals(Set.of("activity", "indicator.periods"), sheets.keySet());
        List<String> activity = sheets.getOrDefault("activity", List.of());
        assertTrue(activity.containsAll(List.of("B1=indicator.code", "C2=#reached+value+num", "D3=PUBLISHED")));
        assertTrue(activity.stream().anyMatch(cell -> cell.matches("C3=\\d+")), activity::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void a_shipped_query_is_not_sent_again_unchanged(String type) {
        HttpResponse<String> first = got("ilo", type, "");
        String tag = header(first, "etag");
        assertEquals(200, first.statusCode(), first::body);
        assertEquals("private, no-cache", header(first, "cache-control"));
        assertTrue(header(first, "vary").startsWith("Authorization, Accept"));
        assertEquals(304, got("ilo", type, tag).statusCode());
        assertEquals(200, got("iom", type, tag).statusCode());
    }

    @Test
    void another_form_of_the_same_answer_has_another_tag() {
        assertNotEquals(opaque(got("ilo", XLSX, "")), opaque(got("ilo", CSV, "")));
        assertNotEquals(opaque(got("ilo", XLSX, "")), opaque(got("ilo", "application/json", "")));
    }

    private HttpResponse<String> got(String viewer, String type, String tag) {
        String document = ShippedQueries.load().documents().entrySet().stream()
                .filter(shipped -> shipped.getValue().contains("query Money"))
                .findFirst()
                .orElseThrow()
                .getKey();
        String variables = URLEncoder.encode("{\"activity\":\"XM-DAC-47066-UPLIFT\"}", StandardCharsets.UTF_8);
        return hub.send(
                hub.request("/graphql?documentId=" + document + "&variables=" + variables + "&table=agencies", viewer)
                        .header("accept", type)
                        .header("if-none-match", tag.isEmpty() ? "\"none\"" : tag));
    }

    private HttpResponse<String> csv(String viewer, String query, String parameter) {
        return asked(viewer, query, CSV, parameter);
    }

    private HttpResponse<String> asked(String viewer, String query, String type, String parameter) {
        return hub.send(request(viewer, query, type, parameter));
    }

    private HttpRequest.Builder request(String viewer, String query, String type, String parameter) {
        return hub.request("/graphql" + parameter, viewer)
                .header("accept", type)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(HubClient.body(query, Map.of())));
    }

    private static String opaque(HttpResponse<String> answer) {
        return header(answer, "etag").replace("W/", "");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String code(HttpResponse<String> answer) {
        return HubClient.json(answer.body()).at("/errors/0/extensions/code").asText();
    }
}
