package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.exchange.ImportReport.Entry;
import org.partnerhub.exchange.Lines;
import org.partnerhub.exchange.sheet.ProblemCode;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.period.PeriodBook;

/** What an IATI file holds for an import, and what it holds beside. */
final class IatiFindings {
    private static final int MOST_NOTES = 100;
    private static final String PLACE_OF_ACTUAL = "/actual/location/@ref";

    private final ImportRequest request;
    private final ActualReading actuals;
    private final TransactionReading transactions;
    private final List<Found> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Something that is taken or refused, in the order of its line. */
    record Found(long line, Consumer<Windows<StatedRow>> delivery) {

        static Found refused(ImportProblem problem) {
            return new Found(problem.row(), windows -> windows.refuse(problem));
        }
    }

    IatiFindings(Activity activity, ImportRequest request, StatedRows rows, PeriodBook book) {
        this.request = request;
        this.actuals = new ActualReading(activity, request.organisation(), rows);
        this.transactions = new TransactionReading(activity, request, book);
    }

    List<Found> found() {
        return found;
    }

    List<Transaction> transactions() {
        return transactions.taken();
    }

    List<String> notes() {
        return notes.stream().limit(MOST_NOTES).toList();
    }

    void take(Activity activity, Lines lines) {
        if (!activity.iatiIdentifier().equals(request.activity())) {
            refuse(ImportProblem.of(lines.of(activity), "iati-activity", ImportCode.OTHER_ACTIVITY));
            return;
        }
        takeActuals(activity, lines);
        activity.transactions().forEach(transaction -> takeTransaction(transaction, lines.of(transaction)));
        notes.addAll(LeftOut.of(activity));
    }

    /** What the reader itself has refused or left out. */
    void take(ImportReport report) {
        Map<String, Integer> again = new LinkedHashMap<>();
        for (Entry entry : report.entries()) {
            switch (entry.kind()) {
                case REFUSED -> refuse(refused(entry));
                case NOT_RECOGNISED, NOT_KEPT -> takeNote(entry, again);
                case ASSUMED, KEPT_FROM_BEFORE -> {
                    // what is assumed is about definitions, none of which is taken
                }
            }
        }
        again.forEach((note, times) -> notes.add(times == 1 ? note : note + " (" + times + " times)"));
    }

    private void takeActuals(Activity activity, Lines lines) {
        activity.results().forEach(result -> result.indicators()
                .forEach(indicator -> indicator.periods().forEach(period -> period.actuals()
                        .forEach(actual -> {
                            int line = lines.of(actual);
                            Optional<ImportProblem> problem = actuals.read(line, indicator, period, actual);
                            problem.ifPresentOrElse(this::refuse, () -> takeRow(line));
                        }))));
    }

    private void takeRow(int line) {
        StatedRow row = actuals.last();
        found.add(new Found(line, windows -> windows.accept(row)));
    }

    private void takeTransaction(Transaction transaction, int line) {
        transactions
                .read(line, transaction)
                .ifPresentOrElse(this::refuse, () -> found.add(new Found(line, windows -> windows.take(line))));
    }

    private void takeNote(Entry entry, Map<String, Integer> again) {
        if (entry.path().endsWith(PLACE_OF_ACTUAL)) {
            refuse(ImportProblem.of(entry.line(), "actual/location", ProblemCode.UNKNOWN_CODE));
        } else {
            again.merge(withoutText(entry.path() + " " + entry.message() + "."), 1, Integer::sum);
        }
    }

    private static ImportProblem refused(Entry entry) {
        ImportCode code = ImportCode.ELEMENT_REFUSED;
        return new ImportProblem(
                entry.line(),
                entry.path(),
                code.name(),
                code.message(),
                Optional.of(withoutText(entry.path() + " " + entry.message() + ".")));
    }

    private void refuse(ImportProblem problem) {
        found.add(Found.refused(problem));
    }

    /** A message without what it quotes of the file, and without the words of a parser. */
    static String withoutText(String message) {
        return message.replaceAll("(?s)\\s*\\(.*\\)", "").replaceAll("(?s)\".*\"", "…");
    }
}
