package org.partnerhub.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;

/** All budgets of an activity together, as the most that a single payment or promise can be. */
public record BudgetCeiling(Activity activity) {

    /** Whether a sum, be it taken back, is larger than all budgets in its currency; never where there is none. */
    public boolean isBelow(Amount amount) {
        List<BigDecimal> budgets = activity.budgets().stream()
                .map(Budget::value)
                .filter(budget -> budget.currency().equals(amount.currency()))
                .map(Amount::value)
                .toList();
        BigDecimal all = budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return !budgets.isEmpty() && amount.value().abs().compareTo(all) > 0;
    }
}
