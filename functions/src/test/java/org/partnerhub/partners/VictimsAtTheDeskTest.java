package org.partnerhub.partners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.graphql.desk.AtTheDesk;
import org.partnerhub.graphql.desk.MutationText;

/**
 * What is reported on victims of trafficking changes nothing for whoever has no grant {@code protection}: everything at the
 * desk is asked before and after, and the answers are the same, letter by letter.
 */
@ExtendWith(DeskExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VictimsAtTheDeskTest {
    private static final String ACTIVITY = Bench.VICTIMS.activity();
    private static final String FIRST = Bench.QUARTERS.get(0);
    private static final String LAST = Bench.QUARTERS.get(3);
    private static final List<String> UNPROTECTED =
            List.of("iom,reporter", "iom,approver", "iom,operator", "hub/iom,hub/reporter");

    private final HubClient hub;
    private final AtTheDesk protection;
    private final AtTheDesk reporter;
    private final String census = CensusQuery.atTheDesk(
                    MutationText.ofTheContract().schema(), Bench.VICTIMS)
            .text();
    private final Map<String, String> before = new TreeMap<>();
    private String importId = "";

    VictimsAtTheDeskTest(HubClient hub) {
        this.hub = hub;
        this.protection = new AtTheDesk(hub, "iom,reporter,protection");
        this.reporter = new AtTheDesk(hub, "iom,reporter");
    }

    @BeforeAll
    void ask_and_report() {
        reporter.reports(ACTIVITY, "1.3", FIRST, "40");
        UNPROTECTED.forEach(viewer -> before.put(viewer, asked(viewer)));
        Map<String, Object> parts = Map.of("categories", List.of(Map.of("axis", "SEX", "code", "f")), "value", "11");
        protection.done(
                "reportActual",
                "activity",
                ACTIVITY,
                "indicator",
                "2.4",
                "periodEnd",
                LAST,
                "value",
                "13",
                "breakdown",
                List.of(parts));
        protection.reports(ACTIVITY, "2.5", LAST, "17");
        protection.reports(ACTIVITY, "2.6", LAST, "15");
        protection.done(
                "attachEvidence",
                "activity",
                ACTIVITY,
                "indicator",
                "2.4",
                "periodEnd",
                FIRST,
                "title",
                "canary of the evidence",
                "url",
                "https://example.org/canary",
                "category",
                "A08");
        protection.done(
                "explainLateness",
                "activity",
                ACTIVITY,
                "indicator",
                "2.4",
                "periodEnd",
                FIRST,
                "explanation",
                "canary of the explanation",
                "action",
                "canary of the action");
        clears("evidence { edges { node { id } } }", "/evidence/edges/0/node/id");
        clears("explanations { id }", "/explanations/0/id");
        brings();
    }

    private void clears(String selection, String place) {
        AtTheDesk approver = new AtTheDesk(hub, "iom,approver,protection");
        JsonNode first = approver.ask("{ desk { periods(activity: \"" + ACTIVITY + "\") { " + selection + " } } }")
                .at("/desk/periods/0");
        approver.done(
                "clearRemark",
                "activity",
                ACTIVITY,
                "periodEnd",
                FIRST,
                "remark",
                first.at(place).asText(),
                "describesNoPerson",
                true,
                "givesNoUnreleasedNumber",
                true);
    }

    private void brings() {
        JsonNode checked = protection.brings(
                ACTIVITY, "COUNTS", "CSV", ("indicator,period_end,value\n2.7," + LAST + ",9\n").getBytes(UTF_8));
        assertEquals("CHECKED", checked.path("state").asText(), checked::toString);
        assertEquals("1", checked.at("/checked/accepted").asText(), checked::toString);
        importId = protection.applies(checked).path("id").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iom,reporter", "iom,approver", "iom,operator", "hub/iom,hub/reporter"})
    void nothing_that_is_told_without_the_grant_has_changed(String viewer) {
        assertEquals(before.get(viewer), asked(viewer));
    }

    @Test
    void with_the_grant_it_is_told() {
        String told = asked("iom,reporter,protection");
        assertTrue(told.contains("canary of the evidence") && told.contains("canary of the explanation"));
        assertTrue(told.contains(importId));
        assertEquals("PROVISIONAL 13", figure("iom,reporter,protection", "2.4"));
        assertEquals("OUT_OF_SCOPE null", figure("iom,reporter", "2.4"));
    }

    @Test
    void stages_that_are_reported_as_numbers_do_not_overwrite_each_other() {
        assertEquals("PROVISIONAL 17", figure("iom,reporter,protection", "2.5"));
        assertEquals("PROVISIONAL 15", figure("iom,reporter,protection", "2.6"));
        assertEquals("PROVISIONAL 9", figure("iom,reporter,protection", "2.7"));
    }

    @Test
    void an_import_that_may_hold_them_is_not_there_for_whoever_has_no_grant() {
        String unknown = reporter.refused("applyImport", "import", "none");
        assertEquals(unknown, reporter.refused("applyImport", "import", importId));
        assertEquals(unknown, reporter.refused("discardImport", "import", importId));
    }

    @Test
    void they_are_not_reported_without_the_grant() {
        assertEquals(
                "indicator PROTECTION_REQUIRED",
                reporter.refused(
                        "reportActual", "activity", ACTIVITY, "indicator", "2.4", "periodEnd", FIRST, "value", "3"));
        JsonNode checked = reporter.brings(
                ACTIVITY, "COUNTS", "CSV", ("indicator,period_end,value\n2.4," + FIRST + ",3\n").getBytes(UTF_8));
        assertEquals(
                "PROTECTION_REQUIRED", checked.at("/problems/edges/0/node/code").asText(), checked::toString);
        reporter.done("discardImport", "import", checked.path("id").asText());
    }

    private String figure(String viewer, String indicator) {
        JsonNode periods = hub.desk(
                        viewer,
                        "{ activity(iatiIdentifier: \"" + ACTIVITY + "\") { indicator(code: \"" + indicator
                                + "\") { periods { edges { node { actual { status value } } } } } } }")
                .at("/data/activity/indicator/periods/edges");
        JsonNode last = periods.at("/3/node/actual");
        return last.path("status").asText() + " " + last.path("value").asText();
    }

    /** Without imports of others' tests, which all belong to the same organisation, and without the recount. */
    private String asked(String viewer) {
        JsonNode answer = hub.desk(viewer, census);
        assertFalse(answer.path("data").isMissingNode(), answer::toString);
        ((ObjectNode) answer.at("/data/desk_0")).remove("reconciliation_0");
        if (!viewer.contains("protection")) {
            ((ObjectNode) answer.at("/data/desk_0")).remove("imports_0");
        }
        ((ObjectNode) answer.path("data")).remove("activities_0");
        ((ObjectNode) answer).remove("errors");
        return answer.toString();
    }
}
