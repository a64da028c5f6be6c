package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.graphql.desk.DeskInMemory.ACTIVITY;
import static org.partnerhub.graphql.desk.DeskInMemory.END;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not released is read by those who reported it, by validators once it is decided on, and of victims with the grant alone. */
final class DraftsInScopeTest {
    private static final String READ = "{ activity(iatiIdentifier: \"" + ACTIVITY
            + "\") { releases { id organisation } results { edges { node { indicators { edges { node { code cumulative { value status } } } } } } } } "
            + "activities { edges { node { iatiIdentifier } } } }";

    private final DeskInMemory desk = new DeskInMemory();
    private String remark = "";

    @BeforeEach
    void report_on_everybody_and_say_something_of_victims() {
        desk.reports("trained", "490");
        desk.reports("helped", "300");
        remark = desk.does(
                        "iom reporter protection",
                        "attachEvidence",
                        "activity",
                        ACTIVITY,
                        "indicator",
                        "helped",
                        "periodEnd",
                        END,
                        "title",
                        "Files",
                        "url",
                        "https://example.org/b",
                        "category",
                        "A08")
                .at("/evidence/id")
                .asText();
    }

    @ParameterizedTest
    @CsvSource({
        "iom reporter, DRAFT XM-DAC-47066: trained 490 PROVISIONAL helped null OUT_OF_SCOPE",
        "iom approver, DRAFT XM-DAC-47066: trained 490 PROVISIONAL helped null OUT_OF_SCOPE",
        "iom approver protection, DRAFT XM-DAC-47066: trained 490 PROVISIONAL helped 300 PROVISIONAL",
        "ilo reporter, DRAFT XM-DAC-41302: laws null NOT_REPORTED",
        "iom dpo, nothing",
        "government validator, nothing"
    })
    void a_draft_is_read_by_those_who_report_and_approve_for_its_organisation(String viewer, String told) {
        assertEquals(told, told(viewer));
    }

    @Test
    void what_is_approved_is_read_by_validators_once_it_is_decided_what_of_it_may_be_seen() {
        desk.approve();
        assertEquals("nothing", told("government validator"));
        desk.sweep();
        assertEquals(
                "CANDIDATE XM-DAC-47066: trained 490 PROVISIONAL helped 300 PROVISIONAL", told("government validator"));
        assertEquals("DRAFT XM-DAC-47066: trained 490 PROVISIONAL helped null OUT_OF_SCOPE", told("iom reporter"));
        assertEquals("DRAFT XM-DAC-41302: laws null NOT_REPORTED", told("ilo reporter"));
    }

    @Test
    void what_is_said_of_victims_is_cleared_and_withheld_with_the_grant_alone_and_nobody_else_is_told() {
        desk.assertRefused("remark NOT_FOUND", "iom approver", "clearRemark", decision(true));
        desk.assertRefused("remark NOT_FOUND", "iom approver", "withholdRemark", decision(false));
        desk.assertDone("{\"cleared\": true}", "iom approver protection", "clearRemark", decision(true));
        desk.assertDone("{\"cleared\": false}", "iom approver protection", "withholdRemark", decision(false));
        desk.approve();
        assertEquals("REMARK_CLEARED REMARK_WITHHELD SUBMITTED APPROVED", events("iom approver protection"));
        assertEquals("SUBMITTED APPROVED", events("iom approver"));
        assertEquals("SUBMITTED APPROVED", events("government validator"));
    }

    @Test
    void an_auditor_reads_who_did_what_about_what_without_a_figure() {
        JsonNode entry = desk.answer(
                        "iom auditor",
                        """
                        { auditLog(first: 1) { edges { node { number door kind steps partner grants operation activity organisation periodEnd
                          job scope decision code rows begun intact } } } }
                        """)
                .at("/data/auditLog/edges/0/node");
        assertEquals(
                """
                {"number":6,"door":"DESK","kind":"MUTATION","steps":["attachEvidence"],"partner":"iom","grants":["protection","reporter"],\
                "operation":"Do","activity":"XM-DAC-47066-T.1","organisation":"XM-DAC-47066","periodEnd":"2025-03-31","job":null,\
                "scope":["XM-DAC-47066","protection"],"decision":"DONE","code":null,"rows":"NONE","begun":5,"intact":true}""",
                entry.toString());
    }

    private String told(String viewer) {
        JsonNode answer = desk.answer(viewer, READ);
        JsonNode release = answer.at("/data/activity/releases/0");
        assertEquals(
                release.isMissingNode(), answer.at("/data/activities/edges").isEmpty());
        if (release.isMissingNode()) {
            return "nothing";
        }
        StringBuilder told = new StringBuilder(
                release.path("id").asText() + " " + release.path("organisation").asText() + ":");
        for (JsonNode indicator : answer.at("/data/activity/results/edges/0/node/indicators/edges")) {
            JsonNode figure = indicator.at("/node/cumulative");
            told.append(' ').append(indicator.at("/node/code").asText());
            told.append(' ').append(figure.path("value").asText());
            told.append(' ').append(figure.path("status").asText());
        }
        return told.toString();
    }

    private String events(String viewer) {
        return String.join(
                " ", desk.periods(viewer, "events { edges { node { kind } } }").findValuesAsText("kind"));
    }

    private Object[] decision(boolean isCleared) {
        Object[] about = {"activity", ACTIVITY, "periodEnd", END, "remark", remark};
        Object[] confirmed = {
            "activity",
            ACTIVITY,
            "periodEnd",
            END,
            "remark",
            remark,
            "describesNoPerson",
            true,
            "givesNoUnreleasedNumber",
            true
        };
        return isCleared ? confirmed : about;
    }
}
