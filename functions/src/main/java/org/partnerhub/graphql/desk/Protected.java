package org.partnerhub.graphql.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Viewer;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.reporting.imports.ImportJob;

/** What a viewer without the grant protection is not told, not even by what else changes when it is reported. */
record Protected(Viewer viewer) {

    /** The activity, without what was reported on victims of trafficking unless the viewer works with them. */
    Activity told(Activity activity) {
        return opens()
                ? activity
                : activity.withResults(activity.results().stream()
                        .map(result -> result.with(
                                result.indicators().stream().map(this::told).toList()))
                        .toList());
    }

    private Indicator told(Indicator indicator) {
        return indicator.victimsOfTrafficking()
                ? indicator.with(
                        indicator.periods().stream().map(Protected::unreported).toList())
                : indicator;
    }

    private static Period unreported(Period period) {
        return new Period(period.periodStart(), period.periodEnd(), period.targets(), List.of());
    }

    /** Whether the viewer may read what is said about an indicator of the activity. */
    boolean mayRead(Activity activity, String indicator) {
        return opens() || !victims(activity).contains(indicator);
    }

    /** Whether the activity has an indicator, and the viewer may read what is said about it. */
    boolean mayKnow(Activity activity, String indicator) {
        return mayRead(activity, indicator)
                && activity.results().stream()
                        .flatMap(result -> result.indicators().stream())
                        .anyMatch(known -> known.code().equals(indicator));
    }

    /** Whether the viewer may know of an import; one that may hold rows about victims is known to those alone who may bring such. */
    boolean mayRead(ImportJob job) {
        return opens() || !job.request().protection();
    }

    private static Set<String> victims(Activity activity) {
        return activity.results().stream()
                .flatMap(result -> result.indicators().stream())
                .filter(Indicator::victimsOfTrafficking)
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    private boolean opens() {
        return viewer.has(Grant.PROTECTION);
    }
}
