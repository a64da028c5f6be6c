package org.partnerhub.reporting.facts;

import java.time.LocalDate;
import org.partnerhub.access.Grant;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.period.Actor;

/** What of an activity is a reporter's own; everything else is as if it were not there. */
record Own(Actor actor, Kept kept) {

    /** A part of an input that names nothing of one's own, or something that one may not report. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient UserError error;

        Missing(String field, String code, String message) {
            super(code);
            this.error = new UserError(field, code, message);
        }

        <T> Attempt<T> refusal() {
            return new Attempt.Refused<>(java.util.List.of(error));
        }
    }

    static Own of(Actor actor, ReportedActivities activities, String activity) {
        return activities
                .find(activity)
                .map(kept -> new Own(actor, kept))
                .orElseThrow(() -> new Missing("activity", "NOT_FOUND", "There is no such activity."));
    }

    String organisation() {
        return actor.viewer()
                .partner()
                .organisation()
                .orElseThrow(() -> new Missing("", "FORBIDDEN", "Only those who implement report."));
    }

    String activity() {
        return kept.activity().iatiIdentifier();
    }

    Result result(String code) {
        return kept.activity().results().stream()
                .filter(result ->
                        result.owner().equals(organisation()) && result.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("result", "NOT_FOUND", "Your organisation has no such result."));
    }

    /** An indicator of one's own; one about victims of trafficking only with the grant for it. */
    Indicator indicator(String code) {
        Indicator found = kept.activity().results().stream()
                .filter(result -> result.owner().equals(organisation()))
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("indicator", "NOT_FOUND", "Your organisation has no such indicator."));
        if (found.victimsOfTrafficking() && !actor.viewer().has(Grant.PROTECTION)) {
            throw new Missing(
                    "indicator",
                    "PROTECTION_REQUIRED",
                    "Figures about victims of trafficking need the grant protection.");
        }
        return found;
    }

    static Period period(Indicator indicator, LocalDate end) {
        return indicator.periods().stream()
                .filter(period -> period.periodEnd().equals(end))
                .findFirst()
                .orElseThrow(() -> new Missing(
                        "periodEnd", "NO_SUCH_PERIOD", "The indicator's periods end on " + ends(indicator) + "."));
    }

    private static String ends(Indicator indicator) {
        return indicator.periods().stream()
                .map(period -> period.periodEnd().toString())
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
