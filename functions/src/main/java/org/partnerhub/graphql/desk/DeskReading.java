package org.partnerhub.graphql.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.access.Grant;
import org.partnerhub.graphql.reading.ActivityView;
import org.partnerhub.graphql.reading.Holdings;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Part;
import org.partnerhub.model.Result;
import org.partnerhub.release.Draft;
import org.partnerhub.release.Header;
import org.partnerhub.release.OwnSites;
import org.partnerhub.release.Release;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.PeriodState;

/**
 * What one person may read at the desk: reporters and approvers what their own organisation has reported, released or not;
 * validators what is approved and would be released, after disclosure control; never one organisation what another reports.
 */
public final class DeskReading implements Holdings {
    private final Workplace workplace;
    private final Actor actor;
    private final Witness witness = new Witness();

    public DeskReading(Workplace workplace, Actor actor) {
        this.workplace = workplace;
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    /** What the request has asked to read. */
    Witness witness() {
        return witness;
    }

    /** What is reported changes at any time; a page goes on from where the list now is. */
    @Override
    public String stamp() {
        return "desk";
    }

    @Override
    public List<ActivityView> activities() {
        return workplace.activities().all().stream()
                .flatMap(record -> view(record).stream())
                .toList();
    }

    @Override
    public Optional<ActivityView> activity(String iatiIdentifier) {
        return workplace.activities().find(iatiIdentifier).map(Kept::activity).flatMap(this::view);
    }

    /** There are none at the desk; the reading room has them. */
    @Override
    public List<Header> releases() {
        return List.of();
    }

    private Optional<ActivityView> view(Activity record) {
        List<Release> shown = Stream.concat(drafts(record), candidates(record)).toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(new ActivityView(shown));
    }

    private Stream<Release> drafts(Activity record) {
        boolean reports = actor.viewer().has(Grant.REPORTER) || actor.viewer().has(Grant.APPROVER);
        return actor.viewer().partner().organisation().stream()
                .filter(organisation -> reports && owners(record).anyMatch(organisation::equals))
                .map(organisation -> draft(record, organisation));
    }

    private Release draft(Activity record, String organisation) {
        Part reported =
                ReportedPart.read(workplace.tables(), record, organisation).told(EnumSet.allOf(PeriodState.class));
        Part own = new OwnSites(workplace.released()).told(reported);
        return new Draft(
                        own.with(new Protected(actor.viewer()).told(own.activity())),
                        workplace.lists(),
                        workplace.rates())
                .release();
    }

    private Stream<Release> candidates(Activity record) {
        return actor.viewer().has(Grant.VALIDATOR)
                ? owners(record).flatMap(organisation -> candidate(record, organisation).stream())
                : Stream.of();
    }

    private Optional<Release> candidate(Activity record, String organisation) {
        ReportedPart part = ReportedPart.read(workplace.tables(), record, organisation);
        return part.ends(PeriodState.APPROVED).stream()
                .max(Comparator.naturalOrder())
                .flatMap(cutOff -> new Candidates(workplace).of(part, cutOff).release());
    }

    private static Stream<String> owners(Activity record) {
        return record.results().stream().map(Result::owner).distinct();
    }
}
