package org.partnerhub.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Part;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.model.SriLanka;
import org.partnerhub.model.Transaction;
import org.partnerhub.release.Header;
import org.partnerhub.release.Quarter;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.reporting.period.PeriodState;

/**
 * Releases the seed as if each release had been made three weeks after its last day, so that something can be asked of the past.
 * What is released is the same as if all were made today; the dates are made up, as the seed is.
 */
record ReleasesInTime(LocalParts parts, Function<Clock, Releaser> releasers) {
    private static final int WEEKS = 3;
    private static final int HOUR = 10;

    /** Releases an organisation's part of an activity, of figures those of locked periods. */
    List<Header> of(Activity record, String organisation) {
        Part part = ReportedPart.read(parts.tables(), record, organisation).told(Set.of(PeriodState.RELEASED));
        List<Header> released = new ArrayList<>();
        for (LocalDate end : ends(part)) {
            released.addAll(at(end).release(part.with(upTo(part.activity(), end))));
        }
        return released;
    }

    private Releaser at(LocalDate end) {
        Instant then =
                end.plusWeeks(WEEKS).atTime(HOUR, 0).atZone(SriLanka.TIME).toInstant();
        Instant now = parts.clock().instant();
        return releasers.apply(Clock.fixed(then.isBefore(now) ? then : now, ZoneOffset.UTC));
    }

    private static NavigableSet<LocalDate> ends(Part part) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        part.activity().results().stream()
                .filter(result -> result.owner().equals(part.organisation()))
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> !indicator.victimsOfTrafficking())
                .flatMap(indicator -> indicator.periods().stream())
                .filter(period -> !period.actuals().isEmpty())
                .forEach(period -> ends.add(period.periodEnd()));
        if (ends.isEmpty()) {
            ends.add(Quarter.of(latestBooking(part)).lastDay());
        }
        return ends;
    }

    private static LocalDate latestBooking(Part part) {
        return part.activity().transactions().stream()
                .filter(transaction -> transaction.organisation().equals(part.organisation()))
                .map(Transaction::transactionDate)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static Activity upTo(Activity activity, LocalDate end) {
        return activity.withResults(
                activity.results().stream().map(result -> upTo(result, end)).toList());
    }

    private static Result upTo(Result result, LocalDate end) {
        return result.with(result.indicators().stream()
                .map(indicator -> upTo(indicator, end))
                .toList());
    }

    private static Indicator upTo(Indicator indicator, LocalDate end) {
        return indicator.with(indicator.periods().stream()
                .map(period -> period.periodEnd().isAfter(end) ? unreported(period) : period)
                .toList());
    }

    private static Period unreported(Period period) {
        return new Period(period.periodStart(), period.periodEnd(), period.targets(), List.of());
    }
}
