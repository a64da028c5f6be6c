package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.HubClient;
import org.partnerhub.exchange.xml.XmlFile;

/** What the seed has not: lists that go on, and parts that point to what the file does not hold. */
final class IatiFileTest {
    private static final String ANSWER =
            """
            {"viewer": {"districts": []},
             "release": {"id": "P-X-2024Q4-r1", "organisation": "XM-1", "cutOff": "2024-12-31"},
             "releasedActivity": {
               "iatiIdentifier": "XM-1-P", "reportingOrg": {"ref": "XM-1"},
               "agencies": [{"organisation": "XM-1", "budgets": {"pageInfo": {"hasNextPage": %s}, "edges": [
                 {"node": {"value": {"value": "5", "currency": "USD"}, "shares": [{"result": "%s", "percentage": "100"}]}}]}}],
               "results": {"edges": [{"node": {"code": "1", "indicators": {"edges": []}}}]}}}
            """;

    @Test
    void a_list_that_goes_on_is_no_whole_file() {
        assertTrue(file("false", "1").isWhole());
        assertFalse(file("true", "1").isWhole());
    }

    @Test
    void a_share_of_what_the_file_does_not_hold_is_left_out() {
        assertTrue(text("1").contains("<hub:share result=\"1\" percentage=\"100\"/>"));
        assertFalse(text("2").contains("hub:share"));
    }

    @Test
    void a_result_without_an_indicator_is_a_comment() {
        assertTrue(text("1").contains("<!-- The result 1 has no indicator yet. -->"));
        assertFalse(text("1").contains("<result"));
    }

    @Test
    void without_a_release_there_is_no_file() {
        assertEquals(
                Optional.empty(),
                IatiFile.of(HubClient.json("{\"release\": null, \"releasedActivity\": null}"))
                        .map(IatiFile::name));
    }

    private static IatiFile file(String goesOn, String result) {
        return IatiFile.of(HubClient.json(ANSWER.formatted(goesOn, result))).orElseThrow();
    }

    private static String text(String result) {
        return new String(new XmlFile(file("false", result).root(), 10_000).bytes(), StandardCharsets.UTF_8);
    }
}
