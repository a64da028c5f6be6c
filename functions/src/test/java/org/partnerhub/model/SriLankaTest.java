package org.partnerhub.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are Sri Lanka's, five and a half hours ahead of universal time. */
final class SriLankaTest {

    @ParameterizedTest(name = "{0} is {1} in Colombo")
    @CsvSource({
        "2026-10-05T18:29:59Z, 2026-10-05",
        "2026-10-05T18:30:00Z, 2026-10-06",
        "2026-10-05T23:30:00Z, 2026-10-06"
    })
    void a_day_begins_in_colombo(Instant moment, LocalDate expected) {
        assertEquals(expected, SriLanka.dayOf(moment));
    }
}
