package org.partnerhub.graphql.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.Bench;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;
import org.partnerhub.model.SriLanka;

/** Every mutation of the contract can be done over HTTP, and fills every field of its payload. */
@ExtendWith(DeskExtension.class)
final class EveryMutationTest {
    private static final String ACTIVITY = Bench.STEPS.activity();
    private static final String FIRST = Bench.QUARTERS.get(0);
    private static final String ROWS = "indicator,case_number,date,district,sex\n1.1,EM-1,2025-02-03,LK51,f\n";
    private static final List<Object> AT = List.of(
            "activity", ACTIVITY, "organisation", "XM-DAC-47066", "periodEnd", FIRST, "comment", "Looked at it.");

    private final MutationText contract = MutationText.ofTheContract();
    private final Set<String> done = new TreeSet<>();
    private final AtTheDesk reporter;
    private final AtTheDesk approver;
    private final AtTheDesk validator;

    EveryMutationTest(HubClient hub) {
        this.reporter = new AtTheDesk(hub, "iom,reporter");
        this.approver = new AtTheDesk(hub, "iom,approver");
        this.validator = new AtTheDesk(hub, "government,validator");
    }

    @Test
    void every_mutation_fills_its_payload() {
        facts();
        imports();
        remarks();
        steps();
        review();
        deputies();
        subscribers();
        does(approver, "orderRelease", "activity", ACTIVITY, "periodEnd", FIRST);
        assertEquals(new TreeSet<>(contract.names()), done);
    }

    private void facts() {
        does(reporter, "reportActual", of("1.3", "value", "12"));
        does(
                reporter,
                "reviseTarget",
                of("1.3", "value", "90", "reason", "Fewer events.", "donorConsent", "2025-01-15"));
        does(
                reporter,
                "attachEvidence",
                of("1.3", "title", "List of events", "url", "https://example.org/a", "category", "A08"));
        does(reporter, "explainLateness", of("1.3", "explanation", "The rains came early.", "action", "Held in June."));
        does(
                reporter,
                "recordTransaction",
                "activity",
                ACTIVITY,
                "ref",
                "EM-1",
                "transactionType",
                "3",
                "transactionDate",
                "2025-02-14",
                "value",
                "100.50",
                "currency",
                "USD",
                "shares",
                List.of(Map.of("result", "1", "percentage", "93"), Map.of("percentage", "7")));
        does(
                reporter,
                "recordSite",
                "activity",
                ACTIVITY,
                "id",
                "EM-1",
                "name",
                "A centre",
                "kind",
                "TRAINING_CENTRE",
                "district",
                "LK51",
                "result",
                "1",
                "planned",
                "2025-01-01");
    }

    private void imports() {
        Object[] file = {"activity", ACTIVITY, "kind", "PARTICIPATIONS", "format", "CSV"};
        String unwanted = does(reporter, "requestImport", file).at("/import/id").asText();
        does(reporter, "discardImport", "import", unwanted);
        JsonNode checked = reporter.brings(ACTIVITY, "PARTICIPATIONS", "CSV", ROWS.getBytes(UTF_8));
        does(reporter, "applyImport", "import", checked.path("id").asText());
        reporter.waited(checked.path("id").asText());
    }

    private void remarks() {
        String remark = reporter.ask(
                        "{ desk { periods(activity: \"" + ACTIVITY + "\") { periodEnd explanations { id } } } }")
                .at("/desk/periods/0/explanations/0/id")
                .asText();
        Object[] asked = {"activity", ACTIVITY, "periodEnd", FIRST, "remark", remark};
        does(
                approver,
                "clearRemark",
                joined(List.of(asked), "describesNoPerson", true, "givesNoUnreleasedNumber", true));
        does(approver, "withholdRemark", asked);
    }

    private void steps() {
        Object[] period = {"activity", ACTIVITY, "periodEnd", FIRST};
        does(reporter, "submitPeriod", period);
        does(
                approver,
                "returnPeriod",
                "activity",
                ACTIVITY,
                "periodEnd",
                FIRST,
                "reason",
                "INCOMPLETE",
                "comment",
                "Count again.");
        does(reporter, "submitPeriod", period);
        does(approver, "approvePeriod", period);
    }

    private void review() {
        does(validator, "commentOnPeriod", AT.toArray());
        does(validator, "objectToPeriod", with("reason", "IMPLAUSIBLE"));
        does(approver, "settleObjection", with("objection", "1"));
        does(validator, "objectToPeriod", with("reason", "IMPLAUSIBLE", "indicator", "1.3"));
        for (String notTheirs : List.of("none", "2.4", "3.1")) {
            assertEquals(
                    "indicator NO_SUCH_INDICATOR",
                    validator.refused("objectToPeriod", with("reason", "IMPLAUSIBLE", "indicator", notTheirs)));
        }
        does(validator, "withdrawObjection", with("objection", "2"));
    }

    private void deputies() {
        String colleague = new AtTheDesk(reporter.hub(), "reporter,iom")
                .ask("{ desk { person } }")
                .at("/desk/person")
                .asText();
        String today = java.time.LocalDate.now(SriLanka.TIME).toString();
        does(approver, "appointDeputy", "person", colleague, "until", today);
        does(approver, "dismissDeputy", "person", colleague);
    }

    private void subscribers() {
        AtTheDesk operator = new AtTheDesk(reporter.hub(), "iom,operator");
        JsonNode added = does(operator, "addSubscriber", "url", "http://127.0.0.1:1/hook");
        does(operator, "removeSubscriber", "id", added.at("/subscriber/id").asText());
    }

    private JsonNode does(AtTheDesk who, String mutation, Object... input) {
        JsonNode payload = who.done(mutation, input);
        contract.payload(mutation)
                .getFieldDefinitions()
                .forEach(field -> assertFalse(isMissing(mutation, payload, field.getName()), mutation + payload));
        done.add(mutation);
        return payload;
    }

    /** Of those that answer an import, only the one that asks for it answers an address. */
    private static boolean isMissing(String mutation, JsonNode payload, String field) {
        boolean isNoUse = field.equals("uploadUrl") && !mutation.equals("requestImport");
        return payload.path(field).isNull() != isNoUse || payload.path(field).isMissingNode();
    }

    private static Object[] of(String indicator, Object... more) {
        return joined(List.of("activity", ACTIVITY, "indicator", indicator, "periodEnd", FIRST), more);
    }

    private static Object[] with(Object... more) {
        return joined(AT, more);
    }

    private static Object[] joined(List<Object> first, Object... more) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
