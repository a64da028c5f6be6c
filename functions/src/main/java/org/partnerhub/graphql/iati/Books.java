package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;

/**
 * What an organisation plans and has booked.
 *
 * @param results the codes of the results that the file holds
 */
record Books(Part agency, Set<String> results) {

    List<Xml> budgets() {
        return each("budgets", budget -> element("budget")
                .with("type", budget.code("type"))
                .with("status", budget.code("status"))
                .with("hub:organisation", agency.text("organisation"))
                .with("hub:synthetic", budget.text("synthetic"))
                .holding(span(budget))
                .holding(amount(budget))
                .holding(shares(budget)));
    }

    List<Xml> plannedDisbursements() {
        return each("plannedDisbursements", payment -> element("planned-disbursement")
                .with("type", payment.code("type"))
                .with("hub:organisation", agency.text("organisation"))
                .with("hub:synthetic", payment.text("synthetic"))
                .holding(span(payment))
                .holding(amount(payment))
                .holding(Organisations.counterparty(payment, "provider"))
                .holding(Organisations.counterparty(payment, "receiver")));
    }

    /** Single payments, for those who may see them and if there are not too many, else the totals that they add up to. */
    List<Xml> transactions() {
        boolean isOpen = agency.has("transactions");
        boolean isWhole = !agency.at("transactions").at("pageInfo").flag("hasMore");
        return isOpen && isWhole
                ? each("transactions", this::transaction)
                : new BookedTotals(agency, isOpen).transactions();
    }

    private Xml.Element transaction(Part transaction) {
        return element("transaction")
                .with("ref", transaction.text("ref"))
                .with("hub:organisation", agency.text("organisation"))
                .with("hub:synthetic", transaction.text("synthetic"))
                .holding(Places.coded("transaction-type", transaction.code("transactionType")))
                .holding(element("transaction-date").with("iso-date", transaction.text("transactionDate")))
                .holding(amount(transaction))
                .holding(transaction.narrated("description", "description"))
                .holding(Organisations.counterparty(transaction, "provider"))
                .holding(Organisations.counterparty(transaction, "receiver"))
                .holding(Places.coded("flow-type", transaction.code("flowType")))
                .holding(Places.coded("finance-type", transaction.code("financeType")))
                .holding(Places.coded("aid-type", transaction.code("aidType")))
                .holding(Places.coded("tied-status", transaction.code("tiedStatus")))
                .holding(shares(transaction));
    }

    /** The first and last day of something; nothing for a last day that is not stated. */
    static List<Xml> span(Part part) {
        return Stream.of("period-start", "period-end")
                .flatMap(name -> part.text(name.equals("period-start") ? "periodStart" : "periodEnd").stream()
                        .<Xml>map(day -> element(name).with("iso-date", day)))
                .toList();
    }

    private static Xml amount(Part money) {
        Part amount = money.at("value");
        return element("value")
                .with("currency", amount.text("currency"))
                .with("value-date", amount.text("valueDate"))
                .holding(new Xml.Words(amount.text("value").orElse("")));
    }

    /** How a sum splits over results; nothing when it pays for one that the file does not hold, as no reader could tell for what. */
    private List<Xml> shares(Part money) {
        List<Part> shares = money.list("shares");
        boolean areKnown =
                shares.stream().flatMap(share -> share.text("result").stream()).allMatch(results::contains);
        return areKnown ? shares.stream().map(Books::share).toList() : List.of();
    }

    private static Xml share(Part share) {
        Xml.Element element = element("hub:share");
        return share.text("result")
                .map(result -> element.with("result", result))
                .orElse(element.with("support-costs", "true"))
                .with("percentage", share.text("percentage"));
    }

    private List<Xml> each(String connection, Function<Part, Xml.Element> mapping) {
        return agency.has(connection)
                ? agency.entries(connection).stream().<Xml>map(mapping).toList()
                : List.of(Standing.outOfScope("the " + words(connection) + " of this organisation"));
    }

    private static String words(String connection) {
        return connection.equals("budgets") ? "budgets" : "planned disbursements";
    }
}
