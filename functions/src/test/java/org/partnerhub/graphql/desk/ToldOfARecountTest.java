package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.reporting.OddCubes;
import org.partnerhub.reporting.ReconciliationReport;

/** Of a recount everybody is told how many cells there are, and what is odd to the organisation whose cells they are. */
final class ToldOfARecountTest {
    private static final Instant AT = Instant.parse("2025-04-20T04:30:00Z");
    private static final ReconciliationReport REPORT = new ReconciliationReport(
            AT,
            7,
            400,
            3,
            List.of(),
            List.of(),
            List.of(
                    OddCubes.of(ActivitySample.IOM, "trained"),
                    OddCubes.of(ActivitySample.IOM, "helped"),
                    OddCubes.of(ActivitySample.ILO, "laws")));

    @Test
    void numbers_are_told_to_everybody() {
        ReconciliationView told = told(Partner.GOVERNMENT);
        assertEquals(AT, told.at());
        assertEquals(List.of(7, 400, 3, 0), List.of(told.cubes(), told.cells(), told.drifting(), told.unsettled()));
    }

    @Test
    void what_is_odd_is_told_to_its_organisation_as_far_as_it_may_be_known() {
        assertEquals(List.of("trained"), indicators(told(Partner.IOM)));
        assertEquals(List.of("laws"), indicators(told(Partner.ILO)));
        assertEquals(List.of(), indicators(told(Partner.GOVERNMENT)));
    }

    @Test
    void what_is_odd_is_told_with_its_place_and_what_is_wrong() {
        ReconciliationView.OddityView odd = told(Partner.IOM).oddities().get(0);
        assertEquals(
                List.of(
                        ActivitySample.IDENTIFIER,
                        "trained",
                        "2025-03-31",
                        "PARTS_ABOVE_TOTAL",
                        "Parts are more than the whole."),
                List.of(odd.activity(), odd.indicator(), odd.periodEnd().toString(), odd.code(), odd.message()));
    }

    private static ReconciliationView told(Partner partner) {
        Viewer viewer = new Viewer(partner, Set.<Grant>of(), Set.of());
        return new ReconciliationView(
                REPORT, viewer, found -> !found.oddity().indicator().equals("helped"));
    }

    private static List<String> indicators(ReconciliationView told) {
        return told.oddities().stream()
                .map(ReconciliationView.OddityView::indicator)
                .toList();
    }
}
