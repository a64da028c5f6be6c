package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** What differs between two releases is told figure by figure, with a reason that follows from the two figures. */
final class ChangesTest {
    private static final String FIRST = "2024-04-21T04:30:00Z";
    private static final String SECOND = "2024-07-21T04:30:00Z";
    private static final String Q1 = "TEST-IOM-2024Q1-r1";
    private static final String Q2 = "TEST-IOM-2024Q2-r1";

    private final PastRoom room = new PastRoom();

    @Test
    void a_new_quarter_is_a_new_period_and_what_is_reached_moves_on() {
        released(
                trained().quarter("2024Q1", 40).unreported("2024Q2"),
                trained().quarter("2024Q1", 40).quarter("2024Q2", 60));
        assertEquals(
                List.of(
                        "ACTUAL 2024-06-30 NOT_REPORTED 60 NEW_PERIOD",
                        "CUMULATIVE 2024-06-30 NOT_REPORTED 100 NEW_PERIOD",
                        "TO_DATE null 40 100 MOVED_ON"),
                changes(Q1, Q2));
    }

    @Test
    void a_figure_that_may_not_move_on_repeats_its_last_value_and_says_so() {
        IndicatorSample other = other().quarter("2024Q1", 40).quarter("2024Q2", 90);
        released(trained().quarter("2024Q1", 40), other().quarter("2024Q1", 40));
        room.release(SECOND, ActivitySample.with(trained().quarter("2024Q1", 40).quarter("2024Q2", 3), other));
        assertTrue(changes(Q1, Q2).contains("CUMULATIVE 2024-06-30 NOT_REPORTED 40 NO_LONGER_MOVING"));
        assertTrue(changes(Q1, Q2).stream().noneMatch(change -> change.equals("TO_DATE null 40 40 NO_LONGER_MOVING")));
    }

    @Test
    void what_one_indicator_has_not_reported_yet_stays_as_it_was() {
        released(trained().quarter("2024Q1", 40).unreported("2024Q2"), other().quarter("2024Q1", 40));
        room.release(
                SECOND,
                ActivitySample.with(
                        trained().quarter("2024Q1", 40).unreported("2024Q2"),
                        other().quarter("2024Q1", 40).quarter("2024Q2", 90)));
        assertEquals(
                List.of(
                        "ACTUAL 2024-06-30 NOT_REPORTED 90 NEW_PERIOD",
                        "CUMULATIVE 2024-06-30 NOT_REPORTED 130 NEW_PERIOD",
                        "TO_DATE null 40 130 MOVED_ON"),
                changes(Q1, Q2));
    }

    @Test
    void a_period_that_had_ended_before_is_posted_late() {
        IndicatorSample laws = laws().quarter("2024Q1", 4);
        released(trained().unreported("2024Q1"), laws);
        room.release(SECOND, ActivitySample.with(trained().quarter("2024Q1", 40), laws));
        assertTrue(changes(Q1, "TEST-IOM-2024Q1-r2").contains("ACTUAL 2024-03-31 NOT_REPORTED 40 POSTED_LATE"));
        assertTrue(changes(Q1, "TEST-IOM-2024Q1-r2").contains("TO_DATE null NOT_REPORTED 40 POSTED_LATE"));
    }

    @Test
    void a_new_indicator_a_target_and_money_have_reasons_of_their_own() {
        room.release(
                FIRST,
                ActivitySample.with(trained().quarter("2024Q1", 40).target("2024Q1", "50"))
                        .budget("2024-01-01", "2024-12-31", "1000")
                        .booked("3", "2024-02-01", "10"));
        room.release(
                SECOND,
                ActivitySample.with(
                                trained()
                                        .quarter("2024Q1", 40)
                                        .target("2024Q1", "60")
                                        .quarter("2024Q2", 60),
                                laws().quarter("2024Q2", 4))
                        .budget("2024-01-01", "2024-12-31", "1200")
                        .booked("3", "2024-02-01", "12")
                        .booked("3", "2024-05-01", "30"));
        List<String> changes = changes(Q1, Q2);
        assertTrue(changes.contains("TARGET 2024-03-31 50 60 TARGET_REVISED"), changes::toString);
        assertTrue(changes.contains("ACTUAL 2024-06-30 NOT_REPORTED 4 NEW_INDICATOR"), changes::toString);
        assertTrue(changes.contains("PLANNED 2024-12-31 1000 1200 BUDGET_REVISED"), changes::toString);
        assertTrue(changes.contains("SPENT 2024-03-31 10 12 BOOKED_LATE"), changes::toString);
        assertTrue(changes.contains("SPENT 2024-06-30 0 30 BOOKED"), changes::toString);
    }

    @Test
    void money_is_told_to_nobody_who_may_not_see_its_totals() {
        room.release(FIRST, ActivitySample.with(trained().quarter("2024Q1", 40)).booked("3", "2024-02-01", "10"));
        room.release(
                SECOND, ActivitySample.with(trained().quarter("2024Q1", 40)).booked("3", "2024-02-01", "12"));
        assertEquals(1, changes("government", Q1, "TEST-IOM-2024Q1-r2").size());
        assertEquals(1, changes("iom", Q1, "TEST-IOM-2024Q1-r2").size());
        assertEquals(List.of(), changes("ilo", Q1, "TEST-IOM-2024Q1-r2"));
        assertEquals(List.of(), changes("government district-LK51", Q1, "TEST-IOM-2024Q1-r2"));
    }

    @Test
    void a_release_does_not_differ_from_itself() {
        released(trained().quarter("2024Q1", 40));
        assertEquals(List.of(), changes(Q1, Q1));
    }

    @Test
    void releases_that_do_not_follow_on_one_another_are_refused() {
        released(
                trained().quarter("2024Q1", 40), trained().quarter("2024Q1", 40).quarter("2024Q2", 60));
        room.release(SECOND, ActivitySample.reported().result("R2", ActivitySample.ILO, laws().quarter("2024Q2", 4)));
        assertEquals("BAD_ARGUMENT", code(Q2, Q1));
        assertEquals("BAD_ARGUMENT", code(Q1, "TEST-ILO-2024Q2-r1"));
        assertEquals("NOT_FOUND", code(Q1, "TEST-IOM-2030Q1-r1"));
        assertEquals("NOT_FOUND", code("RELEASE", Q1));
    }

    @Test
    void pages_are_the_whole_list_and_a_cursor_is_of_one_pair() {
        released(
                trained().quarter("2024Q1", 40), trained().quarter("2024Q1", 40).quarter("2024Q2", 60));
        List<String> paged = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = page("japan-embassy", Q1, Q2, "first: 1" + after);
            paged.addAll(texts(page));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(changes(Q1, Q2), paged);
        assertEquals("CURSOR_EXPIRED", room.code("japan-embassy", query(Q1, Q1, "first: 1" + after)));
    }

    private void released(IndicatorSample first, IndicatorSample second) {
        boolean isSame = first.made().code().equals(second.made().code());
        room.release(FIRST, isSame ? ActivitySample.with(first) : ActivitySample.with(first, second));
        if (isSame) {
            room.release(SECOND, ActivitySample.with(second));
        }
    }

    private void released(IndicatorSample only) {
        room.release(FIRST, ActivitySample.with(only));
    }

    private String code(String from, String to) {
        return room.code("japan-embassy", query(from, to, "first: 100"));
    }

    private List<String> changes(String from, String to) {
        return changes("japan-embassy", from, to);
    }

    private List<String> changes(String groups, String from, String to) {
        return texts(page(groups, from, to, "first: 100"));
    }

    private JsonNode page(String groups, String from, String to, String arguments) {
        JsonNode answer = room.ask(groups, query(from, to, arguments));
        assertTrue(answer.path("errors").isMissingNode(), answer::toString);
        return answer.at("/data/changes");
    }

    private static String query(String from, String to, String arguments) {
        return "{ changes(from: \"" + from + "\", to: \"" + to + "\", " + arguments
                + ") { pageInfo { hasNextPage endCursor } edges { node { what periodEnd before { value status } "
                + "after { value status } reason { code label(language: TA) } } } } }";
    }

    private static List<String> texts(JsonNode page) {
        List<String> texts = new ArrayList<>();
        page.path("edges").forEach(edge -> texts.add(text(edge.path("node"))));
        return texts;
    }

    private static String text(JsonNode change) {
        return String.join(
                " ",
                change.path("what").asText(),
                change.path("periodEnd").asText(),
                figure(change.path("before")),
                figure(change.path("after")),
                change.at("/reason/code").asText());
    }

    private static String figure(JsonNode figure) {
        return figure.path("value").isNull()
                ? figure.path("status").asText()
                : figure.path("value").asText();
    }

    private static IndicatorSample trained() {
        return IndicatorSample.of("trained");
    }

    private static IndicatorSample other() {
        return IndicatorSample.of("other");
    }

    private static IndicatorSample laws() {
        return IndicatorSample.of("laws").impersonal();
    }
}
