package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an activity works stands in its file, and beside it which places the viewer's role does not open. */
final class PlacesTest {
    private static final String LOCATIONS =
            """
            {"locations": [
              {"ref": "LK51", "reach": {"code": "1"}, "identifiers": [{"list": "GeoNames", "code": "1250159"}],
               "name_en": "Batticaloa", "description_en": "In the east",
               "administrative": [{"list": "https://example.org/lists/G1", "code": "7"}, {"code": "8"}],
               "point": {"latitude": "7.7", "longitude": "81.7"}, "exactness": {"code": "2"}, "locationClass": {"code": "1"}},
              {"ref": "LK52"}]}
            """;

    private static final String SITES =
            """
            {"sites": {"outcome": %s, "edges": [
              {"node": {"id": "S-1", "name_en": "A centre", "kind": {"code": "TRAINING"}, "district": {"code": "LK51"}, "result": "1.1",
                "point": {"latitude": "7.7", "longitude": "81.7"}, "planned": {"date": "2023-01-31"}, "built": {"date": "2023-06-30"},
                "operating": {"date": "2023-09-30"}, "synthetic": true}},
              {"node": {"id": "S-2", "district": {"code": "LK52"}}}]}}
            """;

    private static final String FIRST_SITE =
            """
            <location ref="LK51" hub:synthetic="true">
              <name>
                <narrative xml:lang="en">A centre</narrative>
              </name>
              <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326">
                <pos>7.7 81.7</pos>
              </point>
              <hub:site id="S-1" kind="TRAINING" result="1.1" planned="2023-01-31" built="2023-06-30" operating="2023-09-30"/>
            </location>
            """;

    @Test
    void a_location_is_told_with_all_that_is_known_of_it() {
        assertEquals(
                """
                <location ref="LK51">
                  <location-reach code="1"/>
                  <location-id vocabulary="GeoNames" code="1250159"/>
                  <name>
                    <narrative xml:lang="en">Batticaloa</narrative>
                  </name>
                  <description>
                    <narrative xml:lang="en">In the east</narrative>
                  </description>
                  <administrative vocabulary="G1" code="7"/>
                  <administrative code="8"/>
                  <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326">
                    <pos>7.7 81.7</pos>
                  </point>
                  <exactness code="2"/>
                  <location-class code="1"/>
                </location>
                <location ref="LK52"/>
                """,
                written(LOCATIONS, "[]", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"latitude\": \"7.7\"}", "{\"longitude\": \"81.7\"}", "null"})
    void half_a_point_is_none(String point) {
        assertEquals("<location/>\n", written("{\"locations\": [{\"point\": " + point + "}]}", "[]", true));
    }

    @Test
    void a_site_is_a_location_with_its_days() {
        assertEquals(
                FIRST_SITE
                        + """
                <location ref="LK52">
                  <hub:site id="S-2"/>
                </location>
                """,
                written(SITES.formatted("null"), "[]", true));
    }

    @Test
    void a_site_of_another_organisation_is_left_to_that_ones_file() {
        assertEquals(FIRST_SITE, written(SITES.formatted("null"), "[]", result -> result.filter("1.1"::equals)
                .isPresent()));
        assertEquals("", written(SITES.formatted("null"), "[]", false));
    }

    @Test
    void sites_that_the_viewers_districts_do_not_open_are_told_of() {
        assertEquals(
                "<!-- out of scope: your role does not open sites outside of LK51, LK52. -->\n",
                written("{}", "[{\"code\": \"LK51\"}, {\"code\": \"LK52\"}]", true));
    }

    @Test
    void sites_that_the_viewers_outcome_does_not_open_are_told_of() {
        assertEquals(
                "<!-- out of scope: your role does not open sites of other outcomes than 2. -->\n",
                written(SITES.formatted("\"2\""), "[]", false));
        assertEquals("", written(SITES.formatted("null"), "[]", false));
    }

    private static String written(String activity, String districts, boolean isOwn) {
        return written(activity, districts, result -> isOwn);
    }

    private static String written(String activity, String districts, Predicate<Optional<String>> isOwn) {
        List<Part> limits = Written.part("{\"of\": " + districts + "}").list("of");
        return Written.text(new Places(Written.part(activity), limits, isOwn).locations());
    }
}
