package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** That something is reported on victims of trafficking is known to those alone who work with them. */
final class ProtectedTest {
    private static final Activity ACTIVITY = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 500),
                    IndicatorSample.of("freed").victims().quarter("2024Q1", 20))
            .made();

    @Test
    void an_indicator_of_victims_is_known_with_the_grant_alone_and_any_other_to_everybody() {
        assertFalse(of().mayKnow(ACTIVITY, "freed"));
        assertTrue(of(Grant.PROTECTION).mayKnow(ACTIVITY, "freed"));
        assertTrue(of().mayKnow(ACTIVITY, "trained"));
    }

    @Test
    void an_indicator_that_is_not_there_is_known_to_nobody() {
        assertFalse(of().mayKnow(ACTIVITY, "none"));
        assertFalse(of(Grant.PROTECTION).mayKnow(ACTIVITY, "none"));
    }

    private static Protected of(Grant... grants) {
        return new Protected(new Viewer(Partner.IOM, Set.of(grants), Set.of()));
    }
}
