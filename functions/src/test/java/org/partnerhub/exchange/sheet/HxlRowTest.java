package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.model.Code;

/** A row of HXL tags says what the columns are, whatever stands above it. */
class HxlRowTest {
    private static final String ROW = "1.1,A-1,2025-01-15,LK51,f,30\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#indicator+code,#affected+id,#date,#adm2+code,#affected+sex,#affected+age",
                "#indicator,#beneficiary+id,#date+reported,#adm2+name,#beneficiary+gender,#beneficiary+age",
                "#Indicator + Code,#case+id,#date,#loc,#sex,#age",
                "#indicator +code,#affected +f +id,#date,#adm2 +v_pcode +code,#gender,#affected +age_range"
            })
    void columns_are_known_by_their_tags(String tags) {
        ParticipationRow row = Reading.participations(tags + "\n" + ROW).only();
        assertEquals("A-1", row.caseNumber());
        assertEquals(
                "[f, 25-34, LK51]",
                row.categories().values().stream().map(Code::code).toList().toString());
    }

    @Test
    void headings_and_titles_above_the_tags_are_not_read() {
        Reading<ParticipationRow> reading =
                Reading.participations("Livelihood grants,,,,,\n\ncode,case,day,where,sex,years\n"
                        + "#indicator,#case+id,#date,#adm2,#sex,#age\n" + ROW);
        assertEquals(5, reading.only().row());
    }

    @Test
    void a_column_without_a_tag_is_not_read() {
        SheetNotes notes = Reading.participations("#indicator,#case+id,#date,,#meta+comment\n1.1,A-1,2025-01-15,x,y\n")
                .notes();
        assertEquals(List.of(4, 5), notes.columnsNotRead());
    }

    @Test
    void tags_are_looked_for_in_the_first_25_rows_only() {
        String title = "Title\n";
        String rest = "#indicator,#case+id,#date,#adm2,#sex,#age\n" + ROW;
        assertEquals(1, Reading.participations(title.repeat(24) + rest).rows().size());
        assertThrows(FileRefused.class, () -> Reading.participations(title.repeat(25) + rest));
    }

    @Test
    void the_hub_s_own_names_can_be_attributes() {
        ParticipationRow row = Reading.participations(
                        """
                        #indicator,#case+id,#date,#affected+nvq_level,#affected+route
                        1.8,A-1,2025-01-15,3,CBT
                        """)
                .only();
        assertEquals(
                "[3, CBT]",
                row.categories().values().stream().map(Code::code).toList().toString());
    }

    @Test
    void a_tag_that_is_needed_and_missing_is_named_as_the_hub_calls_it() {
        FileRefused refused = assertThrows(
                FileRefused.class, () -> Reading.participations("#indicator,#date,#sex\n1.1,2025-01-01,f\n"));
        assertTrue(String.valueOf(refused.getMessage()).contains("no column case_number"), refused.getMessage());
    }
}
