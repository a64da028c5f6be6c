package org.partnerhub.graphql.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerhub.exchange.xml.Xml;

/**
 * What an activity's element begins with. IATI asks that an identifier begins with that of the organisation that reports. An
 * organisation that takes part in another one's activity therefore reports it by an identifier of its own, and names the shared one
 * as a related activity.
 */
record Opening(Part release, Part activity) {
    private static final String THIRD_PARTY_REPORT = "5";
    private static final String QUARTER_AND_REVISION = "-\\d{4}Q\\d-r\\d+$";

    Xml.Element element() {
        return Xml.element("iati-activity")
                .with("last-updated-datetime", release.text("releasedAt"))
                .with("hierarchy", activity.text("hierarchy"))
                .with("hub:code", code())
                .with("hub:synthetic", String.valueOf(isMadeUp()))
                .holding(Xml.element("iati-identifier").holding(new Xml.Words(identifier())))
                .holding(Organisations.reporting(activity, organisation()))
                .holding(activity.narrated("title", "title"))
                .holding(descriptions())
                .holding(Organisations.participating(activity))
                .holding(Places.coded("activity-status", activity.code("activityStatus")))
                .holding(dates());
    }

    List<Xml> relatedActivities() {
        List<Xml> all = new ArrayList<>();
        activity.list("relatedActivities")
                .forEach(related -> all.add(related(related.text("ref"), related.code("type"))));
        if (!isOwn()) {
            all.add(related(Optional.of(shared()), Optional.of(THIRD_PARTY_REPORT)));
        }
        return all;
    }

    private static Xml related(Optional<String> ref, Optional<String> type) {
        return Xml.element("related-activity").with("ref", ref).with("type", type);
    }

    private String organisation() {
        return release.text("organisation").orElseThrow();
    }

    private String shared() {
        return activity.text("iatiIdentifier").orElseThrow();
    }

    private boolean isOwn() {
        return shared().startsWith(organisation() + "-");
    }

    private String identifier() {
        return isOwn() ? shared() : organisation() + "-" + activity.text("code").orElse(shared());
    }

    /** No two activities have one code, by which releases are named; that of a release is the organisation's own. */
    private Optional<String> code() {
        return isOwn()
                ? activity.text("code")
                : release.text("id").map(id -> id.replaceFirst(QUARTER_AND_REVISION, ""));
    }

    /** The mark counts for every part without one; parts that have their own say it themselves. */
    private boolean isMadeUp() {
        return activity.flag("synthetic")
                && activity.entries("results").stream().allMatch(result -> result.flag("synthetic"));
    }

    private List<Xml> descriptions() {
        return activity.list("descriptions").stream()
                .<Xml>map(description -> Xml.element("description")
                        .with("type", description.code("type"))
                        .holding(description.narratives("text")))
                .toList();
    }

    private List<Xml> dates() {
        return activity.list("activityDates").stream()
                .<Xml>map(date -> Xml.element("activity-date")
                        .with("iso-date", date.text("isoDate"))
                        .with("type", date.code("type"))
                        .holding(date.narratives("narrative")))
                .toList();
    }
}
