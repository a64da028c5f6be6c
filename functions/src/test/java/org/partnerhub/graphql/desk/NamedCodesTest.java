package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.audit.About;
import org.partnerhub.model.ActivitySample;

/** Of what somebody typed, nothing comes into the audit log but what has the form of a code of the hub. */
final class NamedCodesTest {
    private static final String JOB = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    @ParameterizedTest
    @ValueSource(strings = {"XM-DAC-47066-UPLIFT", "XM-DAC-41302-LKA.2024-1"})
    void an_activity_is_named_by_its_identifier(String identifier) {
        assertEquals(
                Optional.of(identifier),
                about("periods", "activity", identifier).activity());
        assertEquals(
                Optional.of(identifier),
                about("activity", "iatiIdentifier", identifier).activity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "XM-DAC-47066",
                "XM-DAC-47066-",
                "XM-DAC-47066-Nimal Perera",
                "XM-DAC-99999-UPLIFT",
                "see XM-DAC-47066-UPLIFT",
                "XM-DAC-47066-199012345678"
            })
    void any_other_text_in_its_place_is_left_out(String text) {
        assertEquals(Optional.empty(), about("periods", "activity", text).activity());
    }

    @Test
    void an_organisation_is_named_when_the_hub_knows_it_and_else_it_is_the_own() {
        assertEquals(
                Optional.of(ActivitySample.ILO),
                about("periods", "organisation", ActivitySample.ILO).organisation());
        assertEquals(
                Optional.of(ActivitySample.IOM),
                about("periods", "organisation", "Nimal Perera").organisation());
    }

    @Test
    void a_period_is_named_by_a_day_and_by_nothing_else() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 31)),
                about("periods", "periodEnd", "2025-03-31").periodEnd());
        assertEquals(
                Optional.empty(), about("periods", "periodEnd", "the last one").periodEnd());
    }

    @Test
    void an_import_is_named_by_its_number_whatever_the_field_calls_it() {
        assertEquals(Optional.of(JOB), about("applyImport", "import", JOB).job());
        assertEquals(Optional.of(JOB), about("import", "id", JOB).job());
        assertEquals(Optional.empty(), about("recordSite", "id", JOB).job());
        assertEquals(
                Optional.empty(),
                about("import", "id", "the one of Nimal Perera").job());
    }

    @Test
    void what_a_mutation_is_given_stands_in_its_input() {
        NamedCodes named = new NamedCodes(Map.of("input", Map.of()), Map.of("periodEnd", "2025-03-31"));
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 31)),
                named.about("submitPeriod", Optional.empty()).periodEnd());
    }

    private static About about(String field, String argument, String text) {
        return new NamedCodes(Map.of(argument, text), Map.of()).about(field, Optional.of(ActivitySample.IOM));
    }
}
