package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is dirty is refused by name and never guessed at. */
class DirtyValueTest {
    private static Reading<ParticipationRow> participation(String column, String value) {
        return Reading.participations("indicator\tcase_number\tdate\tdistrict\tsex\tage\n"
                + "1.1\tA-1\t2025-01-15\tLK51\tf\t30\n"
                        .replace(
                                switch (column) {
                                    case "indicator" -> "1.1";
                                    case "case_number" -> "A-1";
                                    case "date" -> "2025-01-15";
                                    case "district" -> "LK51";
                                    case "sex" -> "\tf\t";
                                    default -> "30";
                                },
                                column.equals("sex") ? "\t" + value + "\t" : value));
    }

    private static Reading<CountRow> count(String indicator, String value) {
        return Reading.counts("indicator\tperiod\tvalue\n" + indicator + "\t2025Q1\t" + value + "\n");
    }

    private static void assertRefused(Reading<?> reading, String column, ProblemCode code) {
        RowProblem problem = reading.problem();
        assertEquals(column + " " + code, problem.column() + " " + problem.code());
        assertEquals(2, problem.row());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N/A", "n/a", "NA", "-", "--", "—", "NULL", "#REF!", "#N/A", "#DIV/0!", "?", "...", "TBD", "."})
    void a_placeholder_is_refused_in_every_column(String placeholder) {
        for (String column : new String[] {"indicator", "case_number", "date", "district", "sex", "age"}) {
            assertRefused(participation(column, placeholder), column, ProblemCode.PLACEHOLDER);
        }
        assertRefused(count("1.2", placeholder), "value", ProblemCode.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021:15",
                "2025-02-30",
                "2025-2-3",
                "45672",
                "2025-13-01",
                "15 Jan 2025",
                "31/02/2025",
                "2025/01/15",
                "0000-00-00",
                "2025-01-15 00:00:00",
                "=TODAY()",
                "1/15/25",
                "2025-01"
            })
    void what_is_no_date_is_refused(String text) {
        assertRefused(participation("date", text), "date", ProblemCode.NOT_A_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/02/2025", "1.2.2025", "12-01-2025"})
    void a_date_that_can_be_read_in_two_ways_is_refused(String text) {
        assertRefused(participation("date", text), "date", ProblemCode.AMBIGUOUS_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "31/01/2025", "31.01.2025", "31-1-2025", "01/31/2025", "２０２５-01-31"})
    void a_date_that_can_be_read_in_one_way_is_read(String text) {
        assertEquals("2025-01-31", participation("date", text).only().date().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,5|DECIMAL_COMMA",
                "1.234,5|DECIMAL_COMMA",
                "1,234|THOUSANDS_SEPARATOR",
                "1 234|THOUSANDS_SEPARATOR",
                "1,234,567.8|THOUSANDS_SEPARATOR",
                "1.234.567|THOUSANDS_SEPARATOR",
                "1e3|SCIENTIFIC_NOTATION",
                "1.5E+2|SCIENTIFIC_NOTATION",
                "50%|PERCENT_SIGN",
                "-3|NEGATIVE",
                "−3|NEGATIVE",
                "(3)|NEGATIVE",
                "3.5|NOT_WHOLE",
                "+3|NOT_A_NUMBER",
                "three|NOT_A_NUMBER",
                "=1+2|NOT_A_NUMBER",
                "3 persons|NOT_A_NUMBER",
                "0x10|NOT_A_NUMBER",
                "1/2|NOT_A_NUMBER",
                "TRUE|NOT_A_NUMBER",
                "9999999999999999999|TOO_LARGE",
                "0.1234567891|TOO_MANY_DECIMALS",
                "௩|FOREIGN_DIGITS",
                "٣|FOREIGN_DIGITS",
                "෩|FOREIGN_DIGITS",
                "''|MISSING"
            })
    void a_number_with_anything_but_digits_is_refused_by_name(String text, ProblemCode code) {
        assertRefused(count("1.2", text), "value", code);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "007,7", "12.0,12", "１２,12"})
    void a_plain_number_is_read(String text, String number) {
        assertEquals(number, count("1.2", text).only().value().toPlainString());
    }

    @Test
    void only_what_counts_no_persons_households_or_events_may_have_decimals() {
        assertEquals("3.5", count("1.4", "3.5").only().value().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "121", "30.5", "thirty", "0-17-24", "18-25", "18.24", "18+"})
    void what_is_no_age_is_refused_with_the_bands(String text) {
        RowProblem problem = participation("age", text).problem();
        assertEquals(ProblemCode.NOT_AN_AGE, problem.code());
        assertTrue(problem.suggestion().orElse("").contains("0-17, 18-24, 25-34, 35-59, 60+, u"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "A B", "ABCDEF", "-A1-", "A1*2", "=A1+1", "A\\1", "ÄB12", "நபர்1"})
    void what_is_no_case_number_is_refused(String text) {
        assertRefused(participation("case_number", text), "case_number", ProblemCode.NOT_A_CASE_NUMBER);
    }

    @Test
    void a_case_number_has_at_most_40_characters() {
        String longest = "A" + "1".repeat(4) + "-B".repeat(17) + "C";
        assertEquals(longest, participation("case_number", longest).only().caseNumber());
        assertRefused(participation("case_number", longest + "D"), "case_number", ProblemCode.NOT_A_CASE_NUMBER);
    }

    @Test
    void a_very_long_cell_is_refused() {
        assertRefused(participation("sex", "f".repeat(2_001)), "sex", ProblemCode.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"Female,f", "WOMEN,f", "M,m", "男性,m", "பெண்,f", "unknown,u", "non-binary,x"})
    void sexes_are_known_by_common_spellings(String text, String code) {
        assertEquals(
                code,
                participation("sex", text).only().categories().values().stream()
                        .filter(category -> category.list().equals("Sex"))
                        .findFirst()
                        .orElseThrow()
                        .code());
    }
}
