package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.Figure;

/** Two figures differ by what they say and never by when it was said, and each difference has one reason. */
final class DifferenceTest {
    private static final LocalDate CUT_OFF = LocalDate.parse("2024-03-31");

    @Test
    void the_same_value_of_the_same_day_is_no_difference_in_whatever_release_and_scale() {
        Figure before = Figure.published(new BigDecimal("40"), "PERSON", "r1", CUT_OFF);
        Figure after = Figure.published(new BigDecimal("40.0"), "PERSON", "r2", CUT_OFF);
        assertFalse(new Difference(before, after).isOne());
        assertFalse(new Difference(before, after).isOneOfValue());
    }

    @ParameterizedTest
    @CsvSource({
        "40 2024-03-31, 41 2024-03-31, true, true",
        "40 2024-03-31, 40 2024-06-30, true, false",
        "40 2024-03-31, withheld 2024-03-31, true, true",
        "withheld 2024-03-31, 40 2024-03-31, true, true",
        "withheld 2024-03-31, withheld 2024-06-30, false, false",
        "0 2024-03-31, absent, true, true",
        "0 2024-03-31, withheld 2024-03-31, true, true",
        "absent, absent, false, false"
    })
    void figures_differ_by_standing_value_and_day_and_statements_by_standing_and_value(
            String before, String after, boolean isOne, boolean isOneOfValue) {
        Difference difference = new Difference(figure(before), figure(after));
        assertEquals(isOne, difference.isOne());
        assertEquals(isOneOfValue, difference.isOneOfValue());
    }

    @ParameterizedTest
    @CsvSource({
        "absent, 40 2024-06-30, 2024-06-30, NEW_PERIOD",
        "absent, 40 2024-04-01, 2024-04-01, NEW_PERIOD",
        "absent, 40 2024-03-31, 2024-03-31, POSTED_LATE",
        "absent, 40 2023-12-31, 2023-12-31, POSTED_LATE",
        "absent, 40 2024-03-31, 2024-06-30, NO_LONGER_MOVING",
        "absent, withheld 2024-03-31, 2024-06-30, NEW_PERIOD",
        "40 2024-03-31, absent, 2024-06-30, NO_LONGER_RELEASED",
        "40 2024-03-31, 50 2024-06-30, 2024-06-30, MOVED_ON",
        "40 2024-03-31, 50 2024-03-31, 2024-06-30, CORRECTED",
        "40 2024-06-30, 30 2024-03-31, 2024-06-30, CORRECTED",
        "withheld 2024-03-31, 50 2024-06-30, 2024-06-30, FIRST_PUBLISHED",
        "40 2024-03-31, withheld 2024-06-30, 2024-06-30, WITHHELD"
    })
    void what_is_reported_has_one_reason(String before, String after, LocalDate end, ChangeReason reason) {
        assertEquals(reason, new Difference(figure(before), figure(after)).ofReports(end, CUT_OFF));
    }

    @ParameterizedTest
    @CsvSource({
        "absent, 40 2024-03-31, FIRST_STATED",
        "absent, withheld 2024-03-31, FIRST_STATED",
        "40 2024-03-31, absent, NO_LONGER_RELEASED",
        "40 2024-03-31, 50 2024-06-30, TARGET_REVISED",
        "withheld 2024-03-31, 50 2024-03-31, FIRST_PUBLISHED",
        "40 2024-03-31, withheld 2024-03-31, WITHHELD"
    })
    void what_is_planned_has_one_reason(String before, String after, ChangeReason reason) {
        assertEquals(reason, new Difference(figure(before), figure(after)).ofStatements(ChangeReason.TARGET_REVISED));
    }

    @Test
    void what_nobody_reported_is_absent_and_what_is_withheld_is_not() {
        assertTrue(Difference.isAbsent(figure("absent")));
        assertFalse(Difference.isAbsent(figure("withheld 2024-03-31")));
        assertFalse(Difference.isAbsent(figure("0 2024-03-31")));
    }

    private static Figure figure(String text) {
        String[] parts = text.split(" ", -1);
        return switch (parts[0]) {
            case "absent" -> Figure.notReported("PERSON", "r");
            case "withheld" -> Figure.withheld("PERSON", "r", LocalDate.parse(parts[1]));
            default -> Figure.published(new BigDecimal(parts[0]), "PERSON", "r", LocalDate.parse(parts[1]));
        };
    }
}
