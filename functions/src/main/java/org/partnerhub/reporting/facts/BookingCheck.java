package org.partnerhub.reporting.facts;

import java.util.Optional;
import org.partnerhub.reporting.period.BookedPeriods;

/** Whether a transaction may be booked as the periods are that tell it. */
record BookingCheck(BookedPeriods periods, TransactionReport report) {
    private static final String DAY = "transactionDate";

    Optional<UserError> error() {
        return new SigningCheck(periods).error(DAY).or(this::lateError);
    }

    private Optional<UserError> lateError() {
        return Problems.when(
                        periods.isLate() && periods.open().isEmpty(),
                        DAY,
                        "NO_OPEN_PERIOD",
                        "The period of this day and every later one are closed.")
                .or(
                        () -> Problems.when(
                                periods.isLate() && report.reason().isEmpty(),
                                "reason",
                                "REASON_REQUIRED",
                                "The period of this day is closed; what comes late is told with the open one and needs a reason."));
    }
}
