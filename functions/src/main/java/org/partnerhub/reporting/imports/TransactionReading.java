package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.BudgetCeiling;
import org.partnerhub.reporting.period.PeriodBook;

/** Chooses the transactions of an IATI file that stand in the organisation's books and can be told from each other. */
final class TransactionReading {
    private final Activity activity;
    private final String organisation;
    private final Booking booking;
    private final Set<String> references = new HashSet<>();
    private final List<Transaction> taken = new ArrayList<>();

    TransactionReading(Activity activity, ImportRequest request, PeriodBook book) {
        this.activity = activity;
        this.organisation = request.organisation();
        this.booking = new Booking(activity, request, book);
    }

    List<Transaction> taken() {
        return List.copyOf(taken);
    }

    /** What is wrong with a transaction; nothing when it is taken. */
    Optional<ImportProblem> read(int line, Transaction transaction) {
        Optional<ImportProblem> problem = problem(transaction).map(code -> ImportProblem.of(line, "transaction", code));
        if (problem.isEmpty()) {
            taken.add(transaction);
        }
        return problem;
    }

    /** That shares total 100 was seen to by the reader. */
    private Optional<ImportCode> problem(Transaction transaction) {
        if (!transaction.organisation().equals(organisation)) {
            return Optional.of(ImportCode.OTHER_ORGANISATION);
        }
        if (transaction.ref().isEmpty()) {
            return Optional.of(ImportCode.REFERENCE_REQUIRED);
        }
        if (hasUnknownResult(transaction)) {
            return Optional.of(ImportCode.UNKNOWN_RESULT);
        }
        if (!references.add(transaction.ref().get())) {
            return Optional.of(ImportCode.REFERENCE_REPEATED);
        }
        return new BudgetCeiling(activity).isBelow(transaction.value())
                ? Optional.of(ImportCode.IMPLAUSIBLE)
                : booking.problem(transaction);
    }

    private boolean hasUnknownResult(Transaction transaction) {
        return transaction.shares().stream()
                .flatMap(share -> share.result().stream())
                .anyMatch(code -> activity.results().stream()
                        .noneMatch(result -> result.code().equals(code)));
    }
}
