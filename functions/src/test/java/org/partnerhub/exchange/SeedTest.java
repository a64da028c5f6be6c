package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Language;
import org.partnerhub.model.Result;
import org.xml.sax.SAXException;

/** The seed is sound: valid by IATI's schema, true to the public facts, and read without a loss. */
class SeedTest {
    private static final Path SEED = Path.of("infra/seed");

    private static final List<String> KNOWN_TO_BE_LEFT_OUT = List.of(
            "iati-activity/@default-currency",
            "iati-activity/@humanitarian",
            "iati-activity/location/location-reach",
            "iati-activity/location/exactness",
            "iati-activity/location/location-class",
            "iati-activity/tag/@vocabulary-uri",
            "iati-activity/default-flow-type",
            "iati-activity/default-finance-type",
            "iati-activity/default-aid-type",
            "iati-activity/default-tied-status");

    @ParameterizedTest
    @ValueSource(strings = {"uplift.xml", "predecessor.xml"})
    void each_file_is_valid_by_the_schema_of_iati(String file) throws SAXException, IOException {
        IatiSchema.approves(new StreamSource(SEED.resolve(file).toFile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uplift.xml", "predecessor.xml"})
    void nothing_in_it_is_refused_or_not_recognised(String file) {
        ImportReport report = Sample.of(SEED.resolve(file)).report();
        assertEquals(List.of(), report.entries(Kind.REFUSED));
        assertEquals(List.of(), report.entries(Kind.NOT_RECOGNISED));
        report.entries(Kind.NOT_KEPT)
                .forEach(entry -> assertTrue(KNOWN_TO_BE_LEFT_OUT.contains(entry.path()), entry.path()));
    }

    @Test
    void uplift_has_four_outcomes_with_their_owners() {
        assertEquals(
                Map.of("1", "XM-DAC-47066", "2", "XM-DAC-47066", "3", "XM-DAC-41302", "4", "XM-DAC-41302"),
                uplift().results().stream().collect(Collectors.toMap(Result::code, Result::owner)));
    }

    @Test
    void the_budgets_and_the_promises_of_uplift_are_2_6_million_each() {
        BigDecimal planned =
                sum(uplift().budgets().stream().map(budget -> budget.value().value()));
        BigDecimal promised = sum(uplift().transactions().stream()
                .filter(transaction -> transaction.transactionType().code().equals("11"))
                .map(transaction -> transaction.value().value()));
        assertEquals(new BigDecimal("2600000.00"), planned.setScale(2));
        assertEquals(new BigDecimal("2600000.00"), promised.setScale(2));
    }

    @Test
    void twenty_two_projects_of_the_predecessor_were_planned_in_nine_districts_and_twenty_were_built() {
        Activity predecessor = only("predecessor.xml");
        assertEquals(
                22,
                predecessor.sites().stream()
                        .filter(site -> site.planned().isPresent())
                        .count());
        assertEquals(
                20,
                predecessor.sites().stream()
                        .filter(site -> site.built().isPresent())
                        .count());
        assertEquals(
                9,
                predecessor.sites().stream()
                        .map(site -> site.district())
                        .distinct()
                        .count());
        assertEquals(
                20,
                predecessor.sites().stream().filter(site -> site.synthetic()).count());
    }

    @Test
    void every_category_of_every_axis_has_a_label_in_each_language() {
        for (Axis axis : Axis.values()) {
            List<CodeLists.Entry> entries = Sample.LISTS.entries(axis.codeList());
            assertTrue(!entries.isEmpty(), axis + " has no categories");
            entries.forEach(entry -> assertEquals(
                    Language.values().length,
                    entry.label().narratives().size(),
                    entry.code().toString()));
        }
    }

    @Test
    void victims_of_trafficking_are_no_category_of_any_axis() {
        assertTrue(Stream.of(Axis.values())
                .flatMap(axis -> Sample.LISTS.entries(axis.codeList()).stream())
                .noneMatch(entry -> entry.code().code().contains("TRAFFICKING")));
    }

    @Test
    void a_district_is_never_known_by_its_iso_code_in_place_of_its_p_code() {
        assertEquals(25, Sample.LISTS.entries("District").size());
        assertEquals("Mannar", Sample.LISTS.label(new Code("District", "LK42"), Language.EN));
        assertEquals("Kilinochchi", Sample.LISTS.label(new Code("District", "LK45"), Language.EN));
    }

    private static Activity uplift() {
        return only("uplift.xml");
    }

    private static Activity only(String file) {
        return Sample.of(SEED.resolve(file)).activities().get(0);
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
