package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Dimension;

/** Spellings that publishers use are understood, and misuse is not. */
class DimensionsTest {

    @ParameterizedTest
    @CsvSource({
        "sex, f, Sex:f",
        "SEX, m, Sex:m",
        "sex, female, Sex:f",
        "Sex, Female, Sex:f",
        "Gender, Male, Sex:m",
        "gender, Women, Sex:f",
        "Gender - genre, Female - feminin, Sex:f",
        "Gender - genre, Male - masculin, Sex:m",
        "Gender - genre, Unknown - inconnu, Sex:u",
        "Beneficiary type, Boys, Sex:m",
        "sex, unspecified, Sex:u",
        "sex, Not stated, Sex:u",
        "sex, 女性, Sex:f",
        "age_range, 18-24, AgeBand:18-24",
        "Age, 25–34 years, AgeBand:25-34",
        "AGE, 25-34 yrs, AgeBand:25-34",
        "age, 60+, AgeBand:60+",
        "Age (-18/18+), Age < 18, AgeBand:0-17",
        "age, Under 18, AgeBand:0-17",
        "age, unknown, AgeBand:u",
        "District, LK51, District:LK51",
        "district, Batticaloa, District:LK51",
        "district, Moneragala, District:LK82",
        "DISTRICT, மன்னார், District:LK42",
        "Province, LK5, Province:LK5",
        "Population group, Returnee migrant workers, PopulationGroup:RETURNEE_MIGRANT_WORKER",
        "STAGE, CERTIFIED, Stage:CERTIFIED"
    })
    void a_spelling_in_use_is_understood(String name, String value, String category) {
        assertEquals(Optional.of(category), read(name, value).category().map(String::valueOf));
    }

    @ParameterizedTest
    @CsvSource({
        "Female between 18-50, 3583",
        "Sex, 18+",
        "age, 18+",
        "age, 15-24 yrs",
        "sex, all",
        "age, f",
        "district, LK-42",
        "district, LK52A",
        "shoe size, 42",
        "population_status, RET",
        "GROUP, VICTIM_OF_TRAFFICKING"
    })
    void what_is_not_understood_is_kept_as_published_and_reported(String name, String value) {
        assertEquals(new Dimension(name, value, Optional.empty()), read(name, value));
        assertEquals(
                List.of("iati-activity/result/indicator/baseline/dimension"),
                sample(name, value).paths(Kind.NOT_RECOGNISED));
    }

    @Test
    void a_dimension_that_says_nothing_still_divides() {
        Dimension empty = read("", "");
        assertEquals(new Dimension("", "", Optional.empty()), empty);
    }

    private static Dimension read(String name, String value) {
        return sample(name, value)
                .activity()
                .results()
                .get(0)
                .indicators()
                .get(0)
                .baselines()
                .get(0)
                .dimensions()
                .get(0);
    }

    private static Sample sample(String name, String value) {
        return Sample.with(
                """
                <result type="1"><indicator measure="1"><baseline year="2024" value="1">
                <dimension name="%s" value="%s"/>
                </baseline></indicator></result>
                """
                        .formatted(name, value.replace("<", "&lt;")));
    }
}
