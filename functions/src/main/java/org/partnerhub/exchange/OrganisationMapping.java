package org.partnerhub.exchange;

import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Counterparty;
import org.partnerhub.model.Organisation;
import org.partnerhub.model.ParticipatingOrg;

/** Reads who takes part, as reporter, partner or the other side of a payment. */
record OrganisationMapping(ActivityReading reading) {

    Organisation reportingOrg() {
        return organisation(reading.activity().requiredChild("reporting-org"));
    }

    List<ParticipatingOrg> participatingOrgs() {
        return reading.activity().children("participating-org").stream()
                .map(this::participatingOrg)
                .toList();
    }

    /**
     * The other side of a payment, where it is stated.
     *
     * @param side {@code provider} or {@code receiver}
     */
    Optional<Counterparty> counterparty(Element payment, String side) {
        return payment.child(side + "-org")
                .map(element -> new Counterparty(
                        organisation(element),
                        element.attribute(side + "-activity-id").map(Text::value)));
    }

    private ParticipatingOrg participatingOrg(Element element) {
        return new ParticipatingOrg(
                organisation(element),
                reading.codes().read("OrganisationRole", element.requiredAttribute("role")),
                element.attribute("activity-id").map(Text::value));
    }

    private Organisation organisation(Element element) {
        return new Organisation(
                element.attribute("ref").map(Text::value),
                element.attribute("type").map(text -> reading.codes().read("OrganisationType", text)),
                NarrativeMapping.of(element));
    }
}
