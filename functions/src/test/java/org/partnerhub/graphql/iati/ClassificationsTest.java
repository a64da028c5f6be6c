package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What an activity is about keeps its codes, vocabularies and shares. */
final class ClassificationsTest {
    private static final Classifications STATED = new Classifications(
            Written.part(
                    """
            {"recipientCountries": [{"code": {"code": "LK"}, "percentage": "100"}],
             "sectors": [{"vocabulary": {"code": "1"}, "code": {"code": "11330"}, "percentage": "60", "narrative_en": "Training"}],
             "tags": [{"vocabulary": {"code": "2"}, "code": {"code": "8"}, "narrative_en": "Decent work"}, {"code": {"code": "10"}}],
             "policyMarkers": [{"vocabulary": {"code": "1"}, "code": {"code": "3"}, "significance": {"code": "2"}, "narrative_en": "Equality"}]}
            """));

    @Test
    void countries_have_their_share() {
        assertEquals("<recipient-country code=\"LK\" percentage=\"100\"/>\n", Written.text(STATED.countries()));
    }

    @Test
    void sectors_have_their_share() {
        assertEquals(
                """
                <sector vocabulary="1" code="11330" percentage="60">
                  <narrative xml:lang="en">Training</narrative>
                </sector>
                """,
                Written.text(STATED.sectors()));
    }

    @Test
    void every_tag_is_kept() {
        assertEquals(
                """
                <tag vocabulary="2" code="8">
                  <narrative xml:lang="en">Decent work</narrative>
                </tag>
                <tag code="10"/>
                """,
                Written.text(STATED.tags()));
    }

    @Test
    void policy_markers_say_how_much_they_matter() {
        assertEquals(
                """
                <policy-marker vocabulary="1" code="3" significance="2">
                  <narrative xml:lang="en">Equality</narrative>
                </policy-marker>
                """,
                Written.text(STATED.policyMarkers()));
    }
}
