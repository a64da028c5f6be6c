package org.partnerhub.reporting.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Language;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Site;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.BookedPeriods;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/**
 * Records sites, and what becomes of them; of two statements the later holds. Every release tells all of them, so that none
 * changes while a period waits for its approver.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
public record Sites(
        Tables tables, ReportedActivities activities, CodeLists lists, Predicate<String> personal, Clock clock) {

    /** Plans a report of a site; what comes of it is the site's identifier. */
    public Attempt<String> record(Actor actor, SiteReport report) {
        return Own.of(actor, activities, report.activity(), own -> checked(own, report));
    }

    private Attempt<String> checked(Own own, SiteReport report) {
        Optional<Site> before = own.record().sites().stream()
                .filter(site -> site.id().equals(report.id()))
                .findFirst();
        BookedPeriods periods = own.periodsSince(LocalDate.MIN, tables);
        return new SiteCheck(own, report, before, lists, new Words(personal), Days.of(clock))
                .problems()
                .with(new SigningCheck(periods).error("id"))
                .orElse(() -> new Attempt.Done<>(report.id(), changes(own, before, now(report, before), periods)));
    }

    private List<Change> changes(Own own, Optional<Site> before, Site now, BookedPeriods periods) {
        if (before.filter(now::equals).isPresent()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(periods.unchanged());
        changes.add(activities.replacing(own.kept(), with(own.record(), before, now)));
        return changes;
    }

    private static Activity with(Activity activity, Optional<Site> before, Site now) {
        List<Site> all = new ArrayList<>(activity.sites());
        before.ifPresentOrElse(old -> all.set(all.indexOf(old), now), () -> all.add(now));
        return activity.withSites(List.copyOf(all));
    }

    private static Site now(SiteReport report, Optional<Site> before) {
        return new Site(
                report.id(),
                name(report, before),
                report.kind().map(code -> new Code("SiteKind", code)).orElseGet(() -> before.orElseThrow()
                        .kind()),
                report.district().map(code -> new Code("District", code)).orElseGet(() -> before.orElseThrow()
                        .district()),
                report.result().or(() -> before.flatMap(Site::result)),
                before.flatMap(Site::point),
                report.planned().or(() -> before.flatMap(Site::planned)),
                report.built().or(() -> before.flatMap(Site::built)),
                report.operating().or(() -> before.flatMap(Site::operating)),
                before.map(Site::synthetic).orElse(false));
    }

    /** Translations of another name than this one are not kept. */
    private static Narratives name(SiteReport report, Optional<Site> before) {
        Narratives old = before.map(Site::name).orElse(Narratives.NONE);
        return report.name()
                .map(String::strip)
                .filter(name -> !old.in(Language.EN).equals(Optional.of(name)))
                .map(name -> Narratives.of("en", name))
                .orElse(old);
    }
}
