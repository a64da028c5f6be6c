package org.partnerhub.reporting.facts;

import java.time.Instant;

/**
 * Why something on record was changed, for the organisation itself.
 *
 * @param what was changed, such as {@code transaction A-17}
 * @param reason as it was typed in
 */
public record Correction(Instant at, String what, String reason) {

    /** Leaves out the reason. */
    @Override
    public String toString() {
        return at + " " + what;
    }
}
