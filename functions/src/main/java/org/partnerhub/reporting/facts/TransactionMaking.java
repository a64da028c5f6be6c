package org.partnerhub.reporting.facts;

import java.util.Optional;
import java.util.function.Function;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Code;
import org.partnerhub.model.Counterparty;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Organisation;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.facts.TransactionReport.Party;

/** Makes a transaction of a report; what the report leaves out stays as it was in the one that it corrects. */
record TransactionMaking(TransactionReport report, Optional<Transaction> before) {

    Transaction in(String books) {
        return new Transaction(
                Optional.of(report.ref().strip()),
                new Code("TransactionType", report.transactionType()),
                report.transactionDate(),
                amount(),
                description(),
                books,
                party(report.providerOrg(), Transaction::providerOrg),
                party(report.receiverOrg(), Transaction::receiverOrg),
                kept(Transaction::flowType),
                kept(Transaction::financeType),
                kept(Transaction::aidType),
                kept(Transaction::tiedStatus),
                report.shares(),
                false);
    }

    private Amount amount() {
        return new Amount(
                Numbers.plain(report.value()),
                report.currency(),
                report.valueDate().orElse(report.transactionDate()));
    }

    private Narratives description() {
        return report.description().isBlank()
                ? before.map(Transaction::description).orElse(Narratives.NONE)
                : Narratives.of("en", report.description().strip());
    }

    private <T> Optional<T> kept(Function<Transaction, Optional<T>> part) {
        return before.flatMap(part);
    }

    private Optional<Counterparty> party(Optional<Party> stated, Function<Transaction, Optional<Counterparty>> part) {
        return stated.map(party -> counterparty(party, kept(part))).or(() -> kept(part));
    }

    /** What kind of organisation it is, and what it calls the activity, is known still while it is the same one. */
    private static Counterparty counterparty(Party party, Optional<Counterparty> before) {
        Optional<String> ref = party.ref().map(String::strip);
        Optional<Counterparty> same =
                before.filter(old -> ref.isPresent() && old.organisation().ref().equals(ref));
        return new Counterparty(
                new Organisation(
                        ref,
                        same.flatMap(old -> old.organisation().type()),
                        Narratives.of("en", party.name().strip())),
                same.flatMap(Counterparty::activityId));
    }
}
