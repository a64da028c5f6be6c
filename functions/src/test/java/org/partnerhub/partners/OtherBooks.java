package org.partnerhub.partners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;
import org.partnerhub.model.PlannedDisbursement;
import org.partnerhub.model.Transaction;
import org.partnerhub.release.BuiltRelease;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedMoney;
import org.partnerhub.release.ReleasedMoney.Flow;

/** The books of an organisation say something else: other sums, and more or fewer of them. */
record OtherBooks(RandomGenerator random, String organisation) {

    /** Other totals and budgets, over the same payments. */
    Release moneyIn(Release told) {
        ReleasedMoney money = told.money();
        return with(
                told,
                new ReleasedMoney(
                        others(money.flows(), this::flow),
                        others(money.budgets(), this::budget),
                        money.plannedDisbursements(),
                        money.rates()),
                told.transactions());
    }

    /** Other payments, made and planned, under the same totals. */
    Release paymentsIn(Release told) {
        ReleasedMoney money = told.money();
        return with(
                told,
                new ReleasedMoney(
                        money.flows(),
                        money.budgets(),
                        others(money.plannedDisbursements(), this::plannedDisbursement),
                        money.rates()),
                others(told.transactions(), this::transaction));
    }

    private Release with(Release told, ReleasedMoney money, List<Transaction> transactions) {
        return told.header().organisation().equals(organisation)
                ? new BuiltRelease(
                        told.header(), told.facts(), told.results(), told.tables(), money, transactions, told.remarks())
                : told;
    }

    /** Some are left out, some come twice, and all are others. */
    private <T> List<T> others(List<T> told, UnaryOperator<T> other) {
        List<T> others = new ArrayList<>();
        for (T each : told) {
            random.ints(random.nextInt(3), 0, 1).forEach(any -> others.add(other.apply(each)));
        }
        return others;
    }

    private BigDecimal sum() {
        return BigDecimal.valueOf(random.nextInt(10_000_000), 2);
    }

    private Amount amount(Amount told) {
        return new Amount(sum(), told.currency(), told.valueDate());
    }

    private Flow flow(Flow told) {
        return new Flow(
                told.kind(),
                told.result(),
                told.supportCosts(),
                told.periodStart(),
                told.periodEnd(),
                told.currency(),
                sum());
    }

    private Budget budget(Budget told) {
        return new Budget(
                told.type(),
                told.status(),
                told.periodStart(),
                told.periodEnd(),
                amount(told.value()),
                told.organisation(),
                told.shares(),
                told.synthetic());
    }

    private PlannedDisbursement plannedDisbursement(PlannedDisbursement told) {
        return new PlannedDisbursement(
                told.type(),
                told.periodStart(),
                told.periodEnd(),
                amount(told.value()),
                told.organisation(),
                told.providerOrg(),
                told.receiverOrg(),
                told.synthetic());
    }

    private Transaction transaction(Transaction told) {
        return new Transaction(
                told.ref().map(ref -> ref + "-" + random.nextInt(100)),
                told.transactionType(),
                told.transactionDate().minusDays(random.nextInt(9)),
                amount(told.value()),
                told.description(),
                told.organisation(),
                Optional.empty(),
                told.receiverOrg(),
                told.flowType(),
                told.financeType(),
                told.aidType(),
                told.tiedStatus(),
                List.of(),
                told.synthetic());
    }
}
