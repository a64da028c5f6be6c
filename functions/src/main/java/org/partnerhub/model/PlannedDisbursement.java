package org.partnerhub.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment that is planned.
 *
 * @param type a code of BudgetType
 * @param organisation the identifier of the organisation whose money it is
 */
public record PlannedDisbursement(
        Optional<Code> type,
        LocalDate periodStart,
        Optional<LocalDate> periodEnd,
        Amount value,
        String organisation,
        Optional<Counterparty> providerOrg,
        Optional<Counterparty> receiverOrg,
        boolean synthetic) {}
