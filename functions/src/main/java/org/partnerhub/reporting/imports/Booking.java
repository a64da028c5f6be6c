package org.partnerhub.reporting.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.period.BookedPeriods;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.store.Change;

/** Whether transactions may be booked as the organisation's periods are; those on record as they are may come again. */
record Booking(Activity activity, ImportRequest request, PeriodBook book) {

    Optional<ImportCode> problem(Transaction transaction) {
        return isOnRecord(transaction) ? Optional.empty() : problem(periods(List.of(transaction)));
    }

    /** What must still hold when they are booked; the periods of the earliest are those of all others too. */
    List<Change> conditions(Collection<Transaction> transactions) {
        List<Transaction> changed =
                transactions.stream().filter(each -> !isOnRecord(each)).toList();
        return changed.isEmpty() ? List.of() : periods(changed).unchanged();
    }

    /** The open periods that are to be told of what comes late. */
    Set<LocalDate> late(Collection<Transaction> transactions) {
        return transactions.stream()
                .filter(transaction -> !isOnRecord(transaction))
                .map(transaction -> periods(List.of(transaction)))
                .filter(BookedPeriods::isLate)
                .flatMap(periods -> periods.open().stream())
                .map(open -> open.period().end())
                .collect(Collectors.toSet());
    }

    private Optional<ImportCode> problem(BookedPeriods periods) {
        return periods.hindrance(request.lateReason().isPresent()).map(hindrance -> switch (hindrance) {
            case PERIOD_SUBMITTED -> ImportCode.PERIOD_SUBMITTED;
            case NO_OPEN_PERIOD -> ImportCode.NO_OPEN_PERIOD;
            case REASON_REQUIRED -> ImportCode.REASON_REQUIRED;
        });
    }

    private boolean isOnRecord(Transaction transaction) {
        return activity.transactions().contains(transaction);
    }

    /** What is moved to another day changes the period of the day before, too. */
    private BookedPeriods periods(List<Transaction> transactions) {
        LocalDate day = transactions.stream()
                .flatMap(transaction -> Stream.concat(Stream.of(transaction), before(transaction)))
                .map(Transaction::transactionDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return BookedPeriods.since(book, Reports.ends(activity, request.organisation()), day);
    }

    private Stream<Transaction> before(Transaction transaction) {
        return activity.transactions().stream()
                .filter(old -> old.organisation().equals(request.organisation())
                        && old.ref().equals(transaction.ref()));
    }
}
