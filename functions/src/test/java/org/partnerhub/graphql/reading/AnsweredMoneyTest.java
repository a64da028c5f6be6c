package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Money is answered in each currency, by what it is for and when, as it was booked and planned. */
final class AnsweredMoneyTest {
    private final WholeActivity whole = new WholeActivity();

    @Test
    void all_money_of_an_activity_stands_by_kind_with_the_releases_that_it_is_from() {
        whole.assertAnswered(
                """
                money { currency rate { date } total { planned { value status unit asOf release } plannedToDate { value }
                  incomingCommitment { value } received { value status } committed { value status } spent { value } } }
                """,
                """
                {"money": {"currency": "USD", "rate": null, "total": {
                  "planned": {"value": "890.00", "status": "PUBLISHED", "unit": "USD", "asOf": "2024-03-31",
                    "release": "WHOLE-IOM-2024Q1-r1+WHOLE-ILO-2024Q1-r1"},
                  "plannedToDate": {"value": "590.00"}, "incomingCommitment": {"value": "1000.00"},
                  "received": {"value": null, "status": "NOT_REPORTED"}, "committed": {"value": null, "status": "NOT_REPORTED"},
                  "spent": {"value": "107.00"}}}}
                """);
    }

    @Test
    void money_in_another_currency_says_by_which_rate() {
        whole.assertAnswered(
                """
                money(currency: JPY) { currency rate { currency perUnitedStatesDollar date source synthetic }
                  total { spent { value unit } } unspentForecast { date amount { value unit } } }
                """,
                """
                {"money": {"currency": "JPY",
                  "rate": {"currency": "JPY", "perUnitedStatesDollar": "150", "date": "2024-03-29", "source": "a bank", "synthetic": false},
                  "total": {"spent": {"value": "16050", "unit": "JPY"}},
                  "unspentForecast": {"date": "2024-03-31", "amount": {"value": "133950", "unit": "JPY"}}}}
                """);
    }

    @Test
    void without_a_rate_nothing_is_told_in_that_currency() {
        whole.assertAnswered(
                "money(currency: LKR) { rate { date } total { spent { value status } } }",
                """
                {"money": {"rate": null, "total": {"spent": {"value": null, "status": "NOT_REPORTED"}}}}
                """);
    }

    @Test
    void money_stands_by_result_with_support_costs_and_the_total_below() {
        whole.assertAnswered(
                """
                money { byResult { result title totals { planned { value } incomingCommitment { value status } spent { value } } }
                  supportCosts { planned { value } incomingCommitment { value } spent { value } }
                  lines { kind result title totals { spent { value } } } }
                result(code: "R3") { money { planned { value } spent { value release } } }
                """,
                """
                {"money": {"byResult": [
                   {"result": "R1", "title": "Wells", "totals": {
                     "planned": {"value": "700.00"}, "incomingCommitment": {"value": "900.00", "status": "PUBLISHED"}, "spent": {"value": "100.00"}}},
                   {"result": "R3", "title": "Courses", "totals": {
                     "planned": {"value": "90.00"}, "incomingCommitment": {"value": null, "status": "NOT_REPORTED"}, "spent": {"value": "7.00"}}}],
                  "supportCosts": {"planned": {"value": "100.00"}, "incomingCommitment": {"value": "100.00"}, "spent": {"value": "0.00"}},
                  "lines": [
                    {"kind": "RESULT", "result": "R1", "title": "Wells", "totals": {"spent": {"value": "100.00"}}},
                    {"kind": "RESULT", "result": "R3", "title": "Courses", "totals": {"spent": {"value": "7.00"}}},
                    {"kind": "SUPPORT_COSTS", "result": null, "title": "", "totals": {"spent": {"value": "0.00"}}},
                    {"kind": "TOTAL", "result": null, "title": "", "totals": {"spent": {"value": "107.00"}}}]},
                 "result": {"money": {"planned": {"value": "90.00"}, "spent": {"value": "7.00", "release": "WHOLE-ILO-2024Q1-r1"}}}}
                """);
    }

    @Test
    void money_stands_by_every_quarter_to_the_end_and_of_those_to_come_nothing_is_booked() {
        whole.assertAnswered(
                """
                money { byQuarter { periodStart periodEnd label japanese: label(calendar: JAPAN_FISCAL_YEAR)
                  totals { planned { value } plannedToDate { value } spent { value status } } } }
                """,
                """
                {"money": {"byQuarter": [
                  {"periodStart": "2024-01-01", "periodEnd": "2024-03-31", "label": "2024 Q1", "japanese": "FY2023 Q4",
                    "totals": {"planned": {"value": "590.00"}, "plannedToDate": {"value": "590.00"},
                      "spent": {"value": "107.00", "status": "PUBLISHED"}}},
                  {"periodStart": "2024-04-01", "periodEnd": "2024-06-30", "label": "2024 Q2", "japanese": "FY2024 Q1",
                    "totals": {"planned": {"value": "300.00"}, "plannedToDate": {"value": "0.00"},
                      "spent": {"value": null, "status": "NOT_REPORTED"}}},
                  {"periodStart": "2024-07-01", "periodEnd": "2024-09-30", "label": "2024 Q3", "japanese": "FY2024 Q2",
                    "totals": {"planned": {"value": "0.00"}, "plannedToDate": {"value": "0.00"},
                      "spent": {"value": null, "status": "NOT_REPORTED"}}},
                  {"periodStart": "2024-10-01", "periodEnd": "2024-12-31", "label": "2024 Q4", "japanese": "FY2024 Q3",
                    "totals": {"planned": {"value": "0.00"}, "plannedToDate": {"value": "0.00"},
                      "spent": {"value": null, "status": "NOT_REPORTED"}}}]}}
                """);
    }

    @Test
    void an_agency_has_its_own_money_and_budgets() {
        whole.assertAnswered(
                """
                agency(organisation: "XM-DAC-47066") { organisation money { total { spent { value release } } }
                  budgets { edges { node { type { code } status { code } periodStart periodEnd value { value currency valueDate }
                    shares { result percentage } synthetic } } } }
                """,
                """
                {"agency": {"organisation": "XM-DAC-47066", "money": {"total": {"spent": {"value": "100.00", "release": "WHOLE-IOM-2024Q1-r1"}}},
                  "budgets": {"edges": [
                    {"node": {"type": {"code": "1"}, "status": {"code": "2"}, "periodStart": "2024-01-01", "periodEnd": "2024-03-31",
                      "value": {"value": "500", "currency": "USD", "valueDate": "2024-01-02"},
                      "shares": [{"result": "R1", "percentage": "80"}, {"result": null, "percentage": "20"}], "synthetic": true}},
                    {"node": {"type": {"code": "2"}, "status": {"code": "1"}, "periodStart": "2024-04-01", "periodEnd": "2024-06-30",
                      "value": {"value": "300", "currency": "USD", "valueDate": "2024-04-01"},
                      "shares": [{"result": "R1", "percentage": "100"}], "synthetic": false}}]}}}
                """);
    }

    @Test
    void single_payments_and_those_to_come_say_who_pays_whom_for_what() {
        whole.assertAnswered(
                """
                agency(organisation: "XM-DAC-47066") {
                  plannedDisbursements { edges { node { type { code } periodStart periodEnd value { value }
                    providerOrg { organisation { ref } activityId } receiverOrg { organisation { name } activityId } synthetic } } }
                  transactions { edges { node { ref transactionType { code } transactionDate value { value valueDate } description
                    receiverOrg { organisation { name } } aidType { code } tiedStatus { code } shares { result percentage } } } } }
                """,
                """
                {"agency": {
                  "plannedDisbursements": {"edges": [{"node": {"type": {"code": "1"}, "periodStart": "2024-05-01", "periodEnd": "2024-05-31",
                    "value": {"value": "60"}, "providerOrg": {"organisation": {"ref": "XM-DAC-47066"}, "activityId": "P"},
                    "receiverOrg": {"organisation": {"name": "A network"}, "activityId": "R"}, "synthetic": true}}]},
                  "transactions": {"edges": [
                    {"node": {"ref": "T-1", "transactionType": {"code": "11"}, "transactionDate": "2024-01-05",
                      "value": {"value": "1000", "valueDate": "2024-01-05"}, "description": "", "receiverOrg": null, "aidType": null,
                      "tiedStatus": null, "shares": [{"result": "R1", "percentage": "90"}, {"result": null, "percentage": "10"}]}},
                    {"node": {"ref": "T-2", "transactionType": {"code": "3"}, "transactionDate": "2024-02-01",
                      "value": {"value": "100", "valueDate": "2024-02-02"}, "description": "For pumps",
                      "receiverOrg": {"organisation": {"name": "A network"}}, "aidType": {"code": "B03"}, "tiedStatus": {"code": "5"},
                      "shares": [{"result": "R1", "percentage": "100"}]}}]}}}
                """);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertEquals("NOT_FOUND", whole.code("japan-embassy", "agency(organisation: \"XM\") { organisation }"));
        assertEquals("NOT_FOUND", whole.code("japan-embassy", "result(code: \"R2\") { code }"));
        assertEquals("NOT_FOUND", whole.code("japan-embassy", "indicator(code: \"none\") { code }"));
    }
}
