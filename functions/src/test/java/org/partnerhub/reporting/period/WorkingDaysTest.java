package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days are Sri Lanka's. */
class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-10-05, 0, 2026-10-05",
        "2026-10-05, 1, 2026-10-06",
        "2026-10-05, 5, 2026-10-12",
        "2026-10-05, 10, 2026-10-19",
        "2026-10-09, 1, 2026-10-12",
        "2026-10-10, 1, 2026-10-12",
        "2026-10-11, 1, 2026-10-12",
        "2026-10-10, 10, 2026-10-23"
    })
    void weekends_are_left_out(LocalDate day, int workingDays, LocalDate expected) {
        assertEquals(expected, new WorkingDays(Set.of()).after(day, workingDays));
    }

    @ParameterizedTest(name = "with {0} off, 10 working days after 2026-10-05 is {1}")
    @CsvSource({"2026-10-07, 2026-10-20", "2026-10-10, 2026-10-19", "2026-10-05, 2026-10-19", "2026-10-19, 2026-10-20"})
    void holidays_are_left_out_and_count_once_where_they_fall_on_a_weekend(LocalDate holiday, LocalDate expected) {
        WorkingDays days = new WorkingDays(Set.of(holiday));
        assertEquals(expected, days.after(LocalDate.parse("2026-10-05"), 10));
    }
}
