package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** What is asked of a day is answered as it could have been answered at the end of that day in Colombo. */
final class AsOfTest {
    private static final String FIGURE = "indicator(code: \"trained\") { cumulative { value asOf release } }";
    private static final String PERIODS =
            "indicator(code: \"trained\") { periods(%s) { edges { node { periodEnd } } pageInfo { endCursor } } }";

    private final PastRoom room = new PastRoom();

    @BeforeEach
    void release_three_quarters() {
        room.release("2024-07-15T04:30:00Z", with(trained().quarter("2024Q2", 40)));
        room.release(
                "2024-10-14T18:29:59Z", with(trained().quarter("2024Q2", 40).quarter("2024Q3", 60)));
        room.release(
                "2025-01-20T04:30:00Z",
                with(trained().quarter("2024Q2", 40).quarter("2024Q3", 60).quarter("2024Q4", 80)));
    }

    @Test
    void two_days_in_one_request_show_what_was_seen_then_and_now() {
        JsonNode answer =
                room.ask("{ then: " + activity("2024-09-30", FIGURE) + " now: " + activity("", FIGURE) + " }");
        assertEquals("40", answer.at("/data/then/indicator/cumulative/value").asText());
        assertEquals(
                "TEST-IOM-2024Q2-r1",
                answer.at("/data/then/indicator/cumulative/release").asText());
        assertEquals("180", answer.at("/data/now/indicator/cumulative/value").asText());
    }

    @ParameterizedTest
    @CsvSource({"2024-10-13, 40", "2024-10-14, 100", "2025-01-19, 100", "2025-01-20, 180", "2999-12-31, 180"})
    void a_release_counts_from_the_day_that_it_was_made_in_colombo(String day, String value) {
        JsonNode answer = room.ask("{ then: " + activity(day, FIGURE) + " }");
        assertEquals(value, answer.at("/data/then/indicator/cumulative/value").asText());
    }

    @Test
    void a_release_made_after_midnight_in_colombo_is_of_the_next_day() {
        PastRoom late = new PastRoom();
        late.release("2024-10-14T18:30:00Z", with(trained().quarter("2024Q3", 60)));
        assertEquals("NOT_FOUND", late.code("japan-embassy", "{ " + activity("2024-10-14", FIGURE) + " }"));
        assertEquals(
                "60",
                late.ask("{ " + activity("2024-10-15", FIGURE) + " }")
                        .at("/data/activity/indicator/cumulative/value")
                        .asText());
    }

    @Test
    void an_activity_of_which_nothing_was_released_is_not_found_and_not_listed() {
        assertEquals("NOT_FOUND", room.code("japan-embassy", "{ " + activity("2024-07-14", FIGURE) + " }"));
        JsonNode listed = room.ask("{ then: activities(asOf: \"2024-07-14\") { edges { node { title } } } "
                + "now: activities { edges { node { title } } } }");
        assertTrue(listed.at("/data/then/edges").isEmpty());
        assertEquals(1, listed.at("/data/now/edges").size());
    }

    @Test
    void releases_of_an_activity_are_those_of_that_day() {
        JsonNode answer = room.ask("{ " + activity("2024-11-30", "releases { id } agencies { release { id } }") + " }");
        assertEquals(
                "TEST-IOM-2024Q3-r1", answer.at("/data/activity/releases/0/id").asText());
        assertEquals(
                "TEST-IOM-2024Q3-r1",
                answer.at("/data/activity/agencies/0/release/id").asText());
    }

    @Test
    void a_cursor_of_one_day_is_refused_on_another() {
        String cursor = cursor("2024-11-30");
        assertEquals("CURSOR_EXPIRED", code("", cursor));
        assertEquals("CURSOR_EXPIRED", code("2024-11-29", cursor));
        assertEquals("", code("2024-11-30", cursor));
        assertEquals("CURSOR_EXPIRED", code("2024-11-30", cursor("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "yesterday", "2024-9-3", "30.9.2024"})
    void what_is_no_day_is_refused(String day) {
        assertEquals("BAD_ARGUMENT", room.code("japan-embassy", "{ " + activity(day, FIGURE) + " }"));
    }

    private String cursor(String day) {
        return room.ask("{ " + activity(day, PERIODS.formatted("first: 1")) + " }")
                .at("/data/activity/indicator/periods/pageInfo/endCursor")
                .asText();
    }

    private String code(String day, String cursor) {
        String periods = PERIODS.formatted("after: \"" + cursor + "\"");
        return room.code("japan-embassy", "{ " + activity(day, periods) + " }");
    }

    private static String activity(String day, String fields) {
        String asOf = day.isEmpty() ? "" : ", asOf: \"" + day + "\"";
        return "activity(iatiIdentifier: \"" + ActivitySample.IDENTIFIER + "\"" + asOf + ") { " + fields + " }";
    }

    private static ActivitySample with(IndicatorSample indicator) {
        return ActivitySample.with(indicator);
    }

    private static IndicatorSample trained() {
        return IndicatorSample.of("trained");
    }
}
