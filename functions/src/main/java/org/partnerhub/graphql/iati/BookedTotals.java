package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.model.FigureStatus;

/**
 * What was booked, in sums by calendar quarter and kind, each written as one transaction, so that they add up to what was booked in
 * all. What lies outside of the quarters, or is left by rounding, is one more.
 *
 * @param isOpen whether the viewer may see single payments, of which there are more than a page holds
 */
record BookedTotals(Part agency, boolean isOpen) {

    /** A kind of booking, with the code of IATI's TransactionType that stands for it. */
    private enum Kind {
        INCOMING_COMMITMENT("incomingCommitment", "11", "Promised by donors"),
        RECEIVED("received", "1", "Received from donors"),
        COMMITTED("committed", "2", "Committed to others"),
        SPENT("spent", "4", "Disbursed and spent");

        private final String key;
        private final String type;
        private final String words;

        Kind(String key, String type, String words) {
            this.key = key;
            this.type = type;
            this.words = words;
        }

        Standing of(Part totals) {
            return new Standing(totals.at(key));
        }
    }

    List<Xml> transactions() {
        Part total = agency.at("money").at("total");
        if (Kind.SPENT.of(total).status() == FigureStatus.OUT_OF_SCOPE) {
            return List.of(Standing.outOfScope("the money of this organisation"));
        }
        List<Xml> all = new ArrayList<>(List.of(new Xml.Comment(explanation())));
        for (Kind kind : Kind.values()) {
            all.addAll(transactions(kind, total));
        }
        return all;
    }

    private String explanation() {
        String why = isOpen
                ? "there are more single payments than one answer holds"
                : "your role does not open single payments";
        return "totals: " + why + ". Each transaction is the sum of one kind in one calendar quarter; disbursements and"
                + " expenditure are one kind, of type 4. Together they are what was booked.";
    }

    private List<Xml> transactions(Kind kind, Part total) {
        List<Xml> all = new ArrayList<>();
        BigDecimal rest = value(kind, total);
        for (Part quarter : agency.at("money").list("byQuarter")) {
            BigDecimal sum = value(kind, quarter.at("totals"));
            rest = rest.subtract(sum);
            all.addAll(transaction(kind, day(kind, quarter), sum, quarter.text("periodStart")));
        }
        all.addAll(transaction(kind, kind.of(total).asOf(), rest, Optional.empty()));
        return all;
    }

    private static BigDecimal value(Kind kind, Part totals) {
        return kind.of(totals).value().map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    /** The quarter's last day, or the last that the sum covers. */
    private static Optional<String> day(Kind kind, Part quarter) {
        return quarter.text("periodEnd").map(end -> kind.of(quarter.at("totals"))
                .asOf()
                .filter(asOf -> asOf.compareTo(end) < 0)
                .orElse(end));
    }

    private List<Xml> transaction(Kind kind, Optional<String> day, BigDecimal sum, Optional<String> start) {
        String span =
                start.map(first -> " from " + first + " to " + day.orElse("")).orElse(" outside of these quarters");
        return sum.signum() == 0 ? List.of() : List.of(transaction(kind, day, sum, kind.words + span + ", in all"));
    }

    private Xml transaction(Kind kind, Optional<String> day, BigDecimal sum, String description) {
        return element("transaction")
                .with("hub:organisation", agency.text("organisation"))
                .holding(element("transaction-type").with("code", kind.type))
                .holding(element("transaction-date").with("iso-date", day))
                .holding(element("value")
                        .with("currency", "USD")
                        .with("value-date", day)
                        .holding(new Xml.Words(sum.toPlainString())))
                .holding(element("description")
                        .holding(element("narrative").with("xml:lang", "en").holding(new Xml.Words(description))));
    }
}
