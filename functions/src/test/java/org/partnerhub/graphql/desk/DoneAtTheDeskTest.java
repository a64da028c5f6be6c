package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.graphql.desk.DeskInMemory.ACTIVITY;
import static org.partnerhub.graphql.desk.DeskInMemory.END;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.SriLanka;

/** What is done at the desk is told with what it came to, can be read there, and what is not done says where it is wrong. */
final class DoneAtTheDeskTest {
    private static final String IOM = "XM-DAC-47066";
    private static final Object[] PERIOD = {"activity", ACTIVITY, "periodEnd", END};
    private static final Object[] TRAINED = {"activity", ACTIVITY, "indicator", "trained", "periodEnd", END};
    private static final Object[] OF_IOM = {"activity", ACTIVITY, "organisation", IOM, "periodEnd", END};

    private final DeskInMemory desk = new DeskInMemory();

    @Test
    void a_value_is_told_with_where_it_was_posted_and_in_how_many_parts() {
        desk.assertDone(
                """
                {"actual": {"activity": "XM-DAC-47066-T.1", "indicator": "trained", "periodEnd": "2025-03-31",
                  "postedIn": "2025-03-31", "value": "490", "cells": 2}}
                """,
                "iom reporter",
                "reportActual",
                with(TRAINED, "value", "490", "breakdown", List.of(part("f", "300"), part("m", "190"))));
    }

    @Test
    void a_target_is_told_with_what_it_was_at_first() {
        Object[] revision = {"reason", "More came.", "donorConsent", "2025-01-15"};
        desk.assertDone(
                "{\"value\": \"500\", \"original\": \"500\"}",
                "iom reporter",
                "reviseTarget",
                with(with(TRAINED, revision), "value", "500"));
        desk.assertDone(
                "{\"value\": \"550\", \"original\": \"500\"}",
                "iom reporter",
                "reviseTarget",
                with(with(TRAINED, revision), "value", "550"));
    }

    @Test
    void a_payment_is_told_whole() {
        desk.assertDone(
                """
                {"transaction": {"ref": "T-1", "transactionType": {"list": "TransactionType", "code": "3", "label": "Disbursement"},
                  "transactionDate": "2025-02-14", "value": {"value": "100.50", "currency": "USD", "valueDate": "2025-02-15"},
                  "description": "For pumps", "providerOrg": null,
                  "receiverOrg": {"organisation": {"ref": "XM-DAC-41114", "type": null, "name": "A network"}, "activityId": null},
                  "flowType": null, "financeType": null, "aidType": null, "tiedStatus": null,
                  "shares": [{"result": "R1", "percentage": "93"}, {"result": null, "percentage": "7"}], "synthetic": false}}
                """,
                "iom reporter",
                "recordTransaction",
                payment(
                        "value",
                        "100.50",
                        "shares",
                        List.of(Map.of("result", "R1", "percentage", "93"), Map.of("percentage", "7"))));
    }

    @Test
    void a_site_is_told_by_its_identifier_and_can_be_said_more_of() {
        Object[] site = {"activity", ACTIVITY, "id", "S-1"};
        desk.assertDone(
                "{\"site\": \"S-1\"}",
                "iom reporter",
                "recordSite",
                with(
                        site,
                        "name",
                        "A centre",
                        "kind",
                        "TRAINING_CENTRE",
                        "district",
                        "LK51",
                        "result",
                        "R1",
                        "planned",
                        "2025-01-01"));
        desk.assertDone(
                "{\"site\": \"S-1\"}",
                "iom reporter",
                "recordSite",
                with(site, "built", "2025-02-01", "operating", "2025-02-03"));
        desk.assertRefused("built NOT_A_DATE", "iom reporter", "recordSite", with(site, "built", "soon"));
    }

    @Test
    void evidence_and_an_explanation_are_told_whole_and_stand_at_the_period_until_they_are_cleared() {
        JsonNode evidence = attached();
        assertEquals("false List https://example.org/a A08", remark(evidence, "cleared", "title", "url"));
        JsonNode explanation = desk.does(
                        "iom reporter",
                        "explainLateness",
                        with(TRAINED, "explanation", "The rains came.", "action", "Held in June."))
                .path("explanation");
        assertEquals("false The rains came. Held in June. ", remark(explanation, "cleared", "explanation", "action"));
        clear(evidence);
        clear(explanation);
        JsonNode period = desk.periods(
                        "iom approver",
                        "evidence { edges { node { id cleared title url category { code } } } } explanations { id cleared explanation action }")
                .path(0);
        assertEquals(
                "true List https://example.org/a A08",
                remark(period.at("/evidence/edges/0/node"), "cleared", "title", "url"));
        assertEquals(evidence.path("id"), period.at("/evidence/edges/0/node/id"));
        assertEquals(
                "true The rains came. Held in June. ",
                remark(period.at("/explanations/0"), "cleared", "explanation", "action"));
        desk.assertDone(
                "{\"cleared\": false}",
                "iom approver",
                "withholdRemark",
                with(PERIOD, "remark", evidence.path("id").asText()));
    }

    private JsonNode attached() {
        return desk.does(
                        "iom reporter",
                        "attachEvidence",
                        with(TRAINED, "title", "List", "url", "https://example.org/a", "category", "A08"))
                .path("evidence");
    }

    private void clear(JsonNode remark) {
        desk.assertDone(
                "{\"cleared\": true}",
                "iom approver",
                "clearRemark",
                with(
                        PERIOD,
                        "remark",
                        remark.path("id").asText(),
                        "describesNoPerson",
                        true,
                        "givesNoUnreleasedNumber",
                        true));
    }

    @Test
    void a_remark_is_cleared_by_whoever_confirms_both() {
        JsonNode evidence = attached();
        Object[] remark = with(PERIOD, "remark", evidence.path("id").asText());
        for (Object[] confirmed : new Object[][] {
            {"describesNoPerson", true, "givesNoUnreleasedNumber", false},
            {"describesNoPerson", false, "givesNoUnreleasedNumber", true}
        }) {
            JsonNode refused = desk.does("iom approver", "clearRemark", with(remark, confirmed));
            assertEquals(1, refused.path("userErrors").size(), refused::toString);
        }
        desk.assertRefused("remark NOT_FOUND", "iom approver", "withholdRemark", with(PERIOD, "remark", "none"));
    }

    @Test
    void a_period_goes_its_way_with_the_words_of_everybody() {
        step("SUBMITTED", "iom reporter", "submitPeriod", PERIOD);
        step("OPEN", "iom approver", "returnPeriod", with(PERIOD, "reason", "INCOMPLETE", "comment", "Count again."));
        step("SUBMITTED", "iom reporter", "submitPeriod", PERIOD);
        desk.assertRefused("periodEnd NOT_A_DEPUTY", "iom reporter", "approvePeriod", PERIOD);
        step("APPROVED", "iom approver", "approvePeriod", PERIOD);
        step("APPROVED", "government validator", "commentOnPeriod", with(OF_IOM, "comment", "Looked at it."));
        step(
                "APPROVED",
                "government validator",
                "objectToPeriod",
                with(OF_IOM, "comment", "Too many.", "reason", "IMPLAUSIBLE", "indicator", "trained"));
        JsonNode period = desk.periods(
                        "iom approver",
                        "state events { edges { node { kind words } } } objections { edges { node { id standing indicator reason { code } } } }")
                .path(0);
        assertEquals(
                List.of("SUBMITTED", "RETURNED", "REOPENED", "SUBMITTED", "APPROVED", "COMMENTED", "OBJECTED"),
                period.path("events").findValuesAsText("kind"));
        assertEquals(
                "1 OPEN trained IMPLAUSIBLE",
                String.join(
                        " ",
                        period.at("/objections/edges/0/node/id").asText(),
                        period.at("/objections/edges/0/node/standing").asText(),
                        period.at("/objections/edges/0/node/indicator").asText(),
                        period.at("/objections/edges/0/node/reason/code").asText()));
        step(
                "APPROVED",
                "iom approver",
                "settleObjection",
                with(OF_IOM, "objection", "1", "comment", "Counted again."));
        step(
                "APPROVED",
                "government validator",
                "objectToPeriod",
                with(OF_IOM, "comment", "All.", "reason", "IMPLAUSIBLE"));
        step(
                "APPROVED",
                "government validator",
                "withdrawObjection",
                with(OF_IOM, "objection", "2", "comment", "Fine."));
        step("APPROVED", "iom approver", "orderRelease", PERIOD);
        assertEquals(
                List.of("SETTLED", "WITHDRAWN"),
                desk.periods("iom approver", "objections { edges { node { standing } } }")
                        .findValuesAsText("standing"));
    }

    private void step(String state, String who, String mutation, Object... input) {
        desk.assertDone(
                "{\"period\": {\"activity\": \"" + ACTIVITY + "\", \"organisation\": \"" + IOM + "\", \"periodEnd\": \""
                        + END + "\", \"state\": \"" + state + "\"}}",
                who,
                mutation,
                input);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helped", "laws", "none"})
    void nobody_objects_to_an_indicator_that_the_organisation_has_not_or_they_may_not_know_of(String indicator) {
        desk.does("iom reporter", "submitPeriod", PERIOD);
        desk.does("iom approver", "approvePeriod", PERIOD);
        desk.assertRefused(
                "indicator NO_SUCH_INDICATOR",
                "government validator",
                "objectToPeriod",
                with(OF_IOM, "comment", "Too many.", "reason", "IMPLAUSIBLE", "indicator", indicator));
    }

    @Test
    void deputies_are_appointed_by_the_code_that_the_desk_shows_them_and_dismissed() {
        String colleague = desk.ask("iom reporter", "person").path("person").asText();
        assertNotEquals(
                colleague, desk.ask("iom approver", "person").path("person").asText());
        String today = LocalDate.now(SriLanka.TIME).toString();
        desk.assertDone("{\"deputies\": 1}", "iom approver", "appointDeputy", "person", colleague, "until", today);
        desk.assertRefused("person NOT_A_PERSON", "iom approver", "appointDeputy", "person", "kumari", "until", today);
        desk.assertRefused("person NOT_YOURS", "iom reporter", "appointDeputy", "person", "kumari", "until", today);
        desk.assertDone("{\"deputies\": 0}", "iom approver", "dismissDeputy", "person", colleague);
    }

    @Test
    void a_subscriber_is_told_its_secret_once_and_can_be_removed() {
        JsonNode added = desk.does("iom operator", "addSubscriber", "url", "http://127.0.0.1:1/hook");
        assertEquals("http://127.0.0.1:1/hook", added.at("/subscriber/url").asText());
        assertTrue(added.path("secret").asText().startsWith("whsec_"));
        desk.assertRefused("url BAD_URL", "iom operator", "addSubscriber", "url", "http://10.0.0.1/hook");
        String id = added.at("/subscriber/id").asText();
        desk.assertRefused("id NOT_FOUND", "ilo operator", "removeSubscriber", "id", id);
        assertEquals(
                1,
                desk.ask("iom operator", "subscribers { id }")
                        .path("subscribers")
                        .size());
        desk.assertDone("{\"subscribers\": 0}", "iom operator", "removeSubscriber", "id", id);
    }

    @Test
    void an_import_waits_for_its_file_at_an_address_and_can_be_discarded_until_then() {
        JsonNode asked =
                desk.does("iom reporter", "requestImport", "activity", ACTIVITY, "kind", "COUNTS", "format", "CSV");
        assertTrue(asked.path("uploadUrl").asText().startsWith("http"), asked::toString);
        String id = asked.at("/import/id").asText();
        desk.assertRefused("import WRONG_STATE", "iom reporter", "applyImport", "import", id);
        JsonNode discarded = desk.does("iom reporter", "discardImport", "import", id);
        assertEquals("DISCARDED", discarded.at("/import/state").asText());
        assertTrue(discarded.path("uploadUrl").isNull());
        desk.assertRefused("import WRONG_STATE", "iom reporter", "discardImport", "import", id);
        assertEquals(
                "XM-DAC-47066-T.1 COUNTS CSV DISCARDED",
                told(desk.ask("iom reporter", "import(id: \"" + id + "\") { activity kind format state }")
                        .path("import")));
    }

    private static String told(JsonNode job) {
        return String.join(
                " ",
                job.path("activity").asText(),
                job.path("kind").asText(),
                job.path("format").asText(),
                job.path("state").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "iom reporter, COUNTS, XML, format WRONG_FORMAT",
        "iom reporter, IATI, CSV, format WRONG_FORMAT",
        "iom reporter, ERASURE, CSV, kind FORBIDDEN",
        "iom dpo, COUNTS, CSV, kind FORBIDDEN"
    })
    void an_import_comes_in_a_format_of_its_kind_from_those_who_bring_it(
            String who, String kind, String format, String problem) {
        desk.assertRefused(problem, who, "requestImport", "activity", ACTIVITY, "kind", kind, "format", format);
    }

    @Test
    void a_reason_of_an_import_is_short_and_names_nobody() {
        Object[] asked = {"activity", ACTIVITY, "kind", "COUNTS", "format", "CSV"};
        desk.assertRefused("reason TOO_LONG", "iom reporter", "requestImport", with(asked, "reason", "x".repeat(501)));
        desk.assertRefused(
                "reason PERSONAL_DATA",
                "iom reporter",
                "requestImport",
                with(asked, "reason", "of kumari@example.org"));
        assertTrue(desk.does("iom reporter", "requestImport", with(asked, "reason", "x".repeat(500)))
                .path("userErrors")
                .isEmpty());
        desk.assertRefused(
                "activity NOT_FOUND",
                "iom reporter",
                "requestImport",
                "activity",
                "none",
                "kind",
                "COUNTS",
                "format",
                "CSV");
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123456.5, value TOO_MANY_DIGITS",
        "1.1234567, value TOO_MANY_DIGITS",
        "'1,5', value NOT_A_NUMBER",
        "many, value NOT_A_NUMBER",
        "'', value NOT_A_NUMBER"
    })
    void a_number_that_is_none_or_too_long_is_refused_where_it_stands(String value, String problem) {
        desk.assertRefused(problem, "iom reporter", "recordTransaction", payment("value", value));
    }

    @Test
    void what_is_wrong_in_a_part_is_told_with_its_place() {
        desk.assertRefused(
                "breakdown.1.value NOT_A_NUMBER",
                "iom reporter",
                "reportActual",
                with(TRAINED, "value", "490", "breakdown", List.of(part("f", "300"), part("m", "many"))));
        desk.assertRefused(
                "breakdown.0.categories DUPLICATE_AXIS",
                "iom reporter",
                "reportActual",
                with(TRAINED, "breakdown", List.of(Map.of("categories", List.of(sex("f"), sex("m")), "value", "1"))));
        desk.assertRefused(
                "periodEnd NOT_A_DATE",
                "iom reporter",
                "reportActual",
                "activity",
                ACTIVITY,
                "indicator",
                "trained",
                "periodEnd",
                "2025-02-30",
                "value",
                "1");
    }

    @Test
    void victims_are_reported_on_by_those_alone_who_protect_them() {
        Object[] helped = {"activity", ACTIVITY, "indicator", "helped", "periodEnd", END, "value", "30"};
        desk.assertRefused("indicator PROTECTION_REQUIRED", "iom reporter", "reportActual", helped);
        assertTrue(desk.does("iom reporter protection", "reportActual", helped)
                .path("userErrors")
                .isEmpty());
    }

    private static Object[] payment(Object... more) {
        Object[] all = {
            "activity",
            ACTIVITY,
            "ref",
            "T-1",
            "transactionType",
            "3",
            "transactionDate",
            "2025-02-14",
            "currency",
            "USD",
            "valueDate",
            "2025-02-15",
            "description",
            " For pumps ",
            "receiverOrg",
            Map.of("ref", "XM-DAC-41114", "name", "A network"),
            "shares",
            List.of(Map.of("result", "R1", "percentage", "100"))
        };
        return with(all, more);
    }

    private static Map<String, Object> part(String sex, String value) {
        return Map.of("categories", List.of(sex(sex)), "value", value);
    }

    private static Map<String, Object> sex(String code) {
        return Map.of("axis", "SEX", "code", code);
    }

    private static String remark(JsonNode remark, String first, String second, String third) {
        return String.join(
                " ",
                remark.path(first).asText(),
                remark.path(second).asText(),
                remark.path(third).asText(),
                remark.at("/category/code").asText());
    }

    private static Object[] with(Object[] first, Object... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    }
}
