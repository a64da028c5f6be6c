package org.partnerhub.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivityDate;
import org.partnerhub.model.SriLanka;

/**
 * For how long the participations of an activity are kept.
 *
 * @param days how many days after its last end; one more, in Sri Lanka, and they are erased
 */
record Retention(Clock clock, int days) {
    private static final String PLANNED_END = "3";
    private static final String ACTUAL_END = "4";

    Retention {
        if (days < 0) {
            throw new IllegalArgumentException("nothing is kept for " + days + " days");
        }
    }

    /** Whether the time is up; never for an activity without an end. */
    boolean isOver(Activity activity) {
        LocalDate today = SriLanka.dayOf(clock.instant());
        return last(activity, ACTUAL_END)
                .or(() -> last(activity, PLANNED_END))
                .filter(end -> end.plusDays(days).isBefore(today))
                .isPresent();
    }

    private static Optional<LocalDate> last(Activity activity, String type) {
        return activity.activityDates().stream()
                .filter(date -> date.type().code().equals(type))
                .map(ActivityDate::isoDate)
                .max(Comparator.naturalOrder());
    }
}
