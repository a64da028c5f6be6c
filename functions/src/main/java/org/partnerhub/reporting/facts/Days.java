package org.partnerhub.reporting.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerhub.model.SriLanka;

/** Days as somebody states them, seen from a day in Sri Lanka. */
record Days(LocalDate today) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS_AHEAD = 30;

    static Days of(Clock clock) {
        return new Days(SriLanka.dayOf(clock.instant()));
    }

    /** What is wrong with a day on which something is said to have happened. */
    Optional<UserError> past(String field, LocalDate day) {
        return Problems.when(day.isAfter(today), field, "IN_FUTURE", "This day is still to come.")
                .or(() -> tooEarly(field, day));
    }

    /** What is wrong with a day for which something was planned, which may be still to come. */
    Optional<UserError> planned(String field, LocalDate day) {
        boolean isTooLate = day.isAfter(today.plusYears(MOST_YEARS_AHEAD));
        return Problems.when(isTooLate, field, "TOO_LATE", "Nothing is planned that far ahead.")
                .or(() -> tooEarly(field, day));
    }

    private static Optional<UserError> tooEarly(String field, LocalDate day) {
        return Problems.when(
                day.isBefore(EARLIEST), field, "TOO_EARLY", "Nothing is on record before " + EARLIEST + ".");
    }
}
