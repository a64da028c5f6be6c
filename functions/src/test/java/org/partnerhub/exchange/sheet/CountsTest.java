package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts per cell: each has an indicator, a period of it, categories and a value. */
class CountsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-03-31", "2025Q1", "2025-q1", "2025 Q1", "31/03/2025"})
    void a_period_is_named_by_its_last_day_or_its_quarter(String period) {
        CountRow row = Reading.counts("indicator,period,district,value\n1.2," + period + ",LK51,14\n")
                .only();
        assertEquals("2025-01-01", row.period().periodStart().toString());
        assertEquals("14", row.value().toPlainString());
        assertEquals("value", row.column());
        assertEquals("{DISTRICT=District:LK51}", row.categories().toString());
    }

    @Test
    void a_half_year_is_one_only_where_the_indicator_has_it() {
        assertEquals(
                "2025-12-31",
                Reading.counts("indicator,period,value\n1.9,2025H2,4\n")
                        .only()
                        .period()
                        .periodEnd()
                        .toString());
        assertEquals(
                List.of("2 period NO_SUCH_PERIOD"),
                Reading.counts("indicator,period,value\n1.1,2025H1,4\n").codes());
    }

    @Test
    void a_period_can_be_stated_by_its_first_and_last_day() {
        String heading = "indicator,period start,period end,value\n";
        assertEquals(
                "2025-03-31",
                Reading.counts(heading + "1.2,2025-01-01,2025-03-31,14\n")
                        .only()
                        .period()
                        .periodEnd()
                        .toString());
        assertEquals(
                List.of("2 period_end PERIOD_REVERSED"),
                Reading.counts(heading + "1.2,2025-03-31,2025-01-01,14\n").codes());
        assertEquals(
                List.of("2 period_end NO_SUCH_PERIOD"),
                Reading.counts(heading + "1.2,2025-01-01,2025-03-30,14\n").codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "Q1", "2025Q5", "first quarter", "2025:15", "0000Q1"})
    void what_is_no_period_is_refused(String period) {
        assertEquals(
                ProblemCode.NOT_A_PERIOD,
                Reading.counts("indicator,period,value\n1.2," + period + ",14\n")
                        .problem()
                        .code());
    }

    @Test
    void a_cell_is_stated_once() {
        Reading<CountRow> reading = Reading.counts(
                """
                indicator,period,district,value
                1.2,2025Q1,LK51,14
                1.2,2025Q1,LK52,9
                1.2,2025-03-31,Batticaloa,15
                1.2,2024Q4,LK51,3
                """);
        assertEquals(List.of("4 value DUPLICATE_ROW"), reading.codes());
        assertEquals(3, reading.rows().size());
    }

    @Test
    void a_row_that_was_refused_has_stated_nothing() {
        Reading<CountRow> reading =
                Reading.counts("indicator,period,district,value\n1.2,2025Q1,LK51,many\n1.2,2025Q1,LK51,14\n");
        assertEquals(List.of("2 value NOT_A_NUMBER"), reading.codes());
        assertEquals(1, reading.rows().size());
    }

    @Test
    void what_is_described_in_words_or_made_of_two_others_takes_no_counts() {
        for (String indicator : List.of("1.6", "1.7")) {
            assertEquals(
                    ProblemCode.NOT_COUNTED_THIS_WAY,
                    Reading.counts("indicator,period,value\n" + indicator + ",2025Q1,1\n")
                            .problem()
                            .code());
        }
    }

    @Test
    void a_reason_goes_along() {
        assertEquals(
                Optional.of("Two forms came late"),
                Reading.counts("indicator,period,value,reason\n1.2,2024Q4,1,Two forms came late\n")
                        .only()
                        .reason());
    }
}
