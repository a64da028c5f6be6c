package org.partnerhub.exchange;

import java.util.List;
import java.util.function.Function;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Code;
import org.partnerhub.model.PlannedDisbursement;

/** Reads money that is planned. */
record MoneyMapping(ActivityReading reading) {
    private static final String ORIGINAL = "1";
    private static final String INDICATIVE = "1";

    List<Budget> budgets() {
        return each("budget", this::budget);
    }

    List<PlannedDisbursement> plannedDisbursements() {
        return each("planned-disbursement", this::plannedDisbursement);
    }

    private Budget budget(Element budget) {
        Span span = Span.of(budget);
        Codes codes = reading.codes();
        return new Budget(
                codes.read("BudgetType", budget, "type", ORIGINAL),
                codes.read("BudgetStatus", budget, "status", INDICATIVE),
                span.start(),
                span.requiredEnd(),
                new AmountMapping(reading).of(budget, span.start()),
                reading.organisation(budget, "organisation"),
                new ShareMapping(reading.names()).of(budget),
                budget.synthetic());
    }

    private PlannedDisbursement plannedDisbursement(Element payment) {
        Span span = Span.of(payment);
        OrganisationMapping organisations = new OrganisationMapping(reading);
        return new PlannedDisbursement(
                payment.attribute("type").map(this::budgetType),
                span.start(),
                span.end(),
                new AmountMapping(reading).of(payment, span.start()),
                reading.organisation(payment, "organisation"),
                organisations.counterparty(payment, "provider"),
                organisations.counterparty(payment, "receiver"),
                payment.synthetic());
    }

    private Code budgetType(Text text) {
        return reading.codes().read("BudgetType", text);
    }

    private <T> List<T> each(String name, Function<Element, T> mapping) {
        return reading.activity().children(name).stream().map(mapping).toList();
    }
}
