package org.partnerhub.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Rate;

/**
 * What a release would hold if it were made now, for those who look at it before; it is never kept.
 *
 * @param approved the activity with the actuals of approved and released periods alone
 * @param cutOff the last day of the period that was approved
 * @param previous the release that is current
 */
public record Candidate(
        Activity approved, String organisation, LocalDate cutOff, Optional<Release> previous, List<Rate> rates) {
    private static final String ID = "CANDIDATE";

    /** The candidate in the shape of a release, after disclosure control. */
    public Release release() {
        Header header = new Header(
                ID,
                approved.iatiIdentifier(),
                organisation,
                cutOff,
                0,
                Instant.EPOCH,
                previous.map(release -> release.header().id()));
        return new ReleaseBuilder(approved, organisation, rates).build(header, previous);
    }
}
