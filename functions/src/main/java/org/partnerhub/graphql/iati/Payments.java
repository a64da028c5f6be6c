package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.Set;
import org.partnerhub.exchange.xml.Xml;

/**
 * What an organisation has booked.
 *
 * @param results the codes of the results that the file holds
 */
record Payments(Part agency, Set<String> results) {

    /** Single payments, for those who may see them and if there are not too many, else the totals that they add up to. */
    List<Xml> transactions() {
        boolean isOpen = agency.has("transactions");
        boolean isWhole = !agency.at("transactions").at("pageInfo").flag("hasMore");
        return isOpen && isWhole
                ? agency.entries("transactions").stream().map(this::transaction).toList()
                : new BookedTotals(agency, isOpen).transactions();
    }

    private Xml transaction(Part transaction) {
        return element("transaction")
                .with("ref", transaction.text("ref"))
                .with("hub:organisation", agency.text("organisation"))
                .with("hub:synthetic", transaction.text("synthetic"))
                .holding(Places.coded("transaction-type", transaction.code("transactionType")))
                .holding(element("transaction-date").with("iso-date", transaction.text("transactionDate")))
                .holding(Plans.amount(transaction))
                .holding(transaction.narrated("description", "description"))
                .holding(Organisations.counterparty(transaction, "provider"))
                .holding(Organisations.counterparty(transaction, "receiver"))
                .holding(Places.coded("flow-type", transaction.code("flowType")))
                .holding(Places.coded("finance-type", transaction.code("financeType")))
                .holding(Places.coded("aid-type", transaction.code("aidType")))
                .holding(Places.coded("tied-status", transaction.code("tiedStatus")))
                .holding(new Shares(results).of(transaction));
    }
}
