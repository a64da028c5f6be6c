package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.exchange.IatiSchema;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A release is valid IATI for everybody, says what the API says, and nothing that the API keeps from the viewer. */
@ExtendWith(HubExtension.class)
final class IatiExportTest {
    private static final List<String> VIEWERS = List.of(
            "government",
            "government,auditor",
            "government,district-LK51",
            "government,tvec",
            "government,anti-trafficking",
            "iom",
            "iom,protection",
            "ilo",
            "japan-embassy");
    private static final List<String> RELEASES =
            List.of("UPLIFT-IOM-2024Q4-r1", "UPLIFT-IOM-2024Q2-r1", "UPLIFT-ILO-2024Q4-r1", "RR.0206-IOM-2023Q1-r1");

    private final HubClient hub;

    IatiExportTest(HubClient hub) {
        this.hub = hub;
    }

    static Stream<Arguments> files() {
        return VIEWERS.stream().flatMap(viewer -> RELEASES.stream().map(release -> Arguments.of(viewer, release)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_valid_by_the_schema_of_iati(String viewer, String release) throws SAXException, IOException {
        IatiSchema.approves(new StreamSource(
                new ByteArrayInputStream(exported(viewer, release).bytes())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void transactions_and_budgets_add_up_to_the_totals_of_the_api(String viewer, String release) {
        AnsweredRelease answered = AnsweredRelease.of(hub, viewer, release);
        ExportedFile file = exported(viewer, release);
        assertEquals(values(answered.money()), values(asKinds(file.transactions())));
        assertEquals(0, answered.planned().compareTo(file.budgets()));
        boolean saysThatItIsClosed = file.comments(file.activity())
                .contains("out of scope: your role does not open the money of this organisation.");
        assertEquals(!answered.opensMoney(), saysThatItIsClosed);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_figure_is_that_of_the_api_or_a_comment_that_says_why_not(String viewer, String release) {
        assertEquals(
                AnsweredRelease.of(hub, viewer, release).figures(),
                exported(viewer, release).figures());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_part_of_a_figure_is_that_of_the_api(String viewer, String release) {
        assertEquals(
                AnsweredRelease.of(hub, viewer, release).parts(),
                exported(viewer, release).parts());
    }

    @Test
    void there_is_something_to_compare() {
        AnsweredRelease answered = AnsweredRelease.of(hub, "iom,auditor", "UPLIFT-IOM-2024Q4-r1");
        assertTrue(answered.figures().size() > 80);
        assertTrue(answered.figures().containsValue("WITHHELD"));
        assertTrue(answered.parts().size() > 100);
        assertEquals(List.of("1", "11", "2", "4"), List.copyOf(answered.money().keySet()));
        assertTrue(
                AnsweredRelease.of(hub, "ilo", "UPLIFT-IOM-2024Q4-r1").figures().containsValue("OUT_OF_SCOPE"));
    }

    @ParameterizedTest
    @CsvSource({
        "UPLIFT-IOM-2024Q4-r1, XM-DAC-47066, XM-DAC-47066-UPLIFT, XM-DAC-47066-RR.0206 3",
        "UPLIFT-ILO-2024Q4-r1, XM-DAC-41302, XM-DAC-41302-UPLIFT, XM-DAC-47066-RR.0206 3;XM-DAC-47066-UPLIFT 5",
        "RR.0206-IOM-2023Q1-r1, XM-DAC-47066, XM-DAC-47066-RR.0206, ''"
    })
    void each_organisation_reports_by_its_own_identifier(
            String release, String organisation, String identifier, String related) {
        Element activity = exported("japan-embassy", release).activity();
        assertEquals(identifier, ExportedFile.only(activity, "iati-identifier").getTextContent());
        Element reporting = ExportedFile.only(activity, "reporting-org");
        assertEquals(organisation, reporting.getAttribute("ref"));
        assertEquals("40", reporting.getAttribute("type"));
        assertEquals(
                related,
                String.join(
                        ";",
                        ExportedFile.elements(activity, "related-activity")
                                .map(one -> one.getAttribute("ref") + " " + one.getAttribute("type"))
                                .toList()));
    }

    @Test
    void texts_come_in_each_language_in_which_they_were_published_and_in_no_other() {
        Element activity = exported("ilo", "UPLIFT-ILO-2024Q4-r1").activity();
        assertEquals(List.of("en", "si", "ta", "ja"), languages(ExportedFile.only(activity, "title")));
        List<Element> descriptions =
                ExportedFile.elements(activity, "description").toList();
        assertEquals(List.of("en"), languages(descriptions.get(1)));
    }

    @Test
    void single_payments_are_taken_along_by_those_alone_who_may_see_them() {
        assertEquals(14, payments("iom", "UPLIFT-IOM-2024Q4-r1"));
        assertEquals(14, payments("government,auditor", "UPLIFT-IOM-2024Q4-r1"));
        assertEquals(0, payments("ilo", "UPLIFT-IOM-2024Q4-r1"));
        assertEquals(0, payments("japan-embassy", "UPLIFT-IOM-2024Q4-r1"));
        assertTrue(exported("japan-embassy", "UPLIFT-IOM-2024Q4-r1")
                .comments(exported("japan-embassy", "UPLIFT-IOM-2024Q4-r1").activity())
                .stream()
                .anyMatch(comment -> comment.startsWith("totals: your role does not open single payments.")));
    }

    @Test
    void sites_stand_in_the_file_of_the_organisation_whose_they_are() {
        assertEquals(8, sites("japan-embassy", "UPLIFT-IOM-2024Q4-r1"));
        assertEquals(3, sites("japan-embassy", "UPLIFT-ILO-2024Q4-r1"));
        assertEquals(22, sites("japan-embassy", "RR.0206-IOM-2023Q1-r1"));
        ExportedFile officers = exported("government,district-LK51", "RR.0206-IOM-2023Q1-r1");
        assertTrue(sites("government,district-LK51", "RR.0206-IOM-2023Q1-r1") < 22);
        assertTrue(officers.comments(officers.activity())
                .contains("out of scope: your role does not open sites outside of LK51."));
    }

    @Test
    void the_same_release_is_the_same_file() {
        ExportedFile one = exported("japan-embassy", "UPLIFT-ILO-2024Q4-r1");
        assertFalse(one.bytes().length == 0);
        assertEquals(
                new String(one.bytes(), StandardCharsets.UTF_8),
                new String(exported("japan-embassy", "UPLIFT-ILO-2024Q4-r1").bytes(), StandardCharsets.UTF_8));
    }

    private ExportedFile exported(String viewer, String release) {
        return ExportedFile.of(hub, viewer, release);
    }

    private long payments(String viewer, String release) {
        return ExportedFile.elements(exported(viewer, release).activity(), "transaction")
                .filter(transaction -> transaction.hasAttribute("ref"))
                .count();
    }

    private long sites(String viewer, String release) {
        return ExportedFile.elements(exported(viewer, release).activity(), "location")
                .filter(location ->
                        ExportedFile.elements(location, "hub:site").findFirst().isPresent())
                .count();
    }

    private static List<String> languages(Element holder) {
        return ExportedFile.elements(holder, "narrative")
                .map(narrative -> narrative.getAttribute("xml:lang"))
                .toList();
    }

    /** Disbursements and expenditure are one kind of the hub's. */
    private static SortedMap<String, BigDecimal> asKinds(SortedMap<String, BigDecimal> types) {
        SortedMap<String, BigDecimal> kinds = new TreeMap<>();
        types.forEach((type, sum) -> kinds.merge(type.equals("3") ? "4" : type, sum, BigDecimal::add));
        return kinds;
    }

    private static SortedMap<String, String> values(SortedMap<String, BigDecimal> sums) {
        SortedMap<String, String> values = new TreeMap<>();
        sums.forEach((type, sum) -> values.put(type, sum.stripTrailingZeros().toPlainString()));
        return values;
    }
}
