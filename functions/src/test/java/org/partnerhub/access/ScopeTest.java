package org.partnerhub.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rows each kind of viewer may see, row for row; what is not named here is closed. */
class ScopeTest {
    private static final String EVERY_FIGURE = "IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51";

    @ParameterizedTest
    @CsvSource({
        "government",
        "government validator",
        "government anti-trafficking",
        "iom",
        "iom reporter approver",
        "ilo",
        "japan-embassy",
        "japan-embassy auditor",
        "iom operator dpo"
    })
    void every_figure_that_counts_no_victims_is_open_to(String viewer) {
        assertEquals(words(EVERY_FIGURE), withoutVictims(open(viewer, Rule.FIGURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "government",
        "government validator",
        "government anti-trafficking",
        "government anti-trafficking district-LK51",
        "japan-embassy",
        "japan-embassy auditor",
        "iom protection",
        "iom protection reporter"
    })
    void figures_of_victims_are_open_to(String viewer) {
        assertEquals(words("victims"), victims(open(viewer, Rule.FIGURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "iom",
        "iom reporter approver auditor",
        "iom operator",
        "ilo",
        "ilo protection",
        "ilo auditor",
        "government tvec",
        "government district-LK51",
        "government auditor district-LK51",
        "government tvec district-LK51"
    })
    void figures_of_victims_are_closed_to(String viewer) {
        assertEquals(Set.of(), victims(open(viewer, Rule.FIGURE)));
    }

    @ParameterizedTest
    @CsvSource({"government anti-trafficking", "iom protection", "government anti-trafficking district-LK51"})
    void types_of_exploitation_are_open_to(String viewer) {
        assertTrue(opensExploitation(viewer));
    }

    @ParameterizedTest
    @CsvSource({
        "government",
        "government validator",
        "japan-embassy",
        "japan-embassy auditor",
        "iom reporter approver",
        "ilo protection",
        "government tvec",
        "government tvec anti-trafficking"
    })
    void types_of_exploitation_are_closed_to(String viewer) {
        assertFalse(opensExploitation(viewer));
    }

    private static boolean opensExploitation(String viewer) {
        Row row = Row.ofOrganisation("XM-DAC-47066")
                .inOutcome(Optional.of(2))
                .aboutVictimsOfTrafficking(true)
                .byTypeOfExploitation();
        return scope(viewer).opens(Rule.FIGURE, row);
    }

    private static Scope scope(String viewer) {
        return new Scope(Claims.viewer(Map.of("token_use", "access", "username", "u", "cognito:groups", viewer))
                .orElseThrow(() -> new AssertionError("no viewer is " + viewer)));
    }

    @ParameterizedTest
    @CsvSource({
        "government district-LK51,IOM1 ILO3 several LK51 IOM1-LK51 ILO3-LK51",
        "government district-LK11,IOM1 ILO3 several LK11",
        "government district-LK51 district-LK11,IOM1 ILO3 several LK51 LK11 IOM1-LK51 ILO3-LK51",
        "government tvec,ILO3 ILO3-LK51",
        "government tvec district-LK51,ILO3 ILO3-LK51",
        "government tvec district-LK11,ILO3",
        "government tvec validator,ILO3 ILO3-LK51"
    })
    void a_narrowed_viewer_sees_these_figures_alone(String viewer, String figures) {
        assertEquals(words(figures), withoutVictims(open(viewer, Rule.FIGURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "government,IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51 victims",
        "government validator,IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51 victims",
        "japan-embassy,IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51 victims",
        "iom auditor,IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51 victims",
        "iom,IOM1 IOM1-LK51 victims",
        "iom reporter,IOM1 IOM1-LK51 victims",
        "ilo,ILO3 ILO3-LK51",
        "government tvec,''",
        "government district-LK51,''",
        "government anti-trafficking,''",
        "government auditor tvec,''",
        "government auditor district-LK51,''"
    })
    void totals_of_money_are_open_to_those_who_pay_and_to_each_agency_for_its_own(String viewer, String rows) {
        assertEquals(words(rows), open(viewer, Rule.MONEY));
    }

    @ParameterizedTest
    @CsvSource({
        "iom,IOM1 IOM1-LK51 victims",
        "ilo reporter,ILO3 ILO3-LK51",
        "ilo auditor,IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51 victims",
        "japan-embassy auditor,IOM1 ILO3 several LK51 LK5 LK11 IOM1-LK51 ILO3-LK51 victims",
        "japan-embassy,''",
        "government,''",
        "government validator,''",
        "government auditor anti-trafficking,''",
        "government auditor district-LK51,''"
    })
    void single_payments_are_open_to_their_owner_and_to_auditors(String viewer, String rows) {
        assertEquals(words(rows), open(viewer, Rule.TRANSACTION));
    }

    @ParameterizedTest
    @CsvSource({"iom reporter", "ilo reporter", "iom dpo", "ilo dpo", "iom reporter dpo"})
    void files_are_brought_by_reporters_and_data_protection_officers_of_those_who_implement(String viewer) {
        assertEquals(rows().keySet(), open(viewer, Rule.IMPORT));
    }

    @ParameterizedTest
    @CsvSource({
        "iom",
        "iom approver",
        "iom protection auditor operator",
        "ilo approver",
        "government dpo",
        "government validator dpo",
        "japan-embassy dpo",
        "japan-embassy auditor operator dpo"
    })
    void nobody_else_brings_files(String viewer) {
        assertEquals(Set.of(), open(viewer, Rule.IMPORT));
    }

    @ParameterizedTest
    @CsvSource({"iom dpo", "ilo dpo operator"})
    void a_data_protection_officer_reports_nothing(String viewer) {
        assertEquals(Set.of(), open(viewer, Rule.REPORT));
    }

    @ParameterizedTest
    @CsvSource({"government operator", "iom operator dpo", "ilo operator", "japan-embassy operator"})
    void operators_of_every_partner_say_who_is_told_of_releases(String viewer) {
        assertEquals(rows().keySet(), open(viewer, Rule.SUBSCRIBE));
    }

    @ParameterizedTest
    @CsvSource({
        "government validator dpo auditor",
        "iom reporter approver protection dpo auditor",
        "ilo",
        "japan-embassy auditor dpo"
    })
    void nobody_else_says_who_is_told_of_releases(String viewer) {
        assertEquals(Set.of(), open(viewer, Rule.SUBSCRIBE));
    }

    @ParameterizedTest
    @CsvSource({"government auditor", "iom auditor reporter", "ilo auditor", "japan-embassy auditor dpo"})
    void auditors_of_every_partner_read_the_audit_log(String viewer) {
        assertEquals(rows().keySet(), open(viewer, Rule.AUDIT));
    }

    @ParameterizedTest
    @CsvSource({
        "government validator",
        "government auditor tvec",
        "government auditor anti-trafficking",
        "government auditor district-LK51",
        "iom reporter approver protection dpo operator",
        "japan-embassy"
    })
    void nobody_else_reads_the_audit_log(String viewer) {
        assertEquals(Set.of(), open(viewer, Rule.AUDIT));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_for_every_partner_is_open_to_every_viewer(Partner partner) {
        assertEquals(rows().keySet(), open(partner.group(), Rule.PARTNER));
    }

    @ParameterizedTest
    @CsvSource({
        "government, PARTNER",
        "japan-embassy, PARTNER",
        "iom protection, PARTNER",
        "iom reporter, PARTNER DESK REPORT IMPORT APPROVE RECOUNT",
        "ilo approver, PARTNER DESK APPROVE RECOUNT",
        "iom dpo, PARTNER DESK IMPORT DISCLOSURE RECOUNT",
        "government dpo, PARTNER DESK RECOUNT",
        "japan-embassy dpo, PARTNER DESK RECOUNT",
        "government validator, PARTNER DESK VALIDATE",
        "ilo operator, PARTNER DESK RECOUNT SUBSCRIBE",
        "iom auditor, PARTNER AUDIT",
        "government auditor tvec, PARTNER"
    })
    void whatever_row_it_is_done_to_a_viewer_may_do_this_alone(String viewer, String rules) {
        Set<String> admitted = Arrays.stream(Rule.values())
                .filter(scope(viewer)::admitsTo)
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(words(rules), admitted);
    }

    private static Map<String, Row> rows() {
        Row iom = Row.ofOrganisation("XM-DAC-47066").inOutcome(Optional.of(1));
        Row ilo = Row.ofOrganisation("XM-DAC-41302").inOutcome(Optional.of(3));
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("IOM1", iom);
        rows.put("ILO3", ilo);
        rows.put("several", Row.ofSeveralOrganisations());
        rows.put("LK51", Row.ofSeveralOrganisations().inArea("LK51"));
        rows.put("LK5", Row.ofSeveralOrganisations().inArea("LK5"));
        rows.put("LK11", Row.ofSeveralOrganisations().inArea("LK11"));
        rows.put("IOM1-LK51", iom.inArea("LK51"));
        rows.put("ILO3-LK51", ilo.inArea("LK51"));
        rows.put(
                "victims",
                Row.ofOrganisation("XM-DAC-47066").inOutcome(Optional.of(2)).aboutVictimsOfTrafficking(true));
        return rows;
    }

    private static Set<String> open(String viewer, Rule rule) {
        Scope scope = scope(viewer);
        Set<String> open = new TreeSet<>();
        rows().forEach((name, row) -> {
            if (scope.opens(rule, row)) {
                open.add(name);
            }
        });
        return open;
    }

    private static Set<String> victims(Set<String> open) {
        Set<String> victims = new TreeSet<>(open);
        victims.retainAll(Set.of("victims"));
        return victims;
    }

    private static Set<String> withoutVictims(Set<String> open) {
        Set<String> others = new TreeSet<>(open);
        others.remove("victims");
        return others;
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ", -1)));
    }
}
