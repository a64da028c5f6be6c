package org.partnerhub.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.TooLarge;
import org.partnerhub.exchange.table.Table.Column;

/** CSV opens as it was meant in whatever spreadsheet, and runs nothing there. */
final class CsvFileTest {
    private static final int ENOUGH = 10_000;

    @Test
    void headers_come_first_then_tags_then_rows() {
        Table table = new Table(
                "sites",
                List.of(new Column("district", "#adm2+code"), new Column("built", "#date")),
                List.of(
                        List.of(new Value.Words("LK51"), new Value.Day(LocalDate.of(2024, 9, 30))),
                        List.of(new Value.Words("LK61"), new Value.Absent())));
        assertEquals("district,built\r\n#adm2+code,#date\r\nLK51,2024-09-30\r\nLK61,\r\n", text(table));
    }

    @Test
    void a_byte_order_mark_tells_excel_that_it_is_utf_8() {
        byte[] bytes = new CsvFile(of(new Value.Words("මඩකලපුව மட்டக்களப்பு バッティカロア")), ENOUGH).bytes();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("මඩකලපුව மட்டக்களப்பு バッティカロア"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201"
            })
    void words_that_begin_as_a_formula_does_are_not_run(String formula) {
        assertEquals("'" + formula, new Value.Words(formula).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", "'=1", "#meta", " =1"})
    void other_words_stay_as_they_are(String words) {
        assertEquals(words, new Value.Words(words).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "-0.50", "12345678901234567890.123456789", "1000000000000"})
    void numbers_stay_numbers_to_the_last_digit(String number) {
        assertEquals(number, cell(new Value.Numeral(new BigDecimal(number))));
    }

    @Test
    void what_would_break_a_row_is_quoted() {
        assertEquals("\"a,\"\"b\"\"\r\nc\"", cell(new Value.Words("a,\"b\"\r\nc")));
    }

    @Test
    void a_table_without_rows_still_says_what_its_columns_are() {
        assertEquals("header\r\n#tag\r\n", text(new Table("x", List.of(new Column("header", "#tag")), List.of())));
    }

    @Test
    void a_file_never_becomes_larger_than_allowed() {
        Table table = of(new Value.Words("x".repeat(100)));
        int size = new CsvFile(table, ENOUGH).bytes().length;
        assertEquals(size, new CsvFile(table, size).bytes().length);
        assertThrows(TooLarge.class, () -> new CsvFile(table, size - 1).bytes());
    }

    private static Table of(Value value) {
        return new Table("x", List.of(new Column("header", "#tag")), List.of(List.of(value)));
    }

    private static String cell(Value value) {
        String text = text(of(value));
        return text.substring("header\r\n#tag\r\n".length(), text.length() - 2);
    }

    private static String text(Table table) {
        return new String(new CsvFile(table, ENOUGH).bytes(), StandardCharsets.UTF_8).substring(1);
    }
}
