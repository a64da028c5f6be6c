package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.Transaction;

/** Reads money that has moved or was promised. What a transaction leaves open, the activity's defaults fill in. */
record TransactionMapping(ActivityReading reading) {

    List<Transaction> transactions() {
        return reading.activity().children("transaction").stream()
                .map(this::transaction)
                .toList();
    }

    private Transaction transaction(Element element) {
        LocalDate date = element.requiredChild("transaction-date")
                .requiredAttribute("iso-date")
                .date();
        OrganisationMapping organisations = new OrganisationMapping(reading);
        Transaction transaction = new Transaction(
                element.attribute("ref").map(Text::value),
                type(element),
                date,
                new AmountMapping(reading).of(element, date),
                NarrativeMapping.ofChild(element, "description"),
                reading.organisation(element, "organisation"),
                organisations.counterparty(element, "provider"),
                organisations.counterparty(element, "receiver"),
                term(element, "flow-type", "FlowType"),
                term(element, "finance-type", "FinanceType"),
                term(element, "aid-type", "AidType"),
                term(element, "tied-status", "TiedStatus"),
                new ShareMapping(reading.names()).of(element),
                element.synthetic());
        return reading.lines().note(transaction, element);
    }

    private Code type(Element element) {
        Element type = element.requiredChild("transaction-type");
        return reading.codes().read("TransactionType", type.requiredAttribute("code"));
    }

    private Optional<Code> term(Element element, String name, String list) {
        return element.child(name, this::isOfFirstVocabulary)
                .or(() -> reading.activity().child("default-" + name, this::isOfFirstVocabulary))
                .map(term -> reading.codes().read(list, term.requiredAttribute("code")));
    }

    private boolean isOfFirstVocabulary(Element term) {
        return term.attribute("vocabulary").map(Text::value).orElse("1").equals("1");
    }
}
