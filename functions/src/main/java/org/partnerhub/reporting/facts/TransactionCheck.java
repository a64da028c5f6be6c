package org.partnerhub.reporting.facts;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.reporting.BudgetCeiling;
import org.partnerhub.reporting.facts.TransactionReport.Party;

/** Whether a report of a transaction can be meant, whatever is on record. */
record TransactionCheck(Own own, TransactionReport report, CodeLists lists, Words words, Days days) {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int MOST_DECIMALS = 2;
    private static final String BEYOND_BUDGETS =
            "This is more than all budgets of the activity in this currency together:"
                    + " check the sum, its decimal point and the currency.";

    /** Two codes of ISO 4217 stand for no currency and for tests. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
            .collect(Collectors.toUnmodifiableSet());

    Problems problems() {
        return new Problems()
                .with(Words.bounded("ref", report.ref(), 1, LONGEST_REFERENCE))
                .unless(isType(), "transactionType", "UNKNOWN_CODE", "This is no code of the list TransactionType.")
                .with(days.past("transactionDate", report.transactionDate()))
                .with(report.valueDate().flatMap(day -> days.past("valueDate", day)))
                .with(valueError())
                .unless(isCurrency(), "currency", "UNKNOWN_CODE", "A currency is a code of ISO 4217, such as LKR.")
                .with(words.error("description", report.description(), 0, LONGEST_DESCRIPTION))
                .with(report.providerOrg()
                        .map(party -> problems("providerOrg", party))
                        .orElseGet(Problems::new))
                .with(report.receiverOrg()
                        .map(party -> problems("receiverOrg", party))
                        .orElseGet(Problems::new))
                .with(new ShareCheck(own, report.shares()).problems())
                .with(report.reason().flatMap(words::reason));
    }

    private boolean isType() {
        return lists.find(new Code("TransactionType", report.transactionType())).isPresent();
    }

    private boolean isCurrency() {
        return CURRENCIES.contains(report.currency());
    }

    private Optional<UserError> valueError() {
        return Problems.when(
                        !Numbers.isPlain(report.value(), MOST_DECIMALS),
                        "value",
                        "TOO_MANY_DIGITS",
                        "A sum has at most 15 digits, 2 of them after the point.")
                .or(() -> Problems.when(report.value().signum() == 0, "value", "ZERO", "A sum is not zero."))
                .or(() -> Problems.when(isBeyondBudgets(), "value", "IMPLAUSIBLE", BEYOND_BUDGETS));
    }

    private boolean isBeyondBudgets() {
        Amount amount = new Amount(report.value(), report.currency(), report.transactionDate());
        return new BudgetCeiling(own.record()).isBelow(amount);
    }

    private Problems problems(String field, Party party) {
        return new Problems()
                .with(party.ref().flatMap(ref -> Words.bounded(field + ".ref", ref, 1, LONGEST_REFERENCE)))
                .with(words.error(field + ".name", party.name(), 1, LONGEST_NAME));
    }
}
