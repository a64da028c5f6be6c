package org.partnerhub.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Budget;
import org.partnerhub.model.PlannedDisbursement;
import org.partnerhub.model.Rate;

/**
 * Money as an organisation's books state it at a cut-off.
 *
 * @param flows every sum by kind, result and quarter; money is never split further
 * @param rates the latest rate of each currency at the cut-off
 */
public record ReleasedMoney(
        List<Flow> flows, List<Budget> budgets, List<PlannedDisbursement> plannedDisbursements, List<Rate> rates) {

    /** What happened to the money; each kind stands for the named codes of IATI's TransactionType, or for budgets. */
    public enum Kind {
        /** Budgets. */
        PLANNED,
        /** Incoming commitment: 11. */
        INCOMING_COMMITMENT,
        /** Incoming funds: 1. */
        RECEIVED,
        /** Outgoing commitment: 2. */
        COMMITTED,
        /** Disbursement and expenditure: 3 and 4. */
        SPENT
    }

    /**
     * One sum.
     *
     * @param result the code of the result it is for; empty for support costs and for money not tied to a result
     * @param supportCosts whether it pays an organisation's support costs
     * @param periodStart the first day of the calendar quarter of a transaction, or of the budget's own period
     * @param currency the ISO 4217 code as booked; totals are converted, never single sums
     */
    public record Flow(
            Kind kind,
            Optional<String> result,
            boolean supportCosts,
            LocalDate periodStart,
            LocalDate periodEnd,
            String currency,
            BigDecimal value) {

        /** The same sum, taken away. */
        public Flow negated() {
            return new Flow(kind, result, supportCosts, periodStart, periodEnd, currency, value.negate());
        }
    }
}
