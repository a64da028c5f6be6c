package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** What whoever writes a release down needs to ask: each text as it was published, and each split of a period. */
@ExtendWith(HubExtension.class)
final class ReleasedTextsTest {
    private static final String UPLIFT = "{ activity(iatiIdentifier: \"XM-DAC-47066-UPLIFT\") { %s } }";

    private final HubClient hub;

    ReleasedTextsTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void a_text_comes_in_english_where_it_is_missing_in_a_language_unless_it_is_asked_for_exactly() {
        JsonNode texts = hub.ask(
                        "iom",
                        UPLIFT.formatted("descriptions { en: text(language: EN) @exactly si: text(language: SI)"
                                + " exact: text(language: SI) @exactly }"))
                .at("/data/activity/descriptions");
        assertEquals(texts.at("/1/en"), texts.at("/1/si"));
        assertEquals("", texts.at("/1/exact").asText());
        assertEquals(texts.at("/0/si"), texts.at("/0/exact"));
        assertFalse(texts.at("/0/exact").asText().isEmpty());
    }

    @Test
    void the_splits_of_a_period_are_those_that_it_can_be_asked_by() {
        String parts = "cells { categories { code } figure { value status } }";
        JsonNode periods = hub.ask(
                        "iom",
                        UPLIFT.formatted(
                                "indicator(code: \"1.4\") { periods { edges { node { splits { by " + parts
                                        + " } breakdown(by: [DISTRICT]) { categories { code } figure { value status } } } } } }"))
                .at("/data/activity/indicator/periods/edges");
        assertEquals(4, periods.size());
        periods.forEach(period -> {
            assertEquals("[\"DISTRICT\"]", period.at("/node/splits/0/by").toString());
            assertEquals(period.at("/node/breakdown"), period.at("/node/splits/0/cells"));
        });
    }

    @Test
    void a_period_of_an_indicator_of_persons_is_not_split() {
        hub.ask("iom", UPLIFT.formatted("indicator(code: \"1.1\") { periods { edges { node { splits { by } } } } }"))
                .at("/data/activity/indicator/periods/edges")
                .forEach(period -> assertEquals("[]", period.at("/node/splits").toString()));
    }
}
