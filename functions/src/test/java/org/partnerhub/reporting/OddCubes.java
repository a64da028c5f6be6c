package org.partnerhub.reporting;

import java.time.LocalDate;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.reporting.ReconciliationReport.CubeOddity;
import org.partnerhub.reporting.ledger.Cube;

/** What a recount finds odd, for tests. */
public final class OddCubes {
    private OddCubes() {}

    /** Of an organisation's indicator in the first quarter of 2025, whose parts are more than the whole. */
    public static CubeOddity of(String organisation, String indicator) {
        return new CubeOddity(
                new Cube(ActivitySample.IDENTIFIER, organisation, indicator),
                new Oddity(
                        indicator,
                        LocalDate.of(2025, 3, 31),
                        Oddity.Code.PARTS_ABOVE_TOTAL,
                        "Parts are more than the whole."));
    }
}
