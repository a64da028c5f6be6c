package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;

/** Who reports, takes part, or stands on the other side of a payment. */
final class Organisations {

    private Organisations() {}

    /** The organisation that released, as the activity names it among its publisher and participants. */
    static Xml reporting(Part activity, String organisation) {
        return Stream.concat(
                        Stream.of(activity.at("reportingOrg")),
                        activity.list("participatingOrgs").stream().map(one -> one.at("organisation")))
                .filter(one -> one.text("ref").filter(organisation::equals).isPresent())
                .findFirst()
                .map(one -> named("reporting-org", one))
                .orElse(element("reporting-org").with("ref", organisation));
    }

    static List<Xml> participating(Part activity) {
        return activity.list("participatingOrgs").stream()
                .<Xml>map(one -> named("participating-org", one.at("organisation"))
                        .with("role", one.code("role"))
                        .with("activity-id", one.text("activityId")))
                .toList();
    }

    /**
     * The other side of a payment; nothing when it is not stated.
     *
     * @param side {@code provider} or {@code receiver}
     */
    static List<Xml> counterparty(Part payment, String side) {
        Part counterparty = payment.at(side + "Org");
        return payment.has(side + "Org")
                ? List.of(named(side + "-org", counterparty.at("organisation"))
                        .with(side + "-activity-id", counterparty.text("activityId")))
                : List.of();
    }

    private static Xml.Element named(String name, Part organisation) {
        return element(name)
                .with("ref", organisation.text("ref"))
                .with("type", organisation.code("type"))
                .holding(organisation.narratives("name"));
    }
}
