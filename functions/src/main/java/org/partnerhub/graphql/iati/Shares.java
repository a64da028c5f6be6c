package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.Set;
import org.partnerhub.exchange.xml.Xml;

/**
 * How sums split over results and support costs.
 *
 * @param results the codes of the results that the file holds
 */
record Shares(Set<String> results) {

    /** How a sum splits over results; nothing when it pays for one that the file does not hold, as no reader could tell for what. */
    List<Xml> of(Part money) {
        List<Part> shares = money.list("shares");
        boolean areKnown =
                shares.stream().flatMap(share -> share.text("result").stream()).allMatch(results::contains);
        return areKnown ? shares.stream().map(Shares::share).toList() : List.of();
    }

    private static Xml share(Part share) {
        Xml.Element element = element("hub:share");
        return share.text("result")
                .map(result -> element.with("result", result))
                .orElse(element.with("support-costs", "true"))
                .with("percentage", share.text("percentage"));
    }
}
