package org.partnerhub.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Share;

/**
 * A payment or promise in the books of whoever reports it.
 *
 * @param ref unique within these books
 * @param transactionType a code of TransactionType
 * @param currency the ISO 4217 code
 * @param valueDate the day to which a rate of exchange applies; empty for the transaction's day
 * @param description in English; blank for none
 * @param shares how it splits over results and support costs
 * @param reason why it corrects the one with the same reference
 */
public record TransactionReport(
        String activity,
        String ref,
        String transactionType,
        LocalDate transactionDate,
        BigDecimal value,
        String currency,
        Optional<LocalDate> valueDate,
        String description,
        Optional<Party> providerOrg,
        Optional<Party> receiverOrg,
        List<Share> shares,
        Optional<String> reason) {

    /**
     * Who stands on the other side.
     *
     * @param ref the organisation identifier; empty where none is known
     * @param name in English
     */
    public record Party(Optional<String> ref, String name) {}

    /** Copies the shares. */
    public TransactionReport {
        shares = List.copyOf(shares);
    }
}
