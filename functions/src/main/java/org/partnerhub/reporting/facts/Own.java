package org.partnerhub.reporting.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerhub.access.Grant;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.BookedPeriods;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.store.Tables;

/** What of an activity is a reporter's own; everything else is as if it were not there. */
record Own(Actor actor, String organisation, Kept kept) {

    /** A part of an input that names nothing of one's own, or something that one may not report. */
    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient UserError error;

        Missing(String field, String code, String message) {
            super(code);
            this.error = new UserError(field, code, message);
        }
    }

    /** Attempts something with what is a reporter's own of an activity; refused when it names what is not. */
    static <T> Attempt<T> of(
            Actor actor, ReportedActivities activities, String activity, Function<Own, Attempt<T>> attempt) {
        try {
            String organisation = organisation(actor);
            Kept kept = activities.find(activity).orElseThrow(() -> notFound("activity", "There is no such activity."));
            return attempt.apply(new Own(actor, organisation, kept));
        } catch (Missing missing) {
            return new Attempt.Refused<>(List.of(missing.error));
        }
    }

    private static String organisation(Actor actor) {
        return Optional.of(actor.viewer())
                .filter(viewer -> viewer.has(Grant.REPORTER))
                .flatMap(viewer -> viewer.partner().organisation())
                .orElseThrow(() -> new Missing("", "FORBIDDEN", "Only reporters of those who implement report."));
    }

    Activity record() {
        return kept.activity();
    }

    String activity() {
        return record().iatiIdentifier();
    }

    boolean hasResult(String code) {
        return results().stream().anyMatch(result -> result.code().equals(code));
    }

    /** An indicator of one's own; one about victims of trafficking only with the grant for it. */
    Indicator indicator(String code) {
        Indicator found = results().stream()
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> notFound("indicator", "Your organisation has no such indicator."));
        if (found.victimsOfTrafficking() && !actor.viewer().has(Grant.PROTECTION)) {
            throw new Missing(
                    "indicator",
                    "PROTECTION_REQUIRED",
                    "Figures about victims of trafficking need the grant protection.");
        }
        return found;
    }

    /** A period of an indicator. */
    Period period(Indicator indicator, LocalDate end) {
        return indicator.periods().stream()
                .filter(period -> period.periodEnd().equals(end))
                .findFirst()
                .orElseThrow(() -> new Missing(
                        "periodEnd", "NO_SUCH_PERIOD", "The indicator's periods end on " + ends(indicator) + "."));
    }

    /** The organisation's periods that tell what happened on a day; the day itself need not be one that can be meant. */
    BookedPeriods periodsSince(LocalDate day, Tables tables) {
        return BookedPeriods.since(
                PeriodBook.read(tables, activity(), organisation), Reports.ends(record(), organisation), day);
    }

    private List<Result> results() {
        return record().results().stream()
                .filter(result -> result.owner().equals(organisation))
                .toList();
    }

    private static Missing notFound(String field, String message) {
        return new Missing(field, "NOT_FOUND", message);
    }

    private static String ends(Indicator indicator) {
        return indicator.periods().stream()
                .map(period -> period.periodEnd().toString())
                .collect(Collectors.joining(", "));
    }
}
