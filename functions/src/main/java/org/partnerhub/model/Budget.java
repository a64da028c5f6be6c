package org.partnerhub.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Money planned for a period.
 *
 * @param type a code of BudgetType
 * @param status a code of BudgetStatus
 * @param organisation the identifier of the organisation whose budget it is
 * @param shares how it splits over results; empty where that is not stated
 */
public record Budget(
        Code type,
        Code status,
        LocalDate periodStart,
        LocalDate periodEnd,
        Amount value,
        String organisation,
        List<Share> shares,
        boolean synthetic) {}
