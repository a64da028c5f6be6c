package org.partnerhub.reporting.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;

/** Names what an import leaves out of the record of an activity, since it takes actuals and transactions alone. */
final class LeftOut {
    private LeftOut() {}

    static List<String> of(Activity activity) {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("descriptions", (long) activity.descriptions().size());
        parts.put("participating organisations", (long)
                activity.participatingOrgs().size());
        parts.put("dates", (long) activity.activityDates().size());
        parts.put("locations", (long) activity.locations().size());
        parts.put("sites", (long) activity.sites().size());
        parts.put("sectors", (long) activity.sectors().size());
        parts.put("tags", (long) activity.tags().size());
        parts.put("policy markers", (long) activity.policyMarkers().size());
        parts.put("related activities", (long) activity.relatedActivities().size());
        parts.put("budgets", (long) activity.budgets().size());
        parts.put(
                "planned disbursements", (long) activity.plannedDisbursements().size());
        parts.put(
                "baselines",
                indicators(activity).mapToLong(each -> each.baselines().size()).sum());
        parts.put("targets", indicators(activity).mapToLong(LeftOut::targets).sum());
        return Stream.concat(
                        Stream.of("Titles and definitions were not taken: they are those on record."),
                        parts.entrySet().stream()
                                .filter(part -> part.getValue() > 0)
                                .map(part -> "The file's " + part.getKey() + " were not taken."))
                .toList();
    }

    private static Stream<Indicator> indicators(Activity activity) {
        return activity.results().stream().flatMap(result -> result.indicators().stream());
    }

    private static long targets(Indicator indicator) {
        return indicator.periods().stream()
                .mapToLong(period -> period.targets().size())
                .sum();
    }
}
