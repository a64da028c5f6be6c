package org.partnerhub.reporting.facts;

import java.util.Optional;
import org.partnerhub.reporting.period.BookedPeriods;

/**
 * Whether a fact would change what an approver is about to sign.
 *
 * @param periods those whose releases would tell the fact
 */
record SigningCheck(BookedPeriods periods) {

    Optional<UserError> error(String field) {
        return periods.submitted()
                .map(end -> new UserError(
                        field,
                        "PERIOD_SUBMITTED",
                        "The period that ends on " + end + " has been submitted; ask for it to be returned first."));
    }
}
