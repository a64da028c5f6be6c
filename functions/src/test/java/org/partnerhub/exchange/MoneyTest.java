package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Code;
import org.partnerhub.model.PlannedDisbursement;
import org.partnerhub.model.Share;
import org.partnerhub.model.Transaction;

/** Money comes in as published, with whose it is and how it splits. */
class MoneyTest {
    private static final String RESULTS =
            """
            <result type="2" hub:owner="X"><reference vocabulary="99" code="R1"/></result>
            <result type="2" hub:owner="X"><reference vocabulary="99" code="R2"/></result>
            """;
    private static final String PERIOD = "<period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2024-12-31\"/>";
    private static final String VALUE = "<value currency=\"USD\" value-date=\"2024-01-15\">10</value>";
    private static final String PAYMENT =
            "<transaction-type code=\"3\"/><transaction-date iso-date=\"2024-05-01\"/>" + VALUE;

    @Test
    void a_budget_is_read_with_its_shares() {
        Sample sample = Sample.with(
                """
                <budget type="2" status="2" hub:organisation="XM-DAC-41302" hub:synthetic="true">
                %s<value currency="JPY" value-date="2024-01-15">1200000.50</value>
                <hub:share result="R1" percentage="62.5"/>
                <hub:share result="R2" percentage="30"/>
                <hub:share support-costs="true" percentage="7.5"/>
                </budget>
                """
                                .formatted(PERIOD)
                        + RESULTS);
        assertEquals(
                List.of(new Budget(
                        new Code("BudgetType", "2"),
                        new Code("BudgetStatus", "2"),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        new Amount(new BigDecimal("1200000.50"), "JPY", LocalDate.of(2024, 1, 15)),
                        "XM-DAC-41302",
                        List.of(
                                share("R1", "62.5"),
                                share("R2", "30"),
                                new Share(Optional.empty(), new BigDecimal("7.5"))),
                        true)),
                sample.activity().budgets());
        assertEquals(List.of(), sample.report().entries());
    }

    @Test
    void a_budget_that_says_no_more_is_original_indicative_and_the_reporters() {
        Budget budget = budget("<budget>" + PERIOD + VALUE + "</budget>");
        assertEquals(new Code("BudgetType", "1"), budget.type());
        assertEquals(new Code("BudgetStatus", "1"), budget.status());
        assertEquals("XM-DAC-47066", budget.organisation());
        assertEquals(List.of(), budget.shares());
    }

    @Test
    void a_planned_disbursement_is_read_with_both_sides() {
        Sample sample = Sample.with(
                """
                <planned-disbursement type="1" hub:organisation="XM-DAC-701-2" hub:synthetic="true">
                <period-start iso-date="2024-04-01"/><value currency="USD" value-date="2024-03-20">5</value>
                <provider-org ref="XM-DAC-701-2" type="10" provider-activity-id="P"/>
                <receiver-org ref="XM-DAC-47066" receiver-activity-id="R"><narrative>IOM</narrative></receiver-org>
                </planned-disbursement>
                """);
        PlannedDisbursement planned = sample.activity().plannedDisbursements().get(0);
        assertEquals(Optional.of(new Code("BudgetType", "1")), planned.type());
        assertEquals(Optional.empty(), planned.periodEnd());
        assertEquals("XM-DAC-701-2", planned.organisation());
        assertEquals(Optional.of("P"), planned.providerOrg().orElseThrow().activityId());
        assertEquals(Optional.of("R"), planned.receiverOrg().orElseThrow().activityId());
        assertTrue(planned.synthetic());
        assertEquals(List.of(), sample.report().entries());
    }

    @Test
    void a_transaction_is_read_with_its_terms_and_shares() {
        Sample sample = Sample.with(
                """
                <transaction ref="T-7" hub:organisation="XM-DAC-41302">%s
                <description><narrative>First instalment</narrative></description>
                <receiver-org ref="XM-DAC-47066"/>
                <flow-type code="10"/><finance-type code="110"/>
                <aid-type code="2" vocabulary="2"/><aid-type code="C01"/><tied-status code="5"/>
                <hub:share result="R2" percentage="100"/>
                </transaction>
                """
                                .formatted(PAYMENT)
                        + RESULTS);
        Transaction transaction = sample.activity().transactions().get(0);
        assertEquals(Optional.of("T-7"), transaction.ref());
        assertEquals(new Code("TransactionType", "3"), transaction.transactionType());
        assertEquals(LocalDate.of(2024, 5, 1), transaction.transactionDate());
        assertEquals(1, transaction.description().narratives().size());
        assertEquals("XM-DAC-41302", transaction.organisation());
        assertEquals(Optional.of(new Code("AidType", "C01")), transaction.aidType());
        assertEquals(Optional.of(new Code("TiedStatus", "5")), transaction.tiedStatus());
        assertEquals(List.of(share("R2", "100")), transaction.shares());
        assertEquals(List.of("iati-activity/transaction/aid-type"), sample.paths(Kind.NOT_KEPT));
    }

    @Test
    void a_transaction_type_that_is_unknown_is_refused() {
        String refusal = Sample.with("<transaction>" + PAYMENT.replace("code=\"3\"", "code=\"14\"") + "</transaction>")
                .refusal();
        assertTrue(refusal.contains("transaction-type/@code is \"14\", which is no code of TransactionType"), refusal);
    }

    @Test
    void the_activitys_defaults_fill_in_what_a_transaction_leaves_open() {
        String payment = "<transaction hub:organisation=\"X\">" + PAYMENT.replace(" currency=\"USD\"", "")
                + "<flow-type code=\"20\"/></transaction>";
        Sample sample = Sample.of(Sample.file(Sample.activity(
                        Sample.HEAD + "<default-flow-type code=\"10\"/><default-finance-type code=\"110\"/>" + payment))
                .replace("<iati-activity ", "<iati-activity default-currency=\"LKR\" "));
        Transaction transaction = sample.activity().transactions().get(0);
        assertEquals("LKR", transaction.value().currency());
        assertEquals(Optional.of(new Code("FlowType", "20")), transaction.flowType());
        assertEquals(Optional.of(new Code("FinanceType", "110")), transaction.financeType());
        assertEquals(List.of("iati-activity/default-flow-type"), sample.paths(Kind.NOT_KEPT));
    }

    @Test
    void a_missing_value_date_is_assumed_to_be_the_day_of_payment_or_the_first_of_the_period() {
        String undated = VALUE.replace(" value-date=\"2024-01-15\"", "");
        Sample sample = Sample.with("<budget hub:organisation=\"X\">" + PERIOD + undated + "</budget>"
                + "<transaction hub:organisation=\"X\">" + PAYMENT.replace(VALUE, undated) + "</transaction>");
        assertEquals(
                LocalDate.of(2024, 1, 1),
                sample.activity().budgets().get(0).value().valueDate());
        assertEquals(
                LocalDate.of(2024, 5, 1),
                sample.activity().transactions().get(0).value().valueDate());
        assertEquals(
                List.of(
                        "Line 7: iati-activity/budget/value/@value-date is missing, so 2024-01-01 is assumed.",
                        "Line 7: iati-activity/transaction/value/@value-date is missing, so 2024-05-01 is assumed."),
                sample.sentences(Kind.ASSUMED));
    }

    @Test
    void money_without_an_owner_is_assumed_to_be_the_reporters() {
        Sample sample = Sample.with("<transaction>" + PAYMENT + "</transaction>");
        assertEquals(
                List.of("Line 7: iati-activity/transaction/@hub:organisation is missing, so XM-DAC-47066 is assumed."),
                sample.sentences(Kind.ASSUMED));
    }

    @Test
    void a_date_may_carry_a_time_zone() {
        Budget budget = budget(
                "<budget>" + PERIOD.replace("01-01", "01-01Z").replace("12-31", "12-31+05:30") + VALUE + "</budget>");
        assertEquals(LocalDate.of(2024, 1, 1), budget.periodStart());
        assertEquals(LocalDate.of(2024, 12, 31), budget.periodEnd());
    }

    private static Budget budget(String text) {
        return Sample.with(text).activity().budgets().get(0);
    }

    private static Share share(String result, String percentage) {
        return new Share(Optional.of(result), new BigDecimal(percentage));
    }
}
