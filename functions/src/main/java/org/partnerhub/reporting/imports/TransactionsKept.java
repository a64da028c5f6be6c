package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedActivities.Kept;
import org.partnerhub.store.Change;

/**
 * Puts transactions into the record of an activity: one takes the place of another in the same books with the same
 * reference, every other is added.
 */
record TransactionsKept(ReportedActivities reported, ImportRequest request, List<Transaction> transactions) {

    /** None when the record holds all of them as they are. */
    List<Change> changes() {
        return transactions.isEmpty()
                ? List.of()
                : reported.find(request.activity()).map(this::changes).orElse(List.of());
    }

    private List<Change> changes(Kept kept) {
        Activity later = kept.activity().withTransactions(merged(kept.activity().transactions()));
        return later.equals(kept.activity()) ? List.of() : List.of(reported.replacing(kept, later));
    }

    private List<Transaction> merged(List<Transaction> before) {
        Map<String, Transaction> byReference =
                transactions.stream().collect(Collectors.toMap(TransactionsKept::reference, Function.identity()));
        List<Transaction> merged = new ArrayList<>();
        for (Transaction old : before) {
            boolean isOwn = old.organisation().equals(request.organisation());
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
