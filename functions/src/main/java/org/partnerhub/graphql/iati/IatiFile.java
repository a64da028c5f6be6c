package org.partnerhub.graphql.iati;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.exchange.xml.Xml;

/**
 * One release of one organisation as a file of IATI 2.03: the activity as that organisation states it, with what the viewer who asked
 * may see. It is as complete as the record was that the organisation brought.
 *
 * @see <a href="https://iatistandard.org/en/iati-standard/203/activity-standard/">IATI 2.03, activity standard</a>
 */
public final class IatiFile {
    private final Part viewer;
    private final Part release;
    private final Part activity;

    private IatiFile(Part answer) {
        this.viewer = answer.at("viewer");
        this.release = answer.at("release");
        this.activity = answer.at("releasedActivity");
    }

    /** From the answer to the shipped query Iati; nothing when there is no such release. */
    public static Optional<IatiFile> of(JsonNode answer) {
        Part data = new Part(answer);
        return data.has("release") && data.has("releasedActivity") ? Optional.of(new IatiFile(data)) : Optional.empty();
    }

    /** The release as it is cited. */
    public String name() {
        return release.text("id").orElseThrow();
    }

    /** Whether every list was answered whole; single payments apart, which come as totals when there are too many. */
    public boolean isWhole() {
        return activity.node().findValues("hasNextPage").stream().noneMatch(JsonNode::asBoolean);
    }

    /** The file. */
    public Xml.Element root() {
        return Xml.element("iati-activities")
                .with("version", "2.03")
                .with("xmlns:hub", "urn:partnerhub:iati:1")
                .holding(new Xml.Comment(provenance()), element());
    }

    private String provenance() {
        return "Release %s with figures up to %s, as the viewer who asked for this file may see it. SHA-256 of the release: %s."
                .formatted(
                        name(),
                        release.text("cutOff").orElseThrow(),
                        release.text("hash").orElse("none"));
    }

    private Xml element() {
        Part agency = activity.list("agencies").get(0);
        Plans plans = new Plans(agency, results());
        Classifications classifications = new Classifications(activity);
        Opening opening = new Opening(release, activity);
        return opening.element()
                .holding(Places.coded("activity-scope", activity.code("activityScope")))
                .holding(classifications.countries())
                .holding(new Places(activity, viewer.list("districts"), this::isOwn).locations())
                .holding(classifications.sectors())
                .holding(classifications.tags())
                .holding(classifications.policyMarkers())
                .holding(plans.budgets())
                .holding(plans.plannedDisbursements())
                .holding(new Payments(agency, results()).transactions())
                .holding(opening.relatedActivities())
                .holding(new Results(activity, locations()).results());
    }

    private Set<String> results() {
        return activity.entries("results").stream()
                .flatMap(result -> result.text("code").stream())
                .collect(Collectors.toSet());
    }

    private Set<String> locations() {
        return activity.list("locations").stream()
                .flatMap(location -> location.text("ref").stream())
                .collect(Collectors.toSet());
    }

    /** Sites of another organisation stand in that one's file. */
    private boolean isOwn(Optional<String> result) {
        boolean isPublisher = activity.at("reportingOrg").text("ref").equals(release.text("organisation"));
        return result.map(results()::contains).orElse(isPublisher);
    }
}
