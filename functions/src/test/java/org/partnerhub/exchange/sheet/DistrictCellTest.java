package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CodeLists;

/** A district is known by its P-code, its name in four languages and common misspellings, and never by an ISO code. */
class DistrictCellTest {
    private static final String HEADING = "indicator\tcase_number\tdate\tdistrict\n";

    private static Reading<ParticipationRow> read(String district) {
        return Reading.participations(HEADING + "1.1\tA-1\t2025-01-01\t" + district + "\n");
    }

    private static String code(String district) {
        return code(read(district));
    }

    private static String code(Reading<ParticipationRow> reading) {
        return Optional.ofNullable(reading.only().categories().get(Axis.DISTRICT))
                .orElseThrow()
                .code();
    }

    @Test
    void every_district_is_known_by_its_p_code_and_its_name_in_four_languages() {
        List<CodeLists.Entry> districts = Reading.LISTS.entries("District");
        assertEquals(25, districts.size());
        for (CodeLists.Entry district : districts) {
            String pCode = district.code().code();
            assertEquals(pCode, code(pCode));
            district.label().narratives().forEach(name -> assertEquals(pCode, code(name.text()), name.text()));
        }
    }

    @Test
    void case_blanks_and_unicode_forms_do_not_matter() {
        assertEquals("LK51", code("  lk51 "));
        assertEquals("LK51", code("BATTICALOA"));
        assertEquals("LK51", code("ＬＫ５１"));
        assertEquals("LK51", code("\u200bLK51\u00a0"));
        assertEquals("LK23", code("nuwara  eliya"));
        assertEquals("LK45", code(Normalizer.normalize("கிளிநொச்சி", Normalizer.Form.NFD)));
        assertEquals("LK53", code("ත්‍රිකුණාමලය".replace("\u200d", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Mannarr,LK42",
        "Mulativu,LK44",
        "Mulathiv,LK44",
        "Madakalapuwa,LK51",
        "Digamadulla,LK52",
        "Trincomallee,LK53",
        "Kurunagala,LK61",
        "Moneragala,LK82",
        "Monaragala,LK82"
    })
    void known_misspellings_are_understood(String spelling, String pCode) {
        assertEquals(pCode, code(spelling));
    }

    @ParameterizedTest
    @CsvSource({
        "LK-41,LK41 Jaffna", "LK-42,LK45 Kilinochchi", "lk-43,LK42 Mannar", "Lk-44,LK43 Vavuniya",
        "LK-45,LK44 Mullaitivu", "LK‐45,LK44 Mullaitivu", "LK–42,LK45 Kilinochchi", "ＬＫ－４２,LK45 Kilinochchi",
        "LK 42,LK45 Kilinochchi", "LK_42,LK45 Kilinochchi", "LK - 42,LK45 Kilinochchi"
    })
    void an_iso_code_is_never_taken_for_a_p_code(String iso, String meant) {
        RowProblem problem = read(iso).problem();
        assertEquals(ProblemCode.ISO_CODE_NOT_PCODE, problem.code());
        assertEquals("district", problem.column());
        assertTrue(problem.suggestion().orElse("").startsWith(meant + ", if the code was meant"), problem.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LK-42", "LK42", "42"})
    void a_column_tagged_as_iso_holds_no_p_codes(String code) {
        RowProblem problem = Reading.participations(
                        "#indicator,#case+id,#date,#adm2+iso+code\n1.1,A-1,2025-01-01," + code + "\n")
                .problem();
        assertEquals(ProblemCode.ISO_CODE_NOT_PCODE, problem.code());
        assertTrue(problem.suggestion().orElse("").startsWith("LK45 Kilinochchi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LK5", "lk5", "Eastern Province", "eastern"})
    void a_province_is_no_district(String province) {
        RowProblem problem = read(province).problem();
        assertEquals(ProblemCode.PROVINCE_NOT_DISTRICT, problem.code());
        assertEquals(Optional.of("Write the district, one of LK51, LK52, LK53."), problem.suggestion());
    }

    @Test
    void what_is_nearly_a_district_is_refused_with_the_nearest() {
        RowProblem problem = read("Trincomale").problem();
        assertEquals(ProblemCode.UNKNOWN_CODE, problem.code());
        assertEquals(Optional.of("LK53 Trincomalee"), problem.suggestion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LK99", "LK052", "LK52A", "Atlantis", "51", "0051", "LK51LK52", "unknown"})
    void what_is_no_district_is_refused(String text) {
        assertEquals(ProblemCode.UNKNOWN_CODE, read(text).problem().code());
    }

    @Test
    void a_code_and_a_name_beside_each_other_must_agree() {
        String tags = "#indicator,#case+id,#date,#adm2+code,#adm2+name\n1.1,A-1,2025-01-01,";
        assertEquals("LK51", code(Reading.participations(tags + "LK51,Batticaloa\n")));
        assertEquals(
                List.of("2 district CONTRADICTION"),
                Reading.participations(tags + "LK51,Galle\n").codes());
    }
}
