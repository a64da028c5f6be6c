package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Code;
import org.partnerhub.model.Location;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Point;
import org.partnerhub.model.Site;

/** Places come in by P-code, sites as sites, and shelters not at all. */
class PlacesTest {
    private static final String SITE =
            """
            <location ref="LK51">
            <name><narrative>Handloom centre</narrative></name>
            <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>7.65 81.7</pos></point>
            <hub:site id="S1" kind="WEAVING_CENTRE" result="1" planned="2022-01-10" built="2022-11-22"/>
            </location>
            <result type="1"/>
            """;

    @Test
    void a_location_is_read_with_all_that_identifies_it() {
        Sample sample = Sample.with(
                """
                <location ref="LK51">
                <location-reach code="1"/>
                <location-id vocabulary="G1" code="1250161"/>
                <name><narrative>Batticaloa</narrative></name>
                <description><narrative>The district</narrative></description>
                <activity-description><narrative>Outreach</narrative></activity-description>
                <administrative vocabulary="A1" level="1" code="2746"/>
                <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>7.7170 81.7000</pos></point>
                <exactness code="2"/><location-class code="1"/>
                </location>
                """);
        assertEquals(
                List.of(new Location(
                        Optional.of("LK51"),
                        Optional.of(new Code("District", "LK51")),
                        Optional.of(new Code("GeographicLocationReach", "1")),
                        List.of(new Code("GeographicVocabulary/G1", "1250161")),
                        Narratives.of("en", "Batticaloa"),
                        Narratives.of("en", "The district"),
                        List.of(new Code("GeographicVocabulary/A1", "2746")),
                        Optional.of(new Point(new BigDecimal("7.7170"), new BigDecimal("81.7000"))),
                        Optional.of(new Code("GeographicExactness", "2")),
                        Optional.of(new Code("GeographicLocationClass", "1")))),
                sample.activity().locations());
        assertEquals(
                List.of("iati-activity/location/activity-description", "iati-activity/location/administrative/@level"),
                sample.paths(Kind.NOT_KEPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LK-51", "LK-42", "lk51", "LK5", "LK", "LK99", "AF-KAN"})
    void only_a_districts_p_code_names_a_district(String ref) {
        Location location = Sample.with("<location ref=\"" + ref + "\"/>")
                .activity()
                .locations()
                .get(0);
        assertEquals(Optional.of(ref), location.ref());
        assertEquals(Optional.empty(), location.district());
    }

    @Test
    void a_code_of_another_gazetteer_is_never_taken_for_a_p_code() {
        Location location = Sample.with("<location><administrative vocabulary=\"A4\" code=\"LK42\"/>"
                        + "<location-id vocabulary=\"A4\" code=\"LK42\"/></location>")
                .activity()
                .locations()
                .get(0);
        assertEquals(Optional.empty(), location.district());
        assertEquals(List.of(new Code("GeographicVocabulary/A4", "LK42")), location.administrative());
    }

    @Test
    void a_site_is_a_site_and_no_location() {
        Sample sample = Sample.with(SITE.replace("ref=\"LK51\"", "ref=\"LK51\" hub:synthetic=\"true\""));
        assertEquals(
                List.of(new Site(
                        "S1",
                        Narratives.of("en", "Handloom centre"),
                        new Code("SiteKind", "WEAVING_CENTRE"),
                        new Code("District", "LK51"),
                        Optional.of("1"),
                        Optional.of(new Point(new BigDecimal("7.65"), new BigDecimal("81.7"))),
                        Optional.of(LocalDate.of(2022, 1, 10)),
                        Optional.of(LocalDate.of(2022, 11, 22)),
                        Optional.empty(),
                        true)),
                sample.activity().sites());
        assertEquals(List.of(), sample.activity().locations());
        assertEquals(List.of(), sample.paths(Kind.NOT_KEPT));
    }

    @Test
    void a_site_without_what_every_site_has_is_refused() {
        assertTrue(refusal("ref=\"LK51\"", "ref=\"LK-51\"").contains("location/@ref is no P-code of a district"));
        assertTrue(refusal("kind=\"WEAVING_CENTRE\"", "").contains("hub:site/@kind is missing"));
        assertTrue(refusal("id=\"S1\"", "").contains("hub:site/@id is missing"));
        assertTrue(refusal("WEAVING_CENTRE", "CASTLE").contains("is \"CASTLE\", which is no code of SiteKind"));
        assertTrue(refusal("result=\"1\"", "result=\"7\"").contains("is \"7\", which is no result"));
        assertTrue(refusal("<result type=\"1\"/>", SITE).contains("is \"S1\", which is the code of another site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Women's SHELTER",
                "Safe House, Galle",
                "safehouse",
                "a safe-house",
                "safe\u00a0house",
                "A refuge",
                "女性シェルター"
            })
    void a_shelter_is_neither_a_location_nor_a_site_nor_named(String name) {
        Sample sample = Sample.with(SITE.replace("Handloom centre", name) + location(name));
        assertEquals(List.of(), sample.activity().sites());
        assertEquals(List.of(), sample.activity().locations());
        assertEquals(List.of("iati-activity/location", "iati-activity/location"), sample.paths(Kind.NOT_KEPT));
        assertFalse(sample.report().toString().contains(name));
    }

    @Test
    void a_shelter_is_known_by_its_description_too() {
        Sample sample = Sample.with("<location ref=\"LK31\"><activity-description><narrative>A shelter</narrative>"
                + "</activity-description></location>" + location("Galle"));
        assertEquals(1, sample.activity().locations().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91 81", "7.6 181", "7.6", "7.6 81 3", "north east"})
    void a_point_that_is_not_on_the_globe_is_refused(String pos) {
        assertTrue(refusal("7.65 81.7", pos).contains("point/pos is not "));
    }

    @Test
    void a_point_of_another_system_is_not_kept() {
        Sample sample = Sample.with(SITE.replace("/4326", "/5235"));
        assertEquals(Optional.empty(), sample.activity().sites().get(0).point());
        assertEquals(List.of("iati-activity/location/point"), sample.paths(Kind.NOT_KEPT));
    }

    private static String location(String name) {
        return "<location ref=\"LK31\"><name><narrative>" + name + "</narrative></name></location>";
    }

    private static String refusal(String good, String bad) {
        assertTrue(SITE.contains(good), good);
        return Sample.with(SITE.replace(good, bad)).refusal();
    }
}
