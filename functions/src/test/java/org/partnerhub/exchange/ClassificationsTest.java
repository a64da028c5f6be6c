package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Code;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.PolicyMarker;
import org.partnerhub.model.RecipientCountry;
import org.partnerhub.model.RelatedActivity;
import org.partnerhub.model.Sector;
import org.partnerhub.model.Tag;

/** What an activity is about comes in with the vocabulary in which it is said. */
class ClassificationsTest {

    @Test
    void a_sector_without_a_vocabulary_is_of_the_development_assistance_committee() {
        Sample sample =
                Sample.with("<sector code=\"15190\" percentage=\"60\"/><sector vocabulary=\"98\" code=\"04\"/>");
        assertEquals(
                List.of(
                        new Sector(
                                new Code("SectorVocabulary", "1"),
                                new Code("Sector", "15190"),
                                Optional.of(new BigDecimal("60")),
                                Narratives.NONE),
                        new Sector(
                                new Code("SectorVocabulary", "98"),
                                new Code("Sector/98", "04"),
                                Optional.empty(),
                                Narratives.NONE)),
                sample.activity().sectors());
    }

    @Test
    void a_tag_needs_its_vocabulary() {
        assertEquals(
                List.of(new Tag(new Code("TagVocabulary", "3"), new Code("Tag/3", "10.7"), Narratives.of("en", "SDG"))),
                Sample.with("<tag vocabulary=\"3\" code=\"10.7\"><narrative>SDG</narrative></tag>")
                        .activity()
                        .tags());
        assertTrue(Sample.with("<tag code=\"10.7\"/>").refusal().contains("tag/@vocabulary is missing"));
    }

    @Test
    void a_policy_marker_keeps_its_significance() {
        assertEquals(
                List.of(new PolicyMarker(
                        new Code("PolicyMarkerVocabulary", "1"),
                        new Code("PolicyMarker", "1"),
                        Optional.of(new Code("PolicySignificance", "2")),
                        Narratives.NONE)),
                Sample.with("<policy-marker code=\"1\" significance=\"2\"/>")
                        .activity()
                        .policyMarkers());
    }

    @Test
    void a_country_needs_no_percentage() {
        assertEquals(
                List.of(new RecipientCountry(new Code("Country", "LK"), Optional.empty())),
                Sample.with("<recipient-country code=\"LK\"/>").activity().recipientCountries());
    }

    @Test
    void scope_and_related_activities_are_read() {
        Sample sample =
                Sample.with("<activity-scope code=\"5\"/><related-activity ref=\"XM-DAC-41302-U\" type=\"3\"/>");
        assertEquals(
                Optional.of(new Code("ActivityScope", "5")), sample.activity().activityScope());
        assertEquals(
                List.of(new RelatedActivity("XM-DAC-41302-U", new Code("RelatedActivityType", "3"))),
                sample.activity().relatedActivities());
    }

    @Test
    void a_partners_channel_code_is_not_kept() {
        Sample sample = Sample.with(
                "<participating-org role=\"4\" ref=\"XM-DAC-41302\" activity-id=\"A\" crs-channel-code=\"41701\"/>");
        assertEquals(
                Optional.of("A"), sample.activity().participatingOrgs().get(0).activityId());
        assertEquals(List.of("iati-activity/participating-org/@crs-channel-code"), sample.paths(Kind.NOT_KEPT));
    }
}
