package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the programme works, and whose days all dates are. */
public final class SriLanka {
    /** Asia/Colombo. */
    public static final ZoneId TIME = ZoneId.of("Asia/Colombo");

    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(25_000_000);

    private SriLanka() {}

    /** Whether so many people could live there; in 2024 there were 21.8 million. */
    public static boolean mayBeHomeTo(BigDecimal people) {
        return people.compareTo(MOST_PEOPLE) <= 0;
    }

    /** The day there at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, TIME);
    }
}
