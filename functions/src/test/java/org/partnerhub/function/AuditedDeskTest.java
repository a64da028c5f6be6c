package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Line;
import org.partnerhub.audit.Rows;
import org.partnerhub.audit.Verdict;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.store.Item;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;

/** Whatever is done at the desk, and read there of what is not released, is logged before anybody is told, without what was sent. */
final class AuditedDeskTest {
    private static final String PERIODS =
            "query Periods { desk { periods(activity: \"" + ActivitySample.IDENTIFIER + "\") { periodEnd } } }";

    private final AuditedDesk desk = new AuditedDesk();

    /** A log to which a number of entries can be appended, and no more. */
    private record Full(AuditLog log, int most) implements AuditLog {

        @Override
        public long append(Deed deed, Verdict verdict) {
            if (log.before(END, most).size() == most) {
                throw new StoreUnavailable("the log is full");
            }
            return log.append(deed, verdict);
        }

        @Override
        public List<Line> before(long number, int count) {
            return log.before(number, count);
        }
    }

    private void fillUpAfter(int entries) {
        desk.logsTo(new Full(Chains.in(desk.tables, Clock.systemUTC()), entries));
    }

    private Entry entry(int number) {
        return desk.entries().get(number - 1);
    }

    private List<Verdict> verdicts() {
        return desk.entries().stream().map(Entry::verdict).toList();
    }

    @Test
    void a_mutation_is_logged_before_and_after_it_is_done_with_who_what_and_what_about() {
        desk.reports("iom reporter", "4711");
        assertEquals(List.of(Verdict.BEGUN, Verdict.DONE.after(1)), verdicts());
        Deed deed = entry(1).deed();
        assertEquals(deed, entry(2).deed());
        assertEquals(Door.DESK, deed.door());
        assertEquals(Kind.MUTATION, deed.kind());
        assertEquals(List.of("reportActual"), deed.steps());
        assertEquals("iom", deed.who().orElseThrow().partner());
        assertEquals(List.of("reporter"), deed.who().orElseThrow().grants());
        assertEquals(Optional.of("Do"), deed.request().orElseThrow().operation());
        assertEquals(Optional.of(ActivitySample.IDENTIFIER), deed.about().activity());
        assertEquals(Optional.of(ActivitySample.IOM), deed.about().organisation());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 31)), deed.about().periodEnd());
        assertEquals(List.of(ActivitySample.IOM), deed.scope());
    }

    @Test
    void what_is_taken_along_as_a_table_is_logged_as_what_is_read() {
        String table = desk.table("iom reporter", PERIODS).getBody();
        assertTrue(table.endsWith("2025-03-31\r\n"), table);
        desk.ask("iom reporter", PERIODS);
        assertEquals(entry(2).deed(), entry(1).deed());
        assertEquals(entry(2).verdict(), entry(1).verdict());
    }

    @Test
    void no_table_is_told_that_could_not_be_logged() {
        fillUpAfter(0);
        APIGatewayV2HTTPResponse answer = desk.table("iom reporter", PERIODS);
        assertEquals("application/json; charset=utf-8", answer.getHeaders().get("content-type"));
        assertEquals(
                "UNAVAILABLE",
                HubClient.json(answer.getBody()).at("/errors/0/extensions/code").asText());
        assertFalse(answer.getBody().contains("2025-03-31"));
    }

    @Test
    void a_person_goes_by_the_code_that_the_desk_shows_them() {
        JsonNode answer = desk.ask("iom reporter", "{ desk { person } }");
        assertEquals(
                answer.at("/data/desk/person").asText(),
                entry(1).deed().who().orElseThrow().person());
        assertFalse(desk.logged().contains(AuditedDesk.SUBJECT));
    }

    @Test
    void a_mutation_that_is_refused_is_logged_with_the_code_that_its_sender_gets() {
        JsonNode answer =
                desk.does("iom reporter", "submitPeriod", Map.of("activity", "none", "periodEnd", "2025-03-31"));
        String code = answer.at("/data/submitPeriod/userErrors/0/code").asText();
        assertEquals(List.of(Verdict.BEGUN, Verdict.refused(code).after(1)), verdicts());
        assertEquals(Optional.empty(), entry(1).deed().about().activity());
    }

    @Test
    void a_mutation_that_the_role_does_not_open_is_logged_too() {
        desk.reports("government validator", "4711");
        assertEquals(List.of(Verdict.BEGUN, Verdict.refused("FORBIDDEN").after(1)), verdicts());
    }

    @Test
    void each_of_several_mutations_of_one_request_is_logged_by_itself() {
        String body = HubClient.body(
                "mutation { a: applyImport(input: {clientMutationId: \"1\", import: \"none\"}) { clientMutationId }"
                        + " b: approvePeriod(input: {clientMutationId: \"2\", activity: \"X\", periodEnd: \"2025-03-31\"})"
                        + " { clientMutationId } }",
                Map.of());
        desk.answer("iom reporter approver", body);
        assertEquals(
                List.of(Kind.IMPORT, Kind.IMPORT, Kind.APPROVAL, Kind.APPROVAL),
                desk.entries().stream().map(each -> each.deed().kind()).toList());
    }

    @Test
    void a_mutation_that_cannot_be_logged_before_is_not_done() {
        fillUpAfter(0);
        List<Item> before = desk.tables.items(Table.REPORTED).all();
        assertEquals("UNAVAILABLE", code(desk.reports("iom reporter", "4711")));
        assertEquals(before, desk.tables.items(Table.REPORTED).all());
    }

    @Test
    void a_mutation_of_which_the_end_cannot_be_logged_is_not_told_and_is_told_when_it_is_sent_again() {
        fillUpAfter(1);
        JsonNode untold = desk.reports("iom reporter", "4711");
        assertEquals("UNAVAILABLE", code(untold));
        assertTrue(untold.at("/data/reportActual").isNull());
        fillUpAfter(10);
        assertTrue(desk.reports("iom reporter", "4711").path("errors").isMissingNode());
        assertEquals(List.of(Verdict.BEGUN, Verdict.BEGUN, Verdict.DONE.after(2)), verdicts());
    }

    @Test
    void a_read_is_one_entry_with_what_was_read_and_how_much_roughly() {
        desk.ask("iom reporter", PERIODS);
        assertEquals(1, desk.entries().size());
        Deed deed = entry(1).deed();
        assertEquals(Kind.READ, deed.kind());
        assertEquals(List.of("desk", "periods"), deed.steps());
        assertEquals(Optional.of("Periods"), deed.request().orElseThrow().operation());
        assertEquals(Optional.of(ActivitySample.IDENTIFIER), deed.about().activity());
        assertEquals(Verdict.DONE.over(1), entry(1).verdict());
        assertEquals(Rows.UP_TO_10, entry(1).verdict().rows());
    }

    @Test
    void an_answer_of_which_no_entry_can_be_appended_is_not_told() {
        desk.reports("iom reporter", "4711");
        fillUpAfter(2);
        JsonNode answer = desk.ask("iom reporter", PERIODS);
        assertEquals("UNAVAILABLE", code(answer));
        assertTrue(answer.path("data").isNull(), answer::toString);
        assertTrue(desk.written.toString(StandardCharsets.UTF_8).contains("StoreUnavailable"));
    }

    @Test
    void a_read_that_is_refused_or_finds_nothing_is_logged_with_its_code() {
        desk.ask("government validator", "{ desk { imports { edges { cursor } } } }");
        desk.ask("iom reporter", "{ activity(iatiIdentifier: \"XM-DAC-47066-NONE\") { title } }");
        assertEquals(List.of(Verdict.refused("FORBIDDEN"), Verdict.refused("NOT_FOUND")), verdicts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { partner } }",
                "{ codeList(name: \"District\") { code } }",
                "{ releases { edges { cursor } } }",
                "{ __schema { queryType { name } } }",
                "{ __typename }",
                "{ nothing",
                "{ noSuchField }"
            })
    void what_reads_nothing_that_is_not_released_is_not_logged(String query) {
        desk.ask("iom reporter", query);
        assertEquals(List.of(), desk.entries());
    }

    /** In variables, in literals, as codes that there are not, and in what is answered. */
    @Test
    void no_figure_token_or_text_that_was_sent_or_answered_is_in_the_log_or_on_a_line() {
        desk.reports("iom reporter", "471147");
        desk.ask("iom reporter", "{ activities { edges { node { title indicator(code: \"471148\") { code } } } } }");
        desk.ask("iom reporter", "query A { activity(iatiIdentifier: \"kumari 471149\") { title } } # 471150");
        desk.does("iom reporter", "submitPeriod", Map.of("activity", "XM-DAC-47066-901234567V", "periodEnd", "4711"));
        desk.does("iom reporter", "applyImport", Map.of("import", "471151", "clientMutationId", "471152"));
        assertEquals(8, desk.entries().size());
        String everything = desk.logged() + String.join("\n", desk.lines());
        for (String never : List.of("4711", "kumari", "901234567V", "Bearer", AuditedDesk.SUBJECT)) {
            assertFalse(everything.contains(never), () -> never + " is in " + everything);
        }
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }
}
