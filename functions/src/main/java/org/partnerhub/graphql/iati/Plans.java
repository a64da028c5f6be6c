package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;

/**
 * What an organisation plans.
 *
 * @param results the codes of the results that the file holds
 */
record Plans(Part agency, Set<String> results) {

    List<Xml> budgets() {
        return each("budgets", budget -> element("budget")
                .with("type", budget.code("type"))
                .with("status", budget.code("status"))
                .with("hub:organisation", agency.text("organisation"))
                .with("hub:synthetic", budget.text("synthetic"))
                .holding(span(budget))
                .holding(amount(budget))
                .holding(new Shares(results).of(budget)));
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

    /** The first and last day of something; nothing for a last day that is not stated. */
    static List<Xml> span(Part part) {
        return Stream.of(day("period-start", part.text("periodStart")), day("period-end", part.text("periodEnd")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Xml> day(String name, Optional<String> day) {
        return day.map(known -> element(name).with("iso-date", known));
    }

    /** The sum in something, as it was published. */
    static Xml amount(Part money) {
        Part amount = money.at("value");
        return element("value")
                .with("currency", amount.text("currency"))
                .with("value-date", amount.text("valueDate"))
                .holding(new Xml.Words(amount.text("value").orElse("")));
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
