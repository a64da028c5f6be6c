package org.partnerhub.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money that was promised, received, committed or spent.
 *
 * @param ref the publisher's own reference
 * @param transactionType a code of TransactionType
 * @param organisation the identifier of the organisation in whose books it stands
 * @param flowType a code of FlowType
 * @param financeType a code of FinanceType
 * @param aidType a code of AidType
 * @param tiedStatus a code of TiedStatus
 * @param shares how it splits over results; empty where that is not stated
 */
public record Transaction(
        Optional<String> ref,
        Code transactionType,
        LocalDate transactionDate,
        Amount value,
        Narratives description,
        String organisation,
        Optional<Counterparty> providerOrg,
        Optional<Counterparty> receiverOrg,
        Optional<Code> flowType,
        Optional<Code> financeType,
        Optional<Code> aidType,
        Optional<Code> tiedStatus,
        List<Share> shares,
        boolean synthetic) {}
