package org.partnerhub.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the programme works, and whose days all dates are. */
public final class SriLanka {
    /** Asia/Colombo. */
    public static final ZoneId TIME = ZoneId.of("Asia/Colombo");

    private SriLanka() {}

    /** The day there at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, TIME);
    }
}
