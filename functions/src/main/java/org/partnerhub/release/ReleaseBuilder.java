package org.partnerhub.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Rate;
import org.partnerhub.model.Result;

/** Makes the release of one organisation's part of an activity at a cut-off: a pure function of what it is given. */
record ReleaseBuilder(Activity activity, String organisation, List<Rate> rates) {

    /**
     * The release.
     *
     * @param previous the release before, whose figures stay
     * @param decided what disclosure control lets be shown, by system
     */
    Release build(Header header, Optional<Release> previous, Map<String, Decided> decided) {
        MoneyRelease money = new MoneyRelease(organisation, header.cutOff(), rates);
        ResultsRelease results = new ResultsRelease(header.id(), header.cutOff(), previous, decided);
        return new Release(
                header,
                activity.facts(),
                results.of(ownResults()),
                results.tables(),
                money.of(activity),
                money.transactions(activity));
    }

    Header header(LocalDate cutOff, int revision, Optional<Header> previous, Instant now) {
        return new Header(
                id(cutOff, revision),
                activity.iatiIdentifier(),
                organisation,
                cutOff,
                revision,
                now,
                previous.map(Header::id));
    }

    private String id(LocalDate cutOff, int revision) {
        return String.join(
                "-",
                activityCode(),
                OrganisationNames.shortName(organisation),
                Quarter.of(cutOff).toString(),
                "r" + revision);
    }

    private String activityCode() {
        return activity.code().orElse(activity.iatiIdentifier().replace(ownerPrefix(), ""));
    }

    private String ownerPrefix() {
        return activity.reportingOrg().ref().orElse("") + "-";
    }

    /** The indicators that the organisation answers for. */
    List<Indicator> ownIndicators() {
        return ownResults().stream()
                .flatMap(result -> result.indicators().stream())
                .toList();
    }

    private List<Result> ownResults() {
        return activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .toList();
    }
}
