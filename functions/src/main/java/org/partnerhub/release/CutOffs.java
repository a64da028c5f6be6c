package org.partnerhub.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivityDate;
import org.partnerhub.model.Transaction;

/** Which organisations have something to release of an activity, and up to which days. */
record CutOffs(Activity activity) {

    NavigableSet<String> organisations() {
        NavigableSet<String> organisations = new TreeSet<>();
        activity.reportingOrg().ref().ifPresent(organisations::add);
        activity.results().forEach(result -> organisations.add(result.owner()));
        activity.transactions().forEach(transaction -> organisations.add(transaction.organisation()));
        activity.budgets().forEach(budget -> organisations.add(budget.organisation()));
        return organisations;
    }

    /**
     * The last day of every period that the organisation has reported; without any, of the quarter of its latest booking.
     * What is reported on victims of trafficking makes no release, since the release itself would tell of it.
     */
    NavigableSet<LocalDate> of(String organisation) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> !indicator.victimsOfTrafficking())
                .flatMap(indicator -> indicator.periods().stream())
                .filter(period -> !period.actuals().isEmpty())
                .forEach(period -> days.add(period.periodEnd()));
        if (days.isEmpty()) {
            days.add(Quarter.of(latestBooking(organisation)).lastDay());
        }
        return days;
    }

    private LocalDate latestBooking(String organisation) {
        return activity.transactions().stream()
                .filter(transaction -> transaction.organisation().equals(organisation))
                .map(Transaction::transactionDate)
                .max(Comparator.naturalOrder())
                .orElseGet(this::firstKnownDay);
    }

    private LocalDate firstKnownDay() {
        Stream<LocalDate> dates = activity.activityDates().stream().map(ActivityDate::isoDate);
        return Objects.requireNonNull(dates.min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH));
    }
}
