package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.FileRefused;

/** CSV as spreadsheets save it is read; what is not acceptable as a file is refused in one sentence. */
class CsvFileTest {
    private static final String HEADING = "indicator,case_number,date,reason\n";
    private static final String GOOD = HEADING + "1.1,A-1,2025-01-15,හොඳයි\n";

    private static String refusal(byte[] bytes) {
        return String.valueOf(assertThrows(FileRefused.class, () -> Reading.participations(bytes, SheetFormat.CSV))
                .getMessage());
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_tabs_separate_cells(String separator) {
        assertEquals(
                "A-1",
                Reading.participations(GOOD.replace(",", separator)).only().caseNumber());
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        assertEquals(
                "A-1",
                Reading.participations("\uFEFF" + GOOD.replace("\n", "\r\n"))
                        .only()
                        .caseNumber());
        assertEquals("A-1", Reading.participations(GOOD.strip()).only().caseNumber());
    }

    @Test
    void a_cell_over_several_lines_is_one_row() {
        Reading<ParticipationRow> reading =
                Reading.participations(HEADING + "1.1,A-1,2025-01-15,\"two\nlines\"\n1.1,A-2,never,\n");
        assertEquals(List.of("3 date NOT_A_DATE"), reading.codes());
    }

    @Test
    void names_of_columns_may_be_written_in_any_common_way() {
        assertEquals(
                1,
                Reading.participations("INDICATOR,Case-Number, Date \n1.1,A-1,2025-01-15\n")
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "windows-1252"})
    void other_encodings_are_refused_with_the_row(String encoding) {
        byte[] bytes = GOOD.replace("හොඳයි", "é").getBytes(Charset.forName(encoding));
        assertEquals(
                true, refusal(bytes).matches("The file is refused at row [12]: it .*; save it as \"CSV UTF-8\"\\."));
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_the_row() {
        assertEquals(
                "The file is refused at row 2: it holds bytes that are no text; save it as \"CSV UTF-8\".",
                refusal(GOOD.replace("A-1", "A\0001")));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused_with_the_row_where_it_stands() {
        assertEquals(true, refusal(GOOD + "1.1,\"A-2,2025-01-15,\n").startsWith("The file is refused at row 3: "));
        String endless = GOOD + "1.1,\"A-2,2025-01-15,\n" + "1.1,A-3,2025-01-15,\n".repeat(10_000);
        assertEquals(true, refusal(endless).startsWith("The file is refused at row 3: a cell is far too long"));
        assertEquals(true, refusal(GOOD + "1.1,\"A\"2,2025-01-15,\n").startsWith("The file is refused at row 3: "));
    }

    @Test
    void a_row_with_more_cells_than_headings_is_refused() {
        assertEquals(
                List.of("2 column E TOO_MANY_CELLS"),
                Reading.participations(HEADING + "1.1,A-1,2025-01-15,late, by post\n")
                        .codes());
        assertEquals(
                1,
                Reading.participations(HEADING + "1.1,A-1,2025-01-15,late,,,\n")
                        .rows()
                        .size());
    }

    @Test
    void a_file_without_a_needed_column_is_told_which_are_needed() {
        assertEquals(
                "The file is refused at row 1: it has no column case_number; needed are indicator, case_number and date.",
                refusal("indicator,date,case\n1.1,2025-01-15,A-1\n"));
        assertEquals(
                "The file is refused at row 1: it has no columns case_number, date; needed are indicator, case_number and"
                        + " date.",
                refusal("indicator,case\n1.1,A-1\n"));
        assertEquals(
                "The file is refused: it is empty; needed are the columns indicator, case_number and date.",
                refusal("\n\n"));
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertEquals(
                "The file is refused at row 1: the column date is there twice, in C and D.",
                refusal("indicator,case_number,date,Date\n1.1,A-1,2025-01-15,2025-01-16\n"));
    }

    @Test
    void a_file_with_more_than_100_columns_is_refused() {
        assertEquals(
                "The file is refused at row 1: it has more than 100 columns.",
                refusal(HEADING.strip() + ",x".repeat(97) + "\n"));
        assertEquals(
                1,
                Reading.participations(GOOD.replace("reason", "reason" + ",x".repeat(96)))
                        .rows()
                        .size());
    }

    @Test
    void a_file_in_another_format_is_told_by_its_first_bytes() {
        assertEquals(
                "The file is refused: it is a workbook; ask again with format XLSX.",
                refusal("PK\u0003\u0004 whatever"));
        assertEquals(
                "The file is refused: it is a PDF; save the table that it was made of as CSV or XLSX.",
                refusal("%PDF-1.7\n"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        FileRefused refused =
                assertThrows(FileRefused.class, () -> new CsvRows(new ByteArrayInputStream(old)).forEach(row -> {}));
        assertTrue(String.valueOf(refused.getMessage()).contains("ask again with format XLSX"), refused.getMessage());
    }

    @Test
    void a_heading_without_rows_is_noted() {
        assertEquals(List.of("The file has no rows."), new SheetNotes(0, List.of()).sentences());
        assertEquals(List.of("Column C was not read."), new SheetNotes(1, List.of(3)).sentences());
    }
}
