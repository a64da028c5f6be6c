package org.partnerhub.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnerhub.model.Activity;

/**
 * A later record of an activity laid over an earlier one: what the later one states holds, and a list that it leaves
 * empty is kept, because a record in plain IATI cannot carry, say, sites.
 *
 * @param keptFromBefore the names of the lists that were kept
 */
record Update(Activity activity, List<String> keptFromBefore) {

    static Update of(Activity before, Activity later) {
        List<String> kept = new ArrayList<>();
        return new Update(merged(new Lists(before, later, kept), before, later), kept);
    }

    private static Activity merged(Lists lists, Activity before, Activity later) {
        return new Activity(
                later.iatiIdentifier(),
                lists.pickOne("short name", Activity::code),
                lists.pickOne("hierarchy", Activity::hierarchy),
                later.reportingOrg(),
                later.title(),
                lists.pick("descriptions", Activity::descriptions),
                lists.pick("participating organisations", Activity::participatingOrgs),
                later.activityStatus(),
                lists.pick("dates", Activity::activityDates),
                lists.pickOne("scope", Activity::activityScope),
                lists.pick("recipient countries", Activity::recipientCountries),
                lists.pick("locations", Activity::locations),
                lists.pick("sites", Activity::sites),
                lists.pick("sectors", Activity::sectors),
                lists.pick("tags", Activity::tags),
                lists.pick("policy markers", Activity::policyMarkers),
                lists.pick("related activities", Activity::relatedActivities),
                lists.pick("budgets", Activity::budgets),
                lists.pick("planned disbursements", Activity::plannedDisbursements),
                lists.pick("transactions", Activity::transactions),
                lists.pick("results", Activity::results),
                later.synthetic() || (before.synthetic() && lists.keptSome()));
    }

    private record Lists(Activity before, Activity later, List<String> kept) {

        boolean keptSome() {
            return !kept.isEmpty();
        }

        <T> Optional<T> pickOne(String name, Function<Activity, Optional<T>> part) {
            boolean keep = part.apply(later).isEmpty() && part.apply(before).isPresent();
            if (keep) {
                kept.add(name);
            }
            return part.apply(keep ? before : later);
        }

        <T> List<T> pick(String name, Function<Activity, List<T>> part) {
            boolean keep = part.apply(later).isEmpty() && !part.apply(before).isEmpty();
            if (keep) {
                kept.add(name);
            }
            return part.apply(keep ? before : later);
        }
    }
}
