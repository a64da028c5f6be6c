package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.FileRefused;

/** Of a file of case numbers nothing else is read, and everything else is searched for personal data. */
class CasesTest {

    @Test
    void case_numbers_are_read_as_those_of_participations_are() {
        Reading<CaseRow> reading = Reading.cases("Case number\n gm-25 0017 \nA-1\n\nA-1\n");
        assertEquals(
                List.of(new CaseRow(2, "GM-250017"), new CaseRow(3, "A-1"), new CaseRow(5, "A-1")), reading.rows());
        assertEquals(List.of(), reading.problems());
        assertEquals(3, reading.notes().rows());
    }

    @Test
    void whatever_other_columns_hold_is_ignored() {
        Reading<CaseRow> reading = Reading.cases("sex,indicator,case_number,date,sex\nq,9.9,A-1,never,z\n");
        assertEquals(List.of(new CaseRow(2, "A-1")), reading.rows());
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(1, 2, 4, 5), reading.notes().columnsNotRead());
    }

    @Test
    void what_is_no_case_number_is_refused_and_the_others_are_read() {
        Reading<CaseRow> reading = Reading.cases("case_number,note\n,x\nN/A,x\nnobody,x\nA-1,x\nA-2,x,y\n");
        assertEquals(
                List.of(
                        "2 case_number MISSING",
                        "3 case_number PLACEHOLDER",
                        "4 case_number NOT_A_CASE_NUMBER",
                        "6 column C TOO_MANY_CELLS"),
                reading.codes());
        assertEquals(List.of(new CaseRow(5, "A-1")), reading.rows());
    }

    @Test
    void a_file_without_case_numbers_is_refused() {
        FileRefused refused = assertThrows(FileRefused.class, () -> Reading.cases("indicator,date\n1.1,2025-01-01\n"));
        assertTrue(String.valueOf(refused.getMessage()).contains("no column case_number"), refused.getMessage());
    }

    @Test
    void the_column_is_known_by_its_tag_too() {
        assertEquals(
                List.of(new CaseRow(3, "A-1")),
                Reading.cases("who,when\n#affected+id,#date\nA-1,x\n").rows());
    }

    @Test
    void a_workbook_is_read_alike() {
        byte[] workbook = Book.of(book -> {
            Worksheet sheet = book.newWorksheet("Erasure");
            sheet.value(0, 0, "case_number");
            sheet.value(1, 0, "A-1");
        });
        assertEquals(
                List.of(new CaseRow(2, "A-1")),
                Reading.cases(workbook, SheetFormat.XLSX).rows());
    }

    @Test
    void personal_data_ends_the_reading() {
        assertThrows(PersonalDataFound.class, () -> Reading.cases("case_number,full name\nA-1,x\n"));
        assertThrows(PersonalDataFound.class, () -> Reading.cases("case_number,note\nA-1,call 0771234567\n"));
    }

    @Test
    void a_row_in_words_tells_nothing_of_the_person() {
        assertFalse(new CaseRow(2, "A-1").toString().contains("A-1"));
    }
}
