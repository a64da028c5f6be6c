package org.partnerhub.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Area;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Part;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Result;

/** Makes the release of one organisation's part of an activity at a cut-off: a pure function of what it is given. */
record ReleaseBuilder(Part part, List<Rate> rates) {

    /**
     * The release.
     *
     * @param previous the release before, whose figures stay
     * @param decided what disclosure control lets be shown, by system
     */
    Release build(Header header, Optional<Release> previous, Map<String, Decided> decided) {
        Activity activity = part.activity();
        MoneyRelease money = new MoneyRelease(part.organisation(), header.cutOff(), rates);
        ResultsRelease results = new ResultsRelease(header.id(), header.cutOff(), previous, decided);
        return new BuiltRelease(
                header,
                facts(header.cutOff()),
                results.of(ownResults()),
                results.tables(),
                money.of(activity),
                money.transactions(activity),
                part.remarks().upTo(header.cutOff()));
    }

    /** The record with its sites as they were at the cut-off: what was built later belongs to a later release. */
    private Activity facts(LocalDate cutOff) {
        Activity facts = part.activity().facts();
        return facts.withSites(
                facts.sites().stream().flatMap(site -> site.by(cutOff).stream()).toList());
    }

    Header header(LocalDate cutOff, int revision, Optional<Header> previous, Instant now) {
        return new Header(
                id(cutOff, revision),
                part.activity().iatiIdentifier(),
                part.organisation(),
                cutOff,
                revision,
                now,
                previous.map(Header::id),
                Optional.empty());
    }

    private String id(LocalDate cutOff, int revision) {
        return String.join(
                "-",
                activityCode(),
                OrganisationNames.shortName(part.organisation()),
                Quarter.of(cutOff).toString(),
                "r" + revision);
    }

    private String activityCode() {
        return part.activity().code().orElse(part.activity().iatiIdentifier().replace(ownerPrefix(), ""));
    }

    private String ownerPrefix() {
        return part.activity().reportingOrg().ref().orElse("") + "-";
    }

    /** What counts people among the indicators that the organisation answers for. */
    List<CountedSystem> systems() {
        List<Indicator> own = ownResults().stream()
                .flatMap(result -> result.indicators().stream())
                .toList();
        return CountedSystem.among(own, Area.of(part.activity()));
    }

    private List<Result> ownResults() {
        return part.activity().results().stream()
                .filter(result -> result.owner().equals(part.organisation()))
                .toList();
    }
}
