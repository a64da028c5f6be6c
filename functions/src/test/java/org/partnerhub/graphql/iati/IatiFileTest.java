package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void a_release_without_an_activity_that_the_viewer_sees_is_no_file() {
        assertTrue(IatiFile.of(HubClient.json("{\"release\": {\"id\": \"P-X-2024Q4-r1\"}, \"releasedActivity\": null}"))
                .isEmpty());
        assertTrue(IatiFile.of(HubClient.json("{\"releasedActivity\": {}}")).isEmpty());
    }

    @Test
    void a_file_says_of_which_release_it_is_and_for_whom() {
        String about =
                "Release P-X-2024Q4-r1 with figures up to 2024-12-31, as the viewer who asked for this file may see it."
                        + " SHA-256 of the release: %s.";
        assertTrue(text("1").contains(about.formatted("none")), text("1"));
        assertTrue(text("1").contains("<iati-activities version=\"2.03\" xmlns:hub=\"urn:partnerhub:iati:1\">"));
        String hashed = written(ANSWER.formatted(false, "1").replace("\"cutOff\"", "\"hash\": \"ab12\", \"cutOff\""));
        assertTrue(hashed.contains(about.formatted("ab12")), hashed);
        assertEquals("P-X-2024Q4-r1", file("false", "1").name());
    }

    @Test
    void what_the_file_holds_stands_in_the_order_of_the_standard_each_part_by_its_own_key() {
        String facts =
                """
                "activityScope": {"code": "4"}, "recipientCountries": [{"code": {"code": "LK"}}], "sectors": [{"code": {"code": "11330"}}],
                "tags": [{"code": {"code": "8"}}], "policyMarkers": [{"code": {"code": "1"}}], "locations": [{"ref": "LK51"}],
                "relatedActivities": [{"ref": "XM-1-O"}],
                """;
        String all = written(ANSWER.formatted(false, "1").replace("\"reportingOrg\"", facts + "\"reportingOrg\""));
        assertEquals(
                List.of(
                        "iati-identifier",
                        "reporting-org",
                        "activity-scope",
                        "recipient-country",
                        "location",
                        "sector",
                        "tag",
                        "policy-marker",
                        "budget",
                        "related-activity"),
                all.lines()
                        .filter(line -> line.matches("    <[a-z].*"))
                        .map(line -> line.replaceFirst(" *<([a-z-]+).*", "$1"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "XM-1, '\"1\"', true",
        "XM-1, '\"2\"', false",
        "XM-1, null, true",
        "XM-2, null, false",
        "XM-2, '\"1\"', true"
    })
    void a_site_without_a_result_stands_in_the_publishers_file(String organisation, String result, boolean isOwn) {
        String site =
                "\"sites\": {\"edges\": [{\"node\": {\"id\": \"S-1\", \"result\": " + result + "}}]}, \"reportingOrg\"";
        String answer = ANSWER.formatted(false, "1")
                .replace(
                        "\"organisation\": \"XM-1\", \"cutOff\"",
                        "\"organisation\": \"" + organisation + "\", \"cutOff\"")
                .replace("\"reportingOrg\"", site);
        assertEquals(isOwn, written(answer).contains("<hub:site id=\"S-1\""));
    }

    @Test
    void parts_by_a_district_that_the_file_locates_point_to_it() {
        String located =
                """
                "locations": [{"ref": "LK51"}], "results": {"edges": [{"node": {"code": "1", "indicators": {"edges": [{"node": {
                  "periods": {"edges": [{"node": {"splits": [{"by": ["DISTRICT"], "cells": [
                    {"categories": [{"list": "District", "code": "LK51"}], "figure": {"value": "9", "status": "PUBLISHED"}}]}]}}]}}}]}}}]}
                """;
        String answer =
                ANSWER.formatted(false, "1").replaceFirst("\"results\": .*", Matcher.quoteReplacement(located + "}}"));
        assertTrue(
                written(answer).contains("<actual value=\"9\">\n            <location ref=\"LK51\"/>"),
                written(answer));
    }

    private static IatiFile file(String goesOn, String result) {
        return IatiFile.of(HubClient.json(ANSWER.formatted(goesOn, result))).orElseThrow();
    }

    private static String text(String result) {
        return written(ANSWER.formatted(false, result));
    }

    private static String written(String answer) {
        IatiFile file = IatiFile.of(HubClient.json(answer)).orElseThrow();
        return new String(new XmlFile(file.root(), 10_000).bytes(), StandardCharsets.UTF_8);
    }
}
