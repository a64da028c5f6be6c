package org.partnerhub.exchange;

import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivityDate;
import org.partnerhub.model.Code;
import org.partnerhub.model.Description;
import org.partnerhub.model.RelatedActivity;

/** Reads one activity whole, or throws {@link ActivityRefused}. */
record ActivityMapping(ActivityReading reading, String identifier) {

    Activity activity() {
        Activity activity = mapped();
        reading.names().check();
        return activity;
    }

    private Activity mapped() {
        OrganisationMapping organisations = new OrganisationMapping(reading);
        ClassificationMapping classifications = new ClassificationMapping(reading);
        PlaceMapping places = new PlaceMapping(reading);
        MoneyMapping money = new MoneyMapping(reading);
        return new Activity(
                identifier,
                code(),
                element().attribute("hierarchy").map(Text::integer),
                organisations.reportingOrg(),
                NarrativeMapping.ofChild(element(), "title"),
                descriptions(),
                organisations.participatingOrgs(),
                status(),
                dates(),
                reading.codes().ofChild(element(), "activity-scope", "ActivityScope"),
                classifications.recipientCountries(),
                places.locations(),
                new SiteMapping(reading).sites(places),
                classifications.sectors(),
                classifications.tags(),
                classifications.policyMarkers(),
                relatedActivities(),
                money.budgets(),
                money.plannedDisbursements(),
                new TransactionMapping(reading).transactions(),
                new ResultMapping(reading).results(),
                synthetic());
    }

    private Element element() {
        return reading.activity();
    }

    private Optional<String> code() {
        return element().hub("code").map(Text::value).or(this::assumedCode);
    }

    private Optional<String> assumedCode() {
        String prefix = reading.organisation() + "-";
        return Optional.of(identifier)
                .filter(whole -> whole.startsWith(prefix))
                .map(whole -> whole.substring(prefix.length()))
                .map(rest -> reading.notes().assumed(element().place().of("@hub:code"), rest));
    }

    private boolean synthetic() {
        reading.flag(element(), "synthetic");
        return element().holdsSynthetic();
    }

    private Code status() {
        return reading.codes()
                .ofChild(element(), "activity-status", "ActivityStatus")
                .orElseThrow(() -> element().place().of("activity-status").refused("is missing"));
    }

    private List<Description> descriptions() {
        return element().children("description").stream()
                .map(element -> new Description(
                        element.attribute("type").map(type -> reading.codes().read("DescriptionType", type)),
                        NarrativeMapping.of(element)))
                .toList();
    }

    private List<ActivityDate> dates() {
        return element().children("activity-date").stream()
                .map(element -> new ActivityDate(
                        reading.codes().read("ActivityDateType", element.requiredAttribute("type")),
                        element.requiredAttribute("iso-date").date(),
                        NarrativeMapping.of(element)))
                .toList();
    }

    private List<RelatedActivity> relatedActivities() {
        return element().children("related-activity").stream()
                .map(element -> new RelatedActivity(
                        element.requiredAttribute("ref").value(),
                        reading.codes().read("RelatedActivityType", element.requiredAttribute("type"))))
                .toList();
    }
}
