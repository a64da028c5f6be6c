package org.partnerhub.graphql.iati;

import static org.partnerhub.exchange.xml.Xml.element;

import java.util.List;
import org.partnerhub.exchange.xml.Xml;

/** What is to be reached in a period, with every change of it. */
record TargetElement(Part target) {

    /** The target, or why there is none; nothing when none was agreed. */
    List<Xml> elements() {
        return new Standing(target.at("value")).in(element("target"), "the target of this period", this::revised);
    }

    /** A history of which one value is missing would be read as another history. */
    private Xml.Element revised(Xml.Element element) {
        List<Part> revisions = target.list("revisions");
        boolean areOpen =
                revisions.stream().allMatch(revision -> before(revision).value().isPresent());
        return areOpen
                ? element.holding(
                        revisions.stream().map(TargetElement::revision).toList())
                : element.holding(Standing.withheld("how this target was changed"));
    }

    private static Xml revision(Part revision) {
        return element("hub:revision")
                .with("date", revision.text("date"))
                .with("from", before(revision).value())
                .with("donor-consent", revision.text("donorConsent"))
                .holding(revision.narratives("reason"));
    }

    private static Standing before(Part revision) {
        return new Standing(revision.at("from"));
    }
}
