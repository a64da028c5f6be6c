package org.partnerhub.reporting.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.BookedPeriods;
import org.partnerhub.reporting.period.EventKind;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodReason;
import org.partnerhub.reporting.period.PeriodRole;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/**
 * Records payments and promises in an organisation's own books. Another one with the same reference is a correction: it takes
 * the place of the first, and its reason is kept. None is booked in a period that waits for its approver, and what comes late
 * needs a reason, which the open period is told.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
public record Transactions(
        Tables tables, ReportedActivities activities, CodeLists lists, Predicate<String> personal, Clock clock) {

    /** Plans a report of a transaction. */
    public Attempt<Transaction> record(Actor actor, TransactionReport report) {
        return Own.of(actor, activities, report.activity(), own -> checked(own, report));
    }

    private Attempt<Transaction> checked(Own own, TransactionReport report) {
        List<Transaction> before = before(own, report);
        BookedPeriods periods = own.periodsSince(earliest(report, before), tables);
        return new TransactionCheck(own, report, lists, new Words(personal), Days.of(clock))
                .problems()
                .unless(
                        before.isEmpty() || report.reason().isPresent(),
                        "reason",
                        "REASON_REQUIRED",
                        "A transaction with this reference is on record; say why it is corrected.")
                .with(
                        before.isEmpty() || report.reason().isPresent()
                                ? new BookingCheck(periods, report).error()
                                : new SigningCheck(periods).error("transactionDate"))
                .unless(
                        before.size() <= 1,
                        "ref",
                        "SEVERAL_ON_RECORD",
                        "Several transactions on record have this reference; correct them by import.")
                .orElse(() -> done(own, report, before.stream().findFirst(), periods));
    }

    /** What is moved to another day changes the period of the day before, too. */
    private static LocalDate earliest(TransactionReport report, List<Transaction> before) {
        return Stream.concat(
                        Stream.of(report.transactionDate()), before.stream().map(Transaction::transactionDate))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Transaction> before(Own own, TransactionReport report) {
        Optional<String> ref = Optional.of(report.ref().strip());
        return own.record().transactions().stream()
                .filter(transaction -> transaction.organisation().equals(own.organisation())
                        && transaction.ref().map(String::strip).equals(ref))
                .toList();
    }

    private Attempt<Transaction> done(
            Own own, TransactionReport report, Optional<Transaction> before, BookedPeriods periods) {
        Transaction now = new TransactionMaking(report, before).in(own.organisation());
        List<Change> changes = new ArrayList<>();
        changes.add(activities.replacing(own.kept(), with(own.record(), before, now)));
        changes.addAll(periods.unchanged());
        before.ifPresent(corrected -> changes.add(note(own, report)));
        periods.open().filter(open -> periods.isLate()).ifPresent(open -> changes.add(late(own, report, open)));
        return new Attempt.Done<>(now, changes);
    }

    private static Activity with(Activity activity, Optional<Transaction> before, Transaction now) {
        List<Transaction> all = new ArrayList<>(activity.transactions());
        before.ifPresentOrElse(old -> all.set(all.indexOf(old), now), () -> all.add(now));
        return activity.withTransactions(List.copyOf(all));
    }

    private Change late(Own own, TransactionReport report, KeptPeriod open) {
        PeriodEvent event = PeriodEvent.of(clock.instant(), PeriodRole.REPORTER, EventKind.POSTED_LATE)
                .because(PeriodReason.of("LATE"))
                .saying(report.reason().map(String::strip).orElse(""));
        String name = "booked-" + own.kept().head().version();
        return PeriodEvents.add(open.period(), open.version(), name, event);
    }

    private Change note(Own own, TransactionReport report) {
        Correction correction = new Correction(
                clock.instant(),
                "transaction " + report.ref().strip(),
                report.reason().map(String::strip).orElse(""));
        return Corrections.add(own, own.kept().head().version(), correction);
    }
}
