package org.partnerhub.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What identifies a release.
 *
 * @param id as it is cited, for example {@code UPLIFT-IOM-2024Q3-r2}
 * @param activity the activity's IATI identifier
 * @param organisation the identifier of the organisation that released it
 * @param cutOff the last day that its figures cover
 * @param revision 1 for the first release whose cut-off lies in this quarter
 * @param previous the release before it, of this cut-off or of an earlier one
 * @param hash of all that it says, as {@link Seals} describes; empty for releases that were made before there were any
 */
public record Header(
        String id,
        String activity,
        String organisation,
        LocalDate cutOff,
        int revision,
        Instant releasedAt,
        Optional<String> previous,
        Optional<String> hash) {

    Header madeAt(Instant instant) {
        return new Header(id, activity, organisation, cutOff, revision, instant, previous, hash);
    }

    Header sealed(Seals seals) {
        return new Header(
                id, activity, organisation, cutOff, revision, releasedAt, previous, Optional.of(seals.hash()));
    }
}
