package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;

/** Workbooks are read as their officers see them. */
class XlsxTest {
    private static void heading(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
    }

    private static Reading<ParticipationRow> participations(byte[] workbook) {
        return Reading.participations(workbook, SheetFormat.XLSX);
    }

    private static Reading<CountRow> counts(byte[] workbook) {
        return Reading.counts(workbook, SheetFormat.XLSX);
    }

    private static byte[] participation(Map<Integer, Object> cells) {
        return Book.of(book -> {
            Worksheet sheet = book.newWorksheet("Grants");
            heading(sheet, "indicator", "case_number", "date", "district", "sex", "age");
            cells.forEach((column, value) -> {
                if (value instanceof LocalDate date) {
                    sheet.value(1, column, date);
                    sheet.style(1, column).format("dd/mm/yyyy").set();
                } else if (value instanceof Number number) {
                    sheet.value(1, column, number);
                } else {
                    sheet.value(1, column, value.toString());
                }
            });
        });
    }

    private static Map<Integer, Object> good() {
        return new LinkedHashMap<>(
                Map.of(0, 1.1, 1, "A-1", 2, LocalDate.of(2025, 1, 31), 3, "மட்டக்களப்பு", 4, "f", 5, 30));
    }

    @Test
    void texts_numbers_and_dates_are_read() {
        ParticipationRow row = participations(participation(good())).only();
        assertEquals(2, row.row());
        assertEquals("1.1", row.indicator().code());
        assertEquals("2025-01-31", row.date().toString());
        assertEquals(new Code("District", "LK51"), row.categories().get(Axis.DISTRICT));
        assertEquals(new Code("AgeBand", "25-34"), row.categories().get(Axis.AGE));
    }

    @Test
    void a_number_that_is_not_shown_as_a_date_is_none() {
        Map<Integer, Object> cells = good();
        cells.put(2, 45688);
        assertEquals(
                List.of("2 date NOT_A_DATE"),
                participations(participation(cells)).codes());
    }

    @Test
    void a_count_that_is_shown_as_a_date_or_a_percentage_is_none() {
        byte[] workbook = Book.of(book -> {
            Worksheet sheet = book.newWorksheet("Counts");
            heading(sheet, "indicator", "period", "value");
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, "1.4");
                sheet.value(row, 1, "2025Q1");
                sheet.value(row, 2, 0.1 + 0.2);
            }
            sheet.style(2, 2).format("0.00%").set();
            sheet.value(3, 2, LocalDate.of(2025, 1, 3));
            sheet.style(3, 2).format("yyyy-mm-dd").set();
        });
        Reading<CountRow> reading = counts(workbook);
        assertEquals(List.of("3 value PERCENT_SIGN", "4 value NOT_A_NUMBER"), reading.codes());
        assertEquals("0.3", reading.rows().get(0).value().toPlainString());
    }

    @Test
    void every_type_of_cell_is_understood() {
        String heading =
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>per</t></r><r>"
                        + "<t>iod</t></r></is></c><c r=\"C1\" t=\"str\"><f>\"value\"</f><v>value</v></c></row>";
        String indicator = "<c t=\"s\"><v>1</v></c><c t=\"str\"><v>2025Q1</v></c>";
        byte[] workbook = Book.ofRows(
                heading
                        + "<row r=\"3\">" + indicator + "<c><f>6*7</f><v>42</v></c></row>"
                        + "<row r=\"4\">" + indicator + "<c t=\"b\"><v>1</v></c></row>"
                        + "<row r=\"5\">" + indicator + "<c t=\"e\"><v>#REF!</v></c></row>"
                        + "<row r=\"6\">" + indicator + "<c><f>A9</f></c></row>"
                        + "<row r=\"7\">" + indicator + "<c t=\"n\"><v>1.0E1</v></c></row>",
                "indicator",
                "1.2");
        Reading<CountRow> reading = counts(workbook);
        assertEquals(
                List.of("4 value NOT_A_NUMBER", "5 value PLACEHOLDER", "6 value MISSING", "7 value DUPLICATE_ROW"),
                reading.codes());
        assertEquals("42", reading.rows().get(0).value().toPlainString());
        assertEquals(3, reading.rows().get(0).row());
    }

    @Test
    void the_first_sheet_that_is_not_hidden_is_read() {
        byte[] workbook = Book.of(book -> {
            heading(book.newWorksheet("Lists"), "anything");
            book.newWorksheet("Counts").value(0, 0, "x");
            Worksheet sheet = book.newWorksheet("Real");
            heading(sheet, "indicator", "period", "value");
        });
        assertThrows(FileRefused.class, () -> counts(workbook));
        byte[] hidden = Book.of(book -> {
            Worksheet lists = book.newWorksheet("Lists");
            heading(lists, "anything");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            heading(book.newWorksheet("Real"), "indicator", "period", "value");
        });
        assertEquals(0, counts(hidden).notes().rows());
    }

    @Test
    void other_sheets_are_searched_for_personal_data() {
        byte[] workbook = Book.of(book -> {
            heading(book.newWorksheet("Real"), "indicator", "period", "value");
            Worksheet lists = book.newWorksheet("Lists");
            heading(lists, "anything");
            lists.value(5, 2, "0771234567");
            lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
        });
        assertEquals(
                3, assertThrows(PersonalDataFound.class, () -> counts(workbook)).column());
    }

    @Test
    void a_telephone_number_that_lost_its_zero_is_found() {
        Map<Integer, Object> cells = good();
        cells.put(1, 771234567);
        assertEquals(
                2,
                assertThrows(PersonalDataFound.class, () -> participations(participation(cells)))
                        .column());
    }
}
