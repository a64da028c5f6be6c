package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.model.ActivitySample;

/** Auditors read the log at the desk, page by page, and nothing else there; nobody else reads it. */
final class AuditorsAtTheDeskTest {
    private final AuditedDesk desk = new AuditedDesk();

    private Entry entry(int number) {
        return desk.entries().get(number - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "iom auditor, true",
        "government auditor, true",
        "japan-embassy auditor, true",
        "government auditor district-LK51, false",
        "government auditor tvec, false",
        "iom reporter approver dpo operator protection, false",
        "government validator, false"
    })
    void auditors_who_are_narrowed_to_nothing_read_the_log_and_nobody_else(String groups, boolean isOpen) {
        desk.reports("iom reporter", "4711");
        JsonNode answer = HubClient.json(
                desk.answer(groups, HubClient.body("{ auditLog { edges { node { number } } } }", Map.of()))
                        .getBody());
        assertEquals(isOpen, answer.at("/data/auditLog/edges/1/node/number").asInt() == 1, answer::toString);
        assertEquals(isOpen ? "" : "FORBIDDEN", code(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ desk { person } }",
                "{ desk { periods(activity: \"" + ActivitySample.IDENTIFIER + "\") { periodEnd } } }",
                "{ activity(iatiIdentifier: \"" + ActivitySample.IDENTIFIER + "\") { title } }"
            })
    void nothing_else_of_the_desk_is_open_to_auditors(String query) {
        JsonNode answer = desk.ask("iom auditor", query);
        assertTrue(Set.of("FORBIDDEN", "NOT_FOUND").contains(code(answer)), answer::toString);
    }

    @Test
    void to_auditors_no_activity_is_listed() {
        JsonNode edges =
                desk.ask("iom auditor", "{ activities { edges { cursor } } }").at("/data/activities/edges");
        assertTrue(edges.isArray() && edges.isEmpty(), edges::toString);
    }

    @Test
    void the_log_is_read_in_pages_from_the_newest_back_and_reading_it_is_logged() {
        desk.reports("iom reporter", "4711");
        desk.reports("government validator", "4711");
        JsonNode first = page("");
        assertEquals(List.of(4, 3), numbers(first));
        assertTrue(first.at("/pageInfo/hasNextPage").asBoolean());
        JsonNode second = page(", after: \"" + first.at("/pageInfo/endCursor").asText() + "\"");
        assertEquals(List.of(2, 1), numbers(second));
        assertFalse(second.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(List.of("auditLog"), entry(5).deed().steps());
        assertEquals(Kind.READ, entry(6).deed().kind());
    }

    private JsonNode page(String after) {
        String query =
                "{ auditLog(first: 2" + after + ") { edges { node { number } } pageInfo { hasNextPage endCursor } } }";
        return desk.ask("japan-embassy auditor", query).at("/data/auditLog");
    }

    private static List<Integer> numbers(JsonNode page) {
        return page.path("edges").findValues("number").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }
}
