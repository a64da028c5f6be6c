package org.partnerhub.release;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A calendar quarter. */
public record Quarter(int year, int number) {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    /** As release identifiers write it: {@code 2024Q3}. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
