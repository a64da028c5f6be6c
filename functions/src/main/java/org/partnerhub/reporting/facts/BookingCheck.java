package org.partnerhub.reporting.facts;

import java.util.Optional;
import org.partnerhub.reporting.period.BookedPeriods;

/** Whether a transaction may be booked as the periods are that tell it. */
record BookingCheck(BookedPeriods periods, TransactionReport report) {
    private static final String DAY = "transactionDate";

    Optional<UserError> error() {
        return periods.hindrance(report.reason().isPresent()).flatMap(hindrance -> switch (hindrance) {
            case PERIOD_SUBMITTED -> new SigningCheck(periods).error(DAY);
            case NO_OPEN_PERIOD -> told(hindrance, DAY, "The period of this day and every later one are closed.");
            case REASON_REQUIRED ->
                told(
                        hindrance,
                        "reason",
                        "The period of this day is closed; what comes late is told with the open one and needs a reason.");
        });
    }

    private static Optional<UserError> told(BookedPeriods.Hindrance hindrance, String field, String message) {
        return Optional.of(new UserError(field, hindrance.name(), message));
    }
}
