package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Code;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Narratives;

/**
 * Two worlds that differ in nothing but what a viewer may not see answer the viewer in the same bytes: not the figure, not the
 * change, not that anything was reported at all.
 */
final class UntoldChangesTest {
    private static final String QUERY =
            """
            { changes(from: "TEST-IOM-2024Q1-r1", to: "TEST-IOM-2024Q2-r1", first: 100) {
                pageInfo { hasNextPage startCursor endCursor }
                edges { cursor node { what periodStart periodEnd supportCosts result categories { list code }
                  indicator { code title } reason { code label } before { value status unit asOf release }
                  after { value status unit asOf release } } } }
              release(id: "TEST-IOM-2024Q2-r1") { id cutOff revision previous tables { name } }
              then: activity(iatiIdentifier: "XM-DAC-47066-T.1", asOf: "2024-05-01") { ...Told }
              now: activity(iatiIdentifier: "XM-DAC-47066-T.1") { ...Told } }
            fragment Told on Activity {
              indicator(code: "victims") { cumulative { value status } progress { status }
                periods { edges { node { actual { value status asOf } remarks { status reservations { reason { code } } } } } } }
              releases { id tables(names: ["persons victims", "indicator victims", "remarks"]) { name nonce content } } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"government district-LK51", "government tvec", "iom", "iom auditor", "ilo"})
    void victims_are_not_told_of_by_any_change_of_an_answer(String viewer) {
        String few = told(viewer, world(victims(28, 40), 30));
        assertEquals(few, told(viewer, world(victims(60, 500), 30)));
        assertEquals(few, told(viewer, world(victims().unreported("2024Q1").unreported("2024Q2"), 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-embassy", "government", "iom protection", "government anti-trafficking"})
    void who_may_see_them_is_told(String viewer) {
        assertNotEquals(told(viewer, world(victims(28, 40), 30)), told(viewer, world(victims(60, 500), 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-embassy", "government"})
    void another_district_is_told_to_those_who_see_all(String viewer) {
        assertNotEquals(told(viewer, world(victims(28, 40), 30)), told(viewer, world(victims(28, 40), 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"government district-LK51", "government district-LK11"})
    void another_district_is_not_told_to_an_officer(String viewer) {
        assertEquals(told(viewer, world(victims(28, 40), 30)), told(viewer, world(victims(28, 40), 31)));
    }

    private static String told(String viewer, PastRoom room) {
        return room.sent(viewer, QUERY);
    }

    private static PastRoom world(IndicatorSample victims, int wellsInKurunegala) {
        PastRoom room = new PastRoom();
        room.release("2024-04-21T04:30:00Z", ActivitySample.with(trained(200, 60), victims, wells(0)));
        room.release(
                "2024-07-21T04:30:00Z",
                ActivitySample.with(trained(200, 60, 300, 90), victims, wells(wellsInKurunegala)));
        return room;
    }

    private static IndicatorSample victims() {
        return IndicatorSample.of("victims").victims().cumulative();
    }

    private static IndicatorSample victims(int first, int second) {
        return victims().quarter("2024Q1", first).quarter("2024Q2", second);
    }

    private static IndicatorSample trained(int... womenAndMen) {
        IndicatorSample trained = IndicatorSample.of("trained").cumulative();
        for (int quarter = 0; quarter < womenAndMen.length / 2; quarter++) {
            String name = "2024Q" + (quarter + 1);
            int women = womenAndMen[2 * quarter];
            int men = womenAndMen[2 * quarter + 1];
            trained.quarter(name, women + (long) men);
            new TreeMap<>(Map.of("f", women, "m", men))
                    .forEach((sex, persons) -> trained.actual(name, IndicatorSample.ofSex(sex, persons)));
        }
        return trained;
    }

    /** In all there are as many either way. */
    private static IndicatorSample wells(int inKurunegala) {
        IndicatorSample wells = IndicatorSample.of("wells").impersonal().quarter("2024Q1", 5);
        return inKurunegala == 0
                ? wells.unreported("2024Q2")
                : wells.quarter("2024Q2", 100)
                        .actual("2024Q2", inDistrict("LK51", 20))
                        .actual("2024Q2", inDistrict("LK61", inKurunegala));
    }

    private static Actual inDistrict(String district, int value) {
        return new Actual(
                Optional.of(BigDecimal.valueOf(value)),
                List.of(),
                List.of(new Code("District", district)),
                Narratives.NONE);
    }
}
