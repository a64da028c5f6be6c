package org.partnerhub.reporting.facts;

import java.util.Optional;
import org.partnerhub.model.Indicator;
import org.partnerhub.reporting.period.PostingPeriod;

/** Whether what is reported may be posted in the period that is open for it. */
record PostingCheck(Indicator indicator, ActualReport report) {

    /** What is wrong with it; a period is open when it is given. */
    Optional<UserError> error(Optional<PostingPeriod> open) {
        return Problems.when(
                        open.isEmpty(), "periodEnd", "NO_OPEN_PERIOD", "This period and every later one are closed.")
                .or(() -> open.filter(PostingPeriod::isLate).flatMap(this::lateError));
    }

    private Optional<UserError> lateError(PostingPeriod open) {
        return Problems.when(
                        !Additivity.of(indicator).overPeriods(),
                        "periodEnd",
                        "NOT_CORRECTABLE",
                        "The period is closed, and values of this indicator do not add up over periods: report where it"
                                + " stands in the open period, which ends on " + open.end() + ".")
                .or(() -> Problems.when(
                        report.reason().isEmpty(),
                        "reason",
                        "REASON_REQUIRED",
                        "The period is closed; what comes late is posted in the open one and needs a reason."));
    }
}
