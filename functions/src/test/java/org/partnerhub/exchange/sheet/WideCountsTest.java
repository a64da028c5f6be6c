package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.FileRefused;

/** Several columns of counts, each with the categories that its HXL tag says. */
class WideCountsTest {
    private static Reading<CountRow> read(String tags, String cells) {
        return Reading.counts("#indicator,#period,#adm2," + tags + "\n1.1,2025Q1,LK51," + cells + "\n");
    }

    private static List<String> shown(Reading<CountRow> reading) {
        return reading.rows().stream()
                .map(row -> row.column() + " " + row.categories() + " " + row.value())
                .toList();
    }

    @Test
    void each_cell_becomes_a_count_of_its_own() {
        assertEquals(
                List.of(
                        "#affected+f {SEX=Sex:f, DISTRICT=District:LK51} 30",
                        "#affected+m {SEX=Sex:m, DISTRICT=District:LK51} 20",
                        "#affected+age_18_24+f {SEX=Sex:f, AGE=AgeBand:18-24, DISTRICT=District:LK51} 12",
                        "value {DISTRICT=District:LK51} 50"),
                shown(read("#affected+f,#affected+m,#affected+f+age_18_24,#affected", "30,20,12,50")));
    }

    @Test
    void an_empty_cell_is_not_stated_and_a_zero_is() {
        assertEquals(
                List.of("#affected+m {SEX=Sex:m, DISTRICT=District:LK51} 0"),
                shown(read("#affected+f,#affected+m", ",0")));
        assertEquals(
                List.of("2 #affected+f MISSING"),
                read("#affected+f,#affected+m", ",").codes());
    }

    @ParameterizedTest
    @CsvSource({
        "#affected+children,0-17",
        "#affected+age_0_17,0-17",
        "#affected+age_60_plus,60+",
        "#reached+age60plus,60+",
        "#affected+women,f",
        "#affected+x,x",
        "#affected+u+num,u",
        "#affected+returnee_migrant_worker," + "RETURNEE_MIGRANT_WORKER"
    })
    void attributes_are_codes_bands_or_common_words(String tag, String code) {
        CountRow row = read(tag, "3").only();
        assertTrue(
                row.categories().values().stream()
                        .anyMatch(category -> category.code().equals(code)),
                row.categories().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#affected+adults", "#affected+f+m", "#affected+age_18_25", "#affected+idps", "#affected+elderly"
            })
    void a_column_that_counts_what_the_hub_does_not_know_is_refused_by_its_letter(String tag) {
        FileRefused refused = assertThrows(FileRefused.class, () -> read(tag, "3"));
        assertTrue(String.valueOf(refused.getMessage()).contains("column D"), refused.getMessage());
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        FileRefused refused =
                assertThrows(FileRefused.class, () -> read("#affected+f+age_18_24,#affected+age_18_24+f", "3,3"));
        assertTrue(String.valueOf(refused.getMessage()).contains("in D and E"), refused.getMessage());
    }

    @Test
    void a_problem_names_the_column_by_its_tag() {
        assertEquals(
                List.of("2 #affected+m DECIMAL_COMMA"),
                read("#affected+f,#affected+m", "30,\"2,5\"").codes());
    }

    @Test
    void a_row_and_its_column_must_not_contradict_each_other() {
        Reading<CountRow> reading =
                Reading.counts("#indicator,#period,#sex,#affected+f,#affected+m\n1.1,2025Q1,f,3,4\n");
        assertEquals(List.of("2 #affected+m CONTRADICTION"), reading.codes());
    }

    @Test
    void a_column_of_an_axis_that_the_indicator_has_not_is_refused_where_it_is_filled() {
        assertEquals(
                List.of("2 #affected+f AXIS_NOT_OF_INDICATOR"),
                Reading.counts("#indicator,#period,#affected+f,#affected\n1.2,2025Q1,3,4\n")
                        .codes());
        assertEquals(
                1,
                Reading.counts("#indicator,#period,#affected+f,#affected\n1.2,2025Q1,,4\n")
                        .rows()
                        .size());
    }
}
