package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.function.PastRoom;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** What can be asked beside activities is answered, and what cannot be asked is refused with the reason. */
final class QuestionsTest {
    private static final String CHANGES =
            "{ changes(from: \"TEST-IOM-2024Q1-r1\", to: \"TEST-IOM-2024Q1-r2\", what: %s, first: 1%s) "
                    + "{ pageInfo { endCursor } edges { node { what } } } }";

    private final WholeActivity whole = new WholeActivity();
    private final PastRoom room = new PastRoom();

    @Test
    void whoever_asks_is_told_as_whom_with_districts_in_order() {
        assertAnswered(
                "government validator district-LK51 district-LK11",
                "{ viewer { partner grants districts { list code label } } }",
                """
                {"viewer": {"partner": "GOVERNMENT", "grants": ["VALIDATOR"], "districts": [
                  {"list": "District", "code": "LK11", "label": "Colombo"}, {"list": "District", "code": "LK51", "label": "Batticaloa"}]}}
                """);
    }

    @Test
    void a_code_list_is_told_in_its_order_with_labels_in_the_language_that_is_asked_for() {
        assertAnswered(
                "iom",
                "{ codeList(name: \"Sex\") { list code label(language: JA) } }",
                """
                {"codeList": [{"list": "Sex", "code": "f", "label": "女性"}, {"list": "Sex", "code": "m", "label": "男性"},
                  {"list": "Sex", "code": "x", "label": "ノンバイナリー"}, {"list": "Sex", "code": "o", "label": "その他"},
                  {"list": "Sex", "code": "u", "label": "不明"}]}
                """);
        assertRefused("NOT_FOUND", "There is no such code list.", room.ask("{ codeList(name: \"None\") { code } }"));
    }

    @Test
    void what_is_answered_at_the_reporting_desk_says_so() {
        String words = "This is answered at the reporting desk: POST /reporting/graphql.";
        assertRefused("WRONG_DOOR", words, room.ask("iom reporter", "{ desk { imports { edges { cursor } } } }"));
        assertRefused("WRONG_DOOR", words, room.ask("iom auditor", "{ auditLog { edges { cursor } } }"));
        assertRefused(
                "WRONG_DOOR",
                words,
                room.ask(
                        "iom operator",
                        "mutation { removeSubscriber(input: {clientMutationId: \"1\", id: \"1\"}) "
                                + "{ userErrors { message } } }"));
    }

    @ParameterizedTest
    @CsvSource({
        "wells, This indicator was not released by these axes. It can be asked by: DISTRICT; PRODUCT.",
        "courses, This indicator was not released by these axes. It can be asked undivided only."
    })
    void a_split_that_is_not_in_the_plan_is_refused_with_those_that_are(String indicator, String words) {
        String splits =
                "indicator(code: \"%s\") { periods { edges { node { breakdown(by: [SEX]) { figure { value } } } } } }";
        assertRefused("NOT_IN_PLAN", words, whole.answer("iom", splits.formatted(indicator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "4"})
    void indicators_are_split_by_one_to_three_axes_at_once(String axes) {
        assertRefused(
                "BAD_ARGUMENT",
                "axes must be from 1 to 3.",
                whole.answer("iom protection", "indicator(code: \"helped\") { splits(axes: " + axes + ") { by } }"));
    }

    @Test
    void every_split_of_a_period_is_told_with_all_its_parts() {
        JsonNode splits = whole.ask(
                        "iom",
                        "indicator(code: \"wells\") { periods { edges { node { splits { by cells { "
                                + "categories { code } figure { value status } } } } } } }")
                .findPath("splits");
        assertEquals(
                List.of("DISTRICT", "PRODUCT"),
                List.of(splits.at("/0/by/0").asText(), splits.at("/1/by/0").asText()));
        assertEquals(25, splits.at("/0/cells").size());
        assertEquals(
                HubClient.json(
                        "{\"categories\": [{\"code\": \"LK31\"}], \"figure\": {\"value\": \"2\", \"status\": \"PUBLISHED\"}}"),
                splits.at("/0/cells/6"));
        assertEquals(
                List.of("NOT_REPORTED"),
                splits.at("/1/cells").findValuesAsText("status").stream()
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9999"})
    void a_year_that_no_calendar_has_is_refused(String year) {
        assertRefused(
                "BAD_ARGUMENT",
                "year must be from 1 to 9998.",
                whole.answer(
                        "iom",
                        "indicator(code: \"wells\") { sum(calendar: CALENDAR_YEAR, year: " + year + ") { value } }"));
    }

    @ParameterizedTest
    @CsvSource({"1, NOT_REPORTED", "2024, NOT_REPORTED", "9998, NOT_REPORTED"})
    void a_year_that_was_not_reported_whole_is_not_reported(String year, String status) {
        assertEquals(
                status,
                whole.ask(
                                "iom",
                                "indicator(code: \"wells\") { sum(calendar: CALENDAR_YEAR, year: " + year
                                        + ") { status } }")
                        .at("/indicator/sum/status")
                        .asText());
    }

    @Test
    void a_sum_says_whether_a_person_may_be_in_it_twice_and_a_wrong_one_why_it_is() {
        whole.assertAnswered(
                "sum(indicators: [\"wells\", \"courses\"]) { figure { value unit release asOf } mayCountAPersonTwice }",
                """
                {"sum": {"figure": {"value": "14", "unit": "ENTITY", "release": "WHOLE-IOM-2024Q1-r1+WHOLE-ILO-2024Q1-r1",
                  "asOf": "2024-03-31"}, "mayCountAPersonTwice": false}}
                """);
        assertRefused(
                "INVALID_SUM",
                "This sum would be wrong: an indicator is named twice.",
                whole.answer("iom", "sum(indicators: [\"wells\", \"wells\"]) { figure { value } }"));
        assertEquals("NOT_FOUND", whole.code("iom", "sum(indicators: [\"wells\", \"none\"]) { figure { value } }"));
    }

    @Test
    void changes_are_told_of_what_is_asked_for_and_a_cursor_is_of_that_list() {
        release("5");
        release("6");
        JsonNode targets =
                room.ask(CHANGES.formatted("[TARGET]", "")).path("data").path("changes");
        assertEquals(List.of("TARGET"), targets.findValuesAsText("what"));
        String after = ", after: \"" + targets.at("/pageInfo/endCursor").asText() + "\"";
        assertEquals("", room.code("iom", CHANGES.formatted("[TARGET]", after)));
        assertEquals("CURSOR_EXPIRED", room.code("iom", CHANGES.formatted("[TARGET, ACTUAL]", after)));
        assertEquals(List.of(), room.ask(CHANGES.formatted("[ACTUAL]", "")).findValuesAsText("what"));
    }

    private void release(String target) {
        IndicatorSample laws = IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2);
        room.release("2024-04-21T04:30:00Z", ActivitySample.with(laws.target("2024Q1", target)));
    }

    private void assertAnswered(String viewer, String query, String json) {
        assertEquals(
                HubClient.json(json).toPrettyString(),
                room.ask(viewer, query).path("data").toPrettyString());
    }

    private static void assertRefused(String code, String words, JsonNode answer) {
        assertEquals(1, answer.path("errors").size(), answer::toString);
        assertEquals(code, answer.at("/errors/0/extensions/code").asText());
        assertEquals(words, answer.at("/errors/0/message").asText());
    }
}
