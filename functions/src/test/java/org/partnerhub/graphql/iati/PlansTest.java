package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an organisation plans and pays is taken along with its days, sums and shares, and what is closed is said to be. */
final class PlansTest {
    private static final String BUDGETS =
            """
            {"organisation": "XM-1", "budgets": {"edges": [
              {"node": {"type": {"code": "1"}, "status": {"code": "2"}, "periodStart": "2024-01-01", "periodEnd": "2024-12-31",
                "value": {"value": "500.00", "currency": "USD", "valueDate": "2024-01-01"}, "synthetic": true,
                "shares": [{"result": "1", "percentage": "90"}, {"result": null, "percentage": "10"}]}},
              {"node": {"periodStart": "2025-01-01"}}]}}
            """;

    private static final String PAYMENT =
            """
            "periodStart": "2024-01-01", "value": {"value": "70", "currency": "JPY", "valueDate": "2024-01-02"},
            "providerOrg": {"activityId": "XM-1-P", "organisation": {"ref": "XM-1", "type": {"code": "40"}, "name_en": "One"}},
            "receiverOrg": {"activityId": null, "organisation": {"name_en": "Two"}}, "synthetic": false
            """;

    private static final String COUNTERPARTIES =
            """
              <provider-org ref="XM-1" type="40" provider-activity-id="XM-1-P">
                <narrative xml:lang="en">One</narrative>
              </provider-org>
              <receiver-org>
                <narrative xml:lang="en">Two</narrative>
              </receiver-org>
            """;

    @Test
    void a_budget_has_its_days_its_sum_and_what_it_pays_for() {
        assertEquals(
                """
                <budget type="1" status="2" hub:organisation="XM-1" hub:synthetic="true">
                  <period-start iso-date="2024-01-01"/>
                  <period-end iso-date="2024-12-31"/>
                  <value currency="USD" value-date="2024-01-01">500.00</value>
                  <hub:share result="1" percentage="90"/>
                  <hub:share support-costs="true" percentage="10"/>
                </budget>
                <budget hub:organisation="XM-1">
                  <period-start iso-date="2025-01-01"/>
                  <value></value>
                </budget>
                """,
                Written.text(plans(BUDGETS).budgets()));
    }

    @Test
    void a_planned_disbursement_has_its_days_its_sum_and_both_sides() {
        assertEquals(
                """
                <planned-disbursement type="1" hub:organisation="XM-1" hub:synthetic="false">
                  <period-start iso-date="2024-01-01"/>
                  <value currency="JPY" value-date="2024-01-02">70</value>
                """
                        + COUNTERPARTIES + "</planned-disbursement>\n",
                Written.text(plans(
                                "{\"organisation\": \"XM-1\", \"plannedDisbursements\": {\"edges\": [{\"node\": {\"type\": {\"code\": \"1\"},"
                                        + PAYMENT + "}}]}}")
                        .plannedDisbursements()));
    }

    @Test
    void closed_plans_are_a_remark_and_open_ones_without_entries_are_nothing() {
        assertEquals(
                "<!-- out of scope: your role does not open the budgets of this organisation. -->\n",
                Written.text(plans("{\"budgets\": null}").budgets()));
        assertEquals(
                "<!-- out of scope: your role does not open the planned disbursements of this organisation. -->\n",
                Written.text(plans("{}").plannedDisbursements()));
        assertEquals("", Written.text(plans("{\"budgets\": {\"edges\": []}}").budgets()));
    }

    @Test
    void a_single_payment_is_told_whole_to_whoever_may_see_it() {
        Part agency = Written.part(
                "{\"organisation\": \"XM-1\", \"transactions\": {\"pageInfo\": {\"hasMore\": false}, \"edges\": [{\"node\": {"
                        + "\"ref\": \"T-1\", \"transactionType\": {\"code\": \"3\"}, \"transactionDate\": \"2024-01-03\","
                        + "\"description_en\": \"Rent\", \"flowType\": {\"code\": \"10\"}, \"financeType\": {\"code\": \"110\"},"
                        + "\"aidType\": {\"code\": \"C01\"}, \"tiedStatus\": {\"code\": \"5\"},"
                        + "\"shares\": [{\"result\": \"1\", \"percentage\": \"100\"}]," + PAYMENT + "}}]}}");
        assertEquals(
                """
                <transaction ref="T-1" hub:organisation="XM-1" hub:synthetic="false">
                  <transaction-type code="3"/>
                  <transaction-date iso-date="2024-01-03"/>
                  <value currency="JPY" value-date="2024-01-02">70</value>
                  <description>
                    <narrative xml:lang="en">Rent</narrative>
                  </description>
                """
                        + COUNTERPARTIES
                        + """
                  <flow-type code="10"/>
                  <finance-type code="110"/>
                  <aid-type code="C01"/>
                  <tied-status code="5"/>
                  <hub:share result="1" percentage="100"/>
                </transaction>
                """,
                Written.text(new Payments(agency, Set.of("1")).transactions()));
    }

    @Test
    void a_payment_of_which_no_side_is_stated_has_none() {
        Part agency = Written.part("{\"transactions\": {\"edges\": [{\"node\": {\"providerOrg\": null}}]}}");
        assertEquals(
                """
                <transaction>
                  <transaction-date/>
                  <value></value>
                </transaction>
                """,
                Written.text(new Payments(agency, Set.of()).transactions()));
    }

    private static Plans plans(String agency) {
        return new Plans(Written.part(agency), Set.of("1"));
    }
}
