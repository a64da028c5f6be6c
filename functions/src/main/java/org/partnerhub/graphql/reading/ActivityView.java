package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivityDate;
import org.partnerhub.model.Code;
import org.partnerhub.model.Description;
import org.partnerhub.model.Location;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Organisation;
import org.partnerhub.model.ParticipatingOrg;
import org.partnerhub.model.PolicyMarker;
import org.partnerhub.model.RecipientCountry;
import org.partnerhub.model.RelatedActivity;
import org.partnerhub.model.Sector;
import org.partnerhub.model.Tag;
import org.partnerhub.release.Header;
import org.partnerhub.release.Release;

/**
 * An activity as its current releases show it together.
 *
 * @param current at least one release, the publishing organisation's first
 */
public record ActivityView(List<Release> current) {
    private static final String SUSTAINABLE_DEVELOPMENT_GOALS = "3";
    private static final String PUBLISHERS_OWN = "99";

    Activity facts() {
        return current.get(0).facts();
    }

    public String iatiIdentifier() {
        return facts().iatiIdentifier();
    }

    public Optional<String> code() {
        return facts().code();
    }

    public Optional<Integer> hierarchy() {
        return facts().hierarchy();
    }

    public Organisation reportingOrg() {
        return facts().reportingOrg();
    }

    public Narratives title() {
        return facts().title();
    }

    public List<Description> descriptions() {
        return facts().descriptions();
    }

    public List<ParticipatingOrg> participatingOrgs() {
        return facts().participatingOrgs();
    }

    public Code activityStatus() {
        return facts().activityStatus();
    }

    public Optional<Code> activityScope() {
        return facts().activityScope();
    }

    public List<ActivityDate> activityDates() {
        return facts().activityDates();
    }

    public List<RecipientCountry> recipientCountries() {
        return facts().recipientCountries();
    }

    public List<Location> locations() {
        return facts().locations();
    }

    public List<Sector> sectors() {
        return facts().sectors();
    }

    public List<Tag> tags() {
        return facts().tags();
    }

    public List<Code> sdgTargets() {
        return tags(SUSTAINABLE_DEVELOPMENT_GOALS).stream().map(Tag::code).toList();
    }

    public List<Tag> policyAlignment() {
        return tags(PUBLISHERS_OWN);
    }

    public List<PolicyMarker> policyMarkers() {
        return facts().policyMarkers();
    }

    public List<RelatedActivity> relatedActivities() {
        return facts().relatedActivities();
    }

    public List<ResultView> results() {
        return current.stream()
                .flatMap(release -> release.results().stream().map(result -> new ResultView(release, result)))
                .toList();
    }

    public List<AgencyView> agencies() {
        return current.stream().map(AgencyView::new).toList();
    }

    public List<Header> releases() {
        return current.stream().map(Release::header).toList();
    }

    public boolean synthetic() {
        return facts().synthetic();
    }

    /** All current releases in one citation. */
    String citation() {
        return current.stream().map(release -> release.header().id()).collect(Collectors.joining("+"));
    }

    List<IndicatorView> indicators() {
        return results().stream()
                .flatMap(result -> result.indicators().stream())
                .toList();
    }

    private List<Tag> tags(String vocabulary) {
        return facts().tags().stream()
                .filter(tag -> tag.vocabulary().code().equals(vocabulary))
                .toList();
    }
}
