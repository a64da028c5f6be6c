package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file begins with whose activity it is, by the identifier of the organisation that released it. */
final class OpeningTest {
    private static final String ACTIVITY =
            """
            {"iatiIdentifier": "XM-1-P", "code": "P", "hierarchy": 1, "synthetic": true,
             "reportingOrg": {"ref": "XM-1", "type": {"code": "40"}, "name_en": "One", "name_ja": "一"},
             "title_en": "A title", "title_si": "", "title_ta": "தலைப்பு",
             "descriptions": [{"type": {"code": "1"}, "text_en": "What it does"}, {"type": {"code": "2"}}],
             "participatingOrgs": [
               {"role": {"code": "1"}, "activityId": null, "organisation": {"ref": "JP", "type": {"code": "10"}}},
               {"role": {"code": "4"}, "activityId": "XM-2-Q", "organisation": {"ref": "XM-2", "name_en": "Two"}}],
             "activityStatus": {"code": "2"},
             "activityDates": [{"type": {"code": "2"}, "isoDate": "2024-01-01", "narrative_en": "Begun"}],
             "relatedActivities": [{"ref": "XM-1-O", "type": {"code": "3"}}],
             "results": {"edges": [{"node": {"synthetic": true}}, {"node": {"synthetic": %s}}]}}
            """;

    private static final String RELEASE =
            "{\"id\": \"%s\", \"organisation\": \"%s\", \"releasedAt\": \"2025-02-01T00:00:00Z\"}";

    @Test
    void an_organisation_opens_its_own_activity_with_everything_that_it_states() {
        assertEquals(
                """
                <iati-activity last-updated-datetime="2025-02-01T00:00:00Z" hierarchy="1" hub:code="P" hub:synthetic="true">
                  <iati-identifier>XM-1-P</iati-identifier>
                  <reporting-org ref="XM-1" type="40">
                    <narrative xml:lang="en">One</narrative>
                    <narrative xml:lang="ja">一</narrative>
                  </reporting-org>
                  <title>
                    <narrative xml:lang="en">A title</narrative>
                    <narrative xml:lang="ta">தலைப்பு</narrative>
                  </title>
                  <description type="1">
                    <narrative xml:lang="en">What it does</narrative>
                  </description>
                  <description type="2"/>
                  <participating-org ref="JP" type="10" role="1"/>
                  <participating-org ref="XM-2" role="4" activity-id="XM-2-Q">
                    <narrative xml:lang="en">Two</narrative>
                  </participating-org>
                  <activity-status code="2"/>
                  <activity-date iso-date="2024-01-01" type="2">
                    <narrative xml:lang="en">Begun</narrative>
                  </activity-date>
                </iati-activity>
                """,
                Written.text(opening("XM-1", "P-ONE-2024Q4-r1", "true").element()));
    }

    @Test
    void one_that_takes_part_has_an_identifier_and_a_code_of_its_own_and_names_the_shared_one() {
        Opening opening = opening("XM-2", "P-TWO-2024Q4-r12", "true");
        String text = Written.text(opening.element());
        assertTrue(text.contains(" hub:code=\"P-TWO\""), text);
        assertTrue(text.contains("<iati-identifier>XM-2-P</iati-identifier>"), text);
        assertTrue(text.contains("<reporting-org ref=\"XM-2\">\n    <narrative xml:lang=\"en\">Two</narrative>"), text);
        assertEquals(
                """
                <related-activity ref="XM-1-O" type="3"/>
                <related-activity ref="XM-1-P" type="5"/>
                """,
                Written.text(opening.relatedActivities()));
    }

    @Test
    void its_own_activity_is_not_related_to_itself() {
        assertEquals(
                "<related-activity ref=\"XM-1-O\" type=\"3\"/>\n",
                Written.text(opening("XM-1", "P-ONE-2024Q4-r1", "true").relatedActivities()));
    }

    @Test
    void an_activity_without_a_code_is_known_by_the_shared_identifier() {
        Part activity = Written.part("{\"iatiIdentifier\": \"XM-1-P\"}");
        String text = Written.text(new Opening(release("XM-2", "P-TWO-2024Q4-r1"), activity).element());
        assertTrue(text.contains("<iati-identifier>XM-2-XM-1-P</iati-identifier>"), text);
    }

    @Test
    void an_organisation_that_the_activity_does_not_name_reports_by_its_reference() {
        String text = Written.text(opening("XM-3", "P-THREE-2024Q4-r1", "true").element());
        assertTrue(text.contains("<reporting-org ref=\"XM-3\"/>"), text);
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void an_activity_is_marked_as_made_up_if_it_and_every_result_are(String activity, String result, String marked) {
        Part stated = Written.part(ACTIVITY.formatted(result)
                .replace("\"hierarchy\": 1, \"synthetic\": true", "\"hierarchy\": 1, \"synthetic\": " + activity));
        String text = Written.text(new Opening(release("XM-1", "P-ONE-2024Q4-r1"), stated).element());
        assertTrue(text.contains(" hub:synthetic=\"" + marked + "\""), text);
    }

    private static Opening opening(String organisation, String id, String synthetic) {
        return new Opening(release(organisation, id), Written.part(ACTIVITY.formatted(synthetic)));
    }

    private static Part release(String organisation, String id) {
        return Written.part(RELEASE.formatted(id, organisation));
    }
}
