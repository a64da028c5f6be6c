package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.store.Change;

/**
 * Puts transactions into the record of an activity: one takes the place of another in the same books with the same
 * reference, every other is added.
 */
record TransactionsKept(Importer importer, ImportJob job, List<Transaction> transactions) {

    /**
     * None when the record holds all of them as they are.
     *
     * @throws NotTaken when a period has moved on since the file was read, so that one may not be booked any more
     */
    List<Change> changes() {
        return transactions.isEmpty()
                ? List.of()
                : importer.reported()
                        .find(request().activity())
                        .map(this::changes)
                        .orElse(List.of());
    }

    private List<Change> changes(Kept kept) {
        Activity later = kept.activity().withTransactions(merged(kept.activity().transactions()));
        return later.equals(kept.activity()) ? List.of() : changes(kept, later);
    }

    private List<Change> changes(Kept kept, Activity later) {
        Booking booking = new Booking(kept.activity(), request(), book());
        transactions.stream()
                .flatMap(transaction -> booking.problem(transaction).stream())
                .findFirst()
                .ifPresent(TransactionsKept::refuse);
        List<Change> changes = new ArrayList<>(booking.conditions(transactions));
        changes.add(importer.reported().replacing(kept, later));
        changes.addAll(new LateEvents(importer, job).adding(booking.late(transactions)));
        return changes;
    }

    private static void refuse(ImportCode code) {
        throw new NotTaken(code);
    }

    private PeriodBook book() {
        return PeriodBook.read(
                importer.tables(), request().activity(), request().organisation());
    }

    private ImportRequest request() {
        return job.request();
    }

    private List<Transaction> merged(List<Transaction> before) {
        Map<String, Transaction> byReference =
                transactions.stream().collect(Collectors.toMap(TransactionsKept::reference, Function.identity()));
        List<Transaction> merged = new ArrayList<>();
        for (Transaction old : before) {
            boolean isOwn = old.organisation().equals(request().organisation());
            merged.add(isOwn ? byReference.getOrDefault(reference(old), old) : old);
        }
        transactions.stream()
                .filter(transaction -> !merged.contains(transaction))
                .forEach(merged::add);
        return merged;
    }

    private static String reference(Transaction transaction) {
        return transaction.ref().orElse("");
    }
}
