package org.partnerhub.reporting.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which offices in Sri Lanka work: Monday to Friday but for public holidays.
 *
 * @param holidays the public holidays that are known; none is known by itself, since the government proclaims them each
 *     year
 */
public record WorkingDays(Set<LocalDate> holidays) {

    /** Copies the holidays. */
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** The last of so many working days after a day, which itself does not count; the day itself for 0. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; left--) {
            last = nextWorkingDay(last);
        }
        return last;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend && !holidays.contains(day);
    }
}
