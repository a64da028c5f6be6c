package org.partnerhub.graphql.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;

/** What cannot be meant is refused by name; the answer quotes nothing of it and tells nothing of the inside. */
@ExtendWith(DeskExtension.class)
final class NonsenseAtTheDeskTest {
    private static final String CANARY = "canary7c1";
    private static final String ACTIVITY = Bench.NONSENSE.activity();
    private static final String FIRST = Bench.QUARTERS.get(0);
    private static final List<String> OF_THE_INSIDE =
            List.of("Exception", "org.partnerhub", "java.", "graphql.", "dynamo", "null pointer", "INTERNAL");

    private final AtTheDesk reporter;

    NonsenseAtTheDeskTest(HubClient hub) {
        this.reporter = new AtTheDesk(hub, "iom,reporter");
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(actuals(), payments(), sites(), targets(), notes(), imports())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> actuals() {
        return Stream.of(
                of("periodEnd NOT_A_DATE", "reportActual", actual("1.3", "value", "1", "periodEnd", "31/03/2025")),
                of("periodEnd NOT_A_DATE", "reportActual", actual("1.3", "value", "1", "periodEnd", "2025-02-30")),
                of("periodEnd NO_SUCH_PERIOD", "reportActual", actual("1.3", "value", "1", "periodEnd", "2025-03-30")),
                of("value NOT_A_NUMBER", "reportActual", actual("1.3", "value", "1e3")),
                of("value NOT_A_NUMBER", "reportActual", actual("1.3", "value", "3,5")),
                of("value NOT_A_NUMBER", "reportActual", actual("1.3", "value", "NaN")),
                of("value NOT_A_NUMBER", "reportActual", actual("1.3", "value", "१२")),
                of("value NOT_A_NUMBER", "reportActual", actual("1.3", "value", " 5")),
                of("value NOT_A_NUMBER", "reportActual", actual("1.3", "value", CANARY)),
                of("value TOO_MANY_DIGITS", "reportActual", actual("1.3", "value", "9".repeat(400))),
                of("value TOO_MANY_DIGITS", "reportActual", actual("1.3", "value", "0.1234567")),
                of("value NEGATIVE", "reportActual", actual("1.3", "value", "-1")),
                of("value NOT_WHOLE", "reportActual", actual("1.3", "value", "1.5")),
                of("value MISSING", "reportActual", actual("1.3")),
                of("activity NOT_FOUND", "reportActual", actual("1.3", "value", "1", "activity", CANARY)),
                of("activity NOT_FOUND", "reportActual", actual("1.3", "value", "1", "activity", "")),
                of("activity NOT_FOUND", "reportActual", actual("1.3", "value", "1", "activity", CANARY.repeat(500))),
                of("indicator NOT_FOUND", "reportActual", actual(CANARY, "value", "1")),
                of("indicator NOT_FOUND", "reportActual", actual("3.1", "value", "1")),
                of("breakdown TOO_MANY_CELLS", "reportActual", actual("1.1", "value", "91", "breakdown", cells(91))),
                of("breakdown DUPLICATE_CELL", "reportActual", actual("1.1", "value", "9", "breakdown", twice())),
                of(
                        "breakdown.0.categories UNKNOWN_CODE",
                        "reportActual",
                        actual("1.1", "value", "9", "breakdown", List.of(cell("SEX", CANARY, "1")))),
                of(
                        "breakdown.0.categories UNKNOWN_CODE",
                        "reportActual",
                        actual("1.1", "value", "9", "breakdown", List.of(cell("DISTRICT", "LK-42", "1")))),
                of(
                        "breakdown.0.categories AXIS_NOT_OF_INDICATOR",
                        "reportActual",
                        actual("1.2", "value", "9", "breakdown", List.of(cell("SEX", "f", "1")))),
                of(
                        "breakdown.0.categories BAD_SPLIT",
                        "reportActual",
                        actual(
                                "1.1",
                                "value",
                                "9",
                                "breakdown",
                                List.of(Map.of("categories", List.of(), "value", "1")))),
                of(
                        "breakdown.0.value NOT_A_NUMBER",
                        "reportActual",
                        actual("1.1", "value", "9", "breakdown", List.of(cell("SEX", "f", "+1")))),
                of(
                        "breakdown SUM_EXCEEDS_WHOLE",
                        "reportActual",
                        actual("1.1", "value", "9", "breakdown", List.of(cell("SEX", "f", "10")))),
                of(
                        "reason PERSONAL_DATA",
                        "reportActual",
                        actual("1.3", "value", "1", "reason", CANARY + ", card 199912345678")));
    }

    private static Stream<Arguments> payments() {
        return Stream.of(
                of("shares SHARES_NOT_100", payment("shares", List.of(share("1", "99.99")))),
                of("shares.1.result DUPLICATE_SHARE", payment("shares", List.of(share("1", "50"), share("1", "50")))),
                of("shares.0.result NOT_FOUND", payment("shares", List.of(share("3", "100")))),
                of("shares.0.percentage OUT_OF_RANGE", payment("shares", List.of(share("1", "100.001")))),
                of("shares SHARES_REQUIRED", payment("shares", List.of())),
                of("currency UNKNOWN_CODE", payment("currency", CANARY)),
                of("transactionType UNKNOWN_CODE", payment("transactionType", CANARY)),
                of("transactionDate IN_FUTURE", payment("transactionDate", "2999-01-01")),
                of("value TOO_MANY_DIGITS", payment("value", "1.005")),
                of("value ZERO", payment("value", "0")),
                of("ref CONTROL_CHARACTER", payment("ref", CANARY + "\u202e")),
                of("description PERSONAL_DATA", payment("description", "paid to " + CANARY + "@example.org")));
    }

    private static Stream<Arguments> sites() {
        return Stream.of(
                of("id BAD_IDENTIFIER", "recordSite", site("id", "../" + CANARY)),
                of("kind UNKNOWN_CODE", "recordSite", site("kind", "SHELTER")),
                of("district UNKNOWN_CODE", "recordSite", site("district", "LK-51")),
                of("result NOT_FOUND", "recordSite", site("result", "3")),
                of("built OUT_OF_ORDER", "recordSite", site("planned", "2025-02-01", "built", "2025-01-01")));
    }

    private static Stream<Arguments> targets() {
        Map<String, Object> good =
                actual("1.3", "value", "50", "reason", "Fewer events.", "donorConsent", "2025-01-01");
        return Stream.of(
                of("donorConsent IN_FUTURE", "reviseTarget", with(good, "donorConsent", "2999-01-01")),
                of("donorConsent NOT_A_DATE", "reviseTarget", with(good, "donorConsent", CANARY)),
                of("reason TOO_SHORT", "reviseTarget", with(good, "reason", "  ")),
                of("value NO_CHANGE", "reviseTarget", with(good, "value", "100")));
    }

    private static Stream<Arguments> notes() {
        Map<String, Object> evidence =
                actual("1.3", "title", "A list", "url", "https://example.org/a", "category", "A08");
        Map<String, Object> explanation = actual("1.3", "explanation", "Rain.", "action", "Wait.");
        Map<String, Object> comment = AtTheDesk.input(
                "activity", ACTIVITY, "periodEnd", FIRST, "reason", "INCOMPLETE", "comment", CANARY + " +94771234567");
        return Stream.of(
                of("url BAD_URL", "attachEvidence", with(evidence, "url", "javascript:alert('" + CANARY + "')")),
                of("url BAD_URL", "attachEvidence", with(evidence, "url", "http://example.org/" + CANARY)),
                of("url BAD_URL", "attachEvidence", with(evidence, "url", "https://10.0.0.1/" + CANARY)),
                of("url BAD_URL", "attachEvidence", with(evidence, "url", "https://user:word@example.org/")),
                of(
                        "url PERSONAL_DATA",
                        "attachEvidence",
                        with(evidence, "url", "https://example.org/?nic=199912345678")),
                of("category UNKNOWN_CODE", "attachEvidence", with(evidence, "category", CANARY)),
                of("title PERSONAL_DATA", "attachEvidence", with(evidence, "title", CANARY + " 912345678V")),
                of("explanation TOO_SHORT", "explainLateness", with(explanation, "explanation", "")),
                of("action TOO_LONG", "explainLateness", with(explanation, "action", CANARY.repeat(300))),
                of("comment PERSONAL_DATA", "returnPeriod", comment),
                of("periodEnd NOT_A_DATE", "submitPeriod", Map.of("activity", ACTIVITY, "periodEnd", CANARY)),
                of("periodEnd NO_SUCH_PERIOD", "submitPeriod", Map.of("activity", CANARY, "periodEnd", FIRST)),
                of("periodEnd NO_SUCH_PERIOD", "submitPeriod", Map.of("activity", "", "periodEnd", FIRST)),
                of(
                        "periodEnd NO_SUCH_PERIOD",
                        "submitPeriod",
                        Map.of("activity", CANARY.repeat(500), "periodEnd", FIRST)));
    }

    private static Stream<Arguments> imports() {
        Map<String, Object> good = Map.of("activity", ACTIVITY, "kind", "COUNTS", "format", "CSV");
        return Stream.of(
                of("format WRONG_FORMAT", "requestImport", with(good, "format", "XML")),
                of("activity NOT_FOUND", "requestImport", with(good, "activity", CANARY)),
                of("reason TOO_LONG", "requestImport", with(good, "reason", CANARY.repeat(60))),
                of("reason PERSONAL_DATA", "requestImport", with(good, "reason", CANARY + " 912345678V")),
                of("import NOT_FOUND", "applyImport", Map.of("import", CANARY)),
                of("import NOT_FOUND", "applyImport", Map.of("import", "../../" + CANARY + "#")),
                of("import NOT_FOUND", "discardImport", Map.of("import", "")),
                of("import NOT_FOUND", "discardImport", Map.of("import", CANARY.repeat(500))),
                of("clientMutationId BAD_LENGTH", "requestImport", with(good, "clientMutationId", CANARY.repeat(20))),
                of("clientMutationId BAD_LENGTH", "requestImport", with(good, "clientMutationId", " ")));
    }

    @ParameterizedTest(name = "{0} {1} {index}")
    @MethodSource("nonsense")
    void what_cannot_be_meant_is_refused_by_name(String expected, String mutation, Map<String, Object> input) {
        String body = reporter.send(mutation, input).body();
        JsonNode payload = HubClient.json(body).at("/data/" + mutation);
        JsonNode error = payload.at("/userErrors/0");
        assertEquals(
                expected,
                error.path("field").asText() + " " + error.path("code").asText(),
                body);
        assertTrue(error.path("message").asText().length() > 5);
        assertNothingIsTold(body.replace(payload.path("clientMutationId").asText(), ""));
    }

    @Test
    void what_the_contract_does_not_know_is_refused_before_anything_is_done() {
        for (Map<String, Object> input : List.<Map<String, Object>>of(
                Map.of("activity", ACTIVITY),
                actual("1.3", "value", 5),
                actual("1.1", "value", "5", "breakdown", List.of(cell(CANARY, "f", "1"))),
                actual("1.3", "value", "5", "unknown", "x"))) {
            JsonNode answer = reporter.answer("reportActual", input);
            assertEquals(
                    "VALIDATION_ERROR", answer.at("/errors/0/extensions/code").asText(), answer::toString);
        }
    }

    @Test
    void an_identifier_is_a_string_or_an_integer() {
        String sent = "query Find($id: ID!) { desk { import(id: $id) { id } } }";
        for (Object wrong : List.of(Map.of("b", 1), List.of("a"), true, 1.5)) {
            assertEquals("VALIDATION_ERROR", found(sent, Map.of("id", wrong)), wrong.toString());
        }
        for (Object right : List.of("a", 7, 7_000_000_000L)) {
            assertEquals("NOT_FOUND", found(sent, Map.of("id", right)), right.toString());
        }
        for (String wrong : List.of("{b: 1}", "[\"a\"]", "true", "1.5")) {
            assertEquals("VALIDATION_ERROR", found("{ desk { import(id: " + wrong + ") { id } } }", Map.of()), wrong);
        }
        assertEquals("NOT_FOUND", found("{ desk { import(id: 7) { id } } }", Map.of()));
    }

    private String found(String query, Map<String, Object> variables) {
        HttpResponse<String> response =
                reporter.hub().postAtTheDesk(reporter.groups(), HubClient.body(query, variables));
        return HubClient.json(response.body()).at("/errors/0/extensions/code").asText();
    }

    @Test
    void what_is_not_there_is_told_so_and_is_no_empty_list() {
        String elsewhere = "{ desk { periods(activity: \"" + ACTIVITY + "\") { state } } }";
        JsonNode answer = reporter.hub().desk("japan-embassy,operator", elsewhere);
        assertEquals("NOT_FOUND", answer.at("/errors/0/extensions/code").asText(), answer::toString);
        JsonNode lists = reporter.hub().desk("iom,reporter", "{ codeList(name: \"none\") { code } }");
        assertEquals(
                "There is no such code list.", lists.at("/errors/0/message").asText(), lists::toString);
    }

    @Test
    void a_file_larger_than_an_address_takes_is_refused_and_nothing_is_kept() {
        JsonNode asked = reporter.done("requestImport", "activity", ACTIVITY, "kind", "COUNTS", "format", "CSV");
        HttpResponse<String> response = reporter.put(asked.path("uploadUrl").asText(), new byte[11_000_000]);
        assertEquals(413, response.statusCode());
        String id = asked.at("/import/id").asText();
        assertEquals("WAITING_FOR_FILE", reporter.imported(id).path("state").asText());
        assertEquals("import WRONG_STATE", reporter.refused("applyImport", "import", id));
        reporter.done("discardImport", "import", id);
        assertEquals("import WRONG_STATE", reporter.refused("discardImport", "import", id));
    }

    @Test
    void an_address_that_was_changed_takes_nothing() {
        JsonNode asked = reporter.done("requestImport", "activity", ACTIVITY, "kind", "COUNTS", "format", "CSV");
        String address = asked.path("uploadUrl").asText();
        byte[] file = "indicator,period,value\n1.3,2025Q1,5\n".getBytes(UTF_8);
        for (String changed : List.of(
                changedAfter("signature=", address),
                changedAfter("until=", address),
                changedAfter("imports/", address),
                address.replaceFirst("\\?.*", ""))) {
            assertEquals(403, reporter.put(changed, file).statusCode());
        }
        reporter.done("discardImport", "import", asked.at("/import/id").asText());
    }

    @Test
    void a_file_that_is_put_twice_is_read_once_and_there_is_no_address_for_it_any_more() {
        Map<String, Object> input = AtTheDesk.input(
                "clientMutationId", "put-twice", "activity", ACTIVITY, "kind", "COUNTS", "format", "CSV");
        JsonNode asked = reporter.answer("requestImport", input).at("/data/requestImport");
        String address = asked.path("uploadUrl").asText();
        byte[] file = "indicator,period,value\n1.3,2025Q2,5\n".getBytes(UTF_8);
        assertEquals(200, reporter.put(address, file).statusCode());
        assertEquals(200, reporter.put(address, file).statusCode());
        JsonNode checked = reporter.waited(asked.at("/import/id").asText());
        assertEquals("1", checked.at("/checked/accepted").asText(), checked::toString);
        assertEquals("1", reporter.applies(checked).at("/applied/accepted").asText());
        JsonNode again = reporter.answer("requestImport", input).at("/data/requestImport");
        assertEquals("APPLIED", again.at("/import/state").asText());
        assertTrue(again.path("uploadUrl").isNull(), again::toString);
    }

    @Test
    void a_file_with_names_is_gone_and_its_report_tells_none_of_them() {
        JsonNode found = reporter.brings(
                ACTIVITY,
                "PARTICIPATIONS",
                "CSV",
                ("indicator,case_number,date,full name\n1.1,C-1,2025-02-03," + CANARY + "\n").getBytes(UTF_8));
        assertEquals("QUARANTINED", found.path("state").asText());
        assertNothingIsTold(found.toString());
        assertEquals(
                "import WRONG_STATE",
                reporter.refused("applyImport", "import", found.path("id").asText()));
    }

    @Test
    void a_report_of_rows_quotes_no_cell() {
        JsonNode checked = reporter.brings(
                ACTIVITY,
                "PARTICIPATIONS",
                "CSV",
                ("indicator,case_number,date,sex,district\n1.1,C-1," + CANARY + ",f,LK51\n1.1,C-2,2025-02-03," + CANARY
                                + ",LK51\n" + CANARY + ",C-3,2025-02-03,f,LK51\n1.1,C-4,2025-02-03,f," + CANARY + "\n")
                        .getBytes(UTF_8));
        assertEquals("4", checked.at("/checked/refused").asText(), checked::toString);
        assertNothingIsTold(checked.toString());
        reporter.done("discardImport", "import", checked.path("id").asText());
    }

    /** Another character than there was, whichever that was. */
    private static String changedAfter(String name, String address) {
        int at = address.indexOf(name) + name.length();
        return address.substring(0, at) + (address.charAt(at) == '9' ? '0' : '9') + address.substring(at + 1);
    }

    private static void assertNothingIsTold(String body) {
        assertFalse(body.contains(CANARY), body);
        OF_THE_INSIDE.forEach(word -> assertFalse(body.contains(word), body));
    }

    private static Arguments of(String expected, Map<String, Object> payment) {
        return of(expected, "recordTransaction", payment);
    }

    private static Arguments of(String expected, String mutation, Map<String, Object> input) {
        return Arguments.of(expected, mutation, input);
    }

    private static Map<String, Object> actual(String indicator, Object... more) {
        return with(Map.of("activity", ACTIVITY, "indicator", indicator, "periodEnd", FIRST), more);
    }

    private static Map<String, Object> payment(Object... more) {
        return with(
                Map.of(
                        "activity",
                        ACTIVITY,
                        "ref",
                        "N-1",
                        "transactionType",
                        "3",
                        "transactionDate",
                        "2025-02-14",
                        "value",
                        "100",
                        "currency",
                        "USD",
                        "shares",
                        List.of(share("1", "100"))),
                more);
    }

    private static Map<String, Object> site(Object... more) {
        return with(
                Map.of(
                        "activity",
                        ACTIVITY,
                        "id",
                        "N-1",
                        "name",
                        "A market",
                        "kind",
                        "MARKET",
                        "district",
                        "LK51",
                        "result",
                        "1"),
                more);
    }

    private static Map<String, Object> with(Map<String, Object> input, Object... more) {
        Map<String, Object> all = new HashMap<>(input);
        all.putAll(AtTheDesk.input(more));
        return all;
    }

    private static Map<String, Object> share(String result, String percentage) {
        return Map.of("result", result, "percentage", percentage);
    }

    private static Map<String, Object> cell(String axis, String code, String value) {
        return Map.of("categories", List.of(Map.of("axis", axis, "code", code)), "value", value);
    }

    private static List<Map<String, Object>> twice() {
        return List.of(cell("SEX", "f", "1"), cell("SEX", "f", "2"));
    }

    private static List<Map<String, Object>> cells(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(number -> cell("SEX", "f", "1"))
                .toList());
    }
}
