package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** Whether victims of trafficking were ever reported is told to those alone who may see their figures. */
final class UntoldVictimsTest {
    private static final String VICTIMS = "{ activity(iatiIdentifier: \"" + ActivitySample.IDENTIFIER
            + "\") { indicator(code: \"victims\") { %s } } }";
    private static final String SPLITS = "splits { by cells { categories { code } figure { status } } }";
    private static final String BY_SEX = "breakdown(by: [SEX]) { categories { code } figure { status } }";
    private static final String BY_TWO = "breakdown(by: [SEX, DISTRICT]) { figure { status } }";

    private final PastRoom reported = new PastRoom();
    private final PastRoom unreported = new PastRoom();

    @BeforeEach
    void release_with_and_without_victims() {
        IndicatorSample trained = IndicatorSample.of("trained").quarter("2024Q1", 40);
        release(reported, trained, IndicatorSample.of("victims").victims().quarter("2024Q1", 28));
        release(unreported, trained, IndicatorSample.of("victims").victims().unreported("2024Q1"));
    }

    private static void release(PastRoom room, IndicatorSample... indicators) {
        room.release("2024-04-21T04:30:00Z", ActivitySample.with(indicators));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ilo", "ilo protection", "iom", "government district-LK51", "government tvec"})
    void others_are_told_the_same_of_how_they_split(String viewer) {
        for (String fields : new String[] {SPLITS, BY_SEX, BY_TWO}) {
            String query = VICTIMS.formatted(fields);
            assertEquals(unreported.sent(viewer, query), reported.sent(viewer, query), fields);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-embassy", "government", "iom protection"})
    void who_may_see_their_figures_is_told_how_they_split(String viewer) {
        for (String fields : new String[] {SPLITS, BY_SEX, BY_TWO}) {
            String query = VICTIMS.formatted(fields);
            assertNotEquals(unreported.sent(viewer, query), reported.sent(viewer, query), fields);
        }
    }

    @ParameterizedTest
    @CsvSource({"ilo, OUT_OF_SCOPE", "japan-embassy, WITHHELD"})
    void a_split_has_every_category_of_an_axis_for_everybody(String viewer, String status) {
        var splits = reported.ask(viewer, VICTIMS.formatted(SPLITS)).at("/data/activity/indicator/splits");
        assertEquals("SEX", splits.at("/0/by/0").asText());
        assertEquals(5, splits.at("/0/cells").size());
        assertTrue(splits.at("/0/cells").findValuesAsText("status").contains(status), splits::toString);
    }
}
