package org.partnerhub.reporting.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnerhub.store.Change;

/**
 * How an organisation's periods stand to something that is told to date. It belongs to the first period that ends on its day
 * or later, and the release of every later one tells it too.
 *
 * @param ends the last days of these periods, in order; none for an organisation that reports money alone
 */
public record BookedPeriods(PeriodBook book, List<LocalDate> ends) {

    /** Copies the ends. */
    public BookedPeriods {
        ends = List.copyOf(ends);
    }

    /** Those among an organisation's periods that tell what happened on a day. */
    public static BookedPeriods since(PeriodBook book, Collection<LocalDate> ends, LocalDate day) {
        return new BookedPeriods(
                book, ends.stream().filter(end -> !end.isBefore(day)).sorted().toList());
    }

    /** The last day of the period that an approver has before them, so that what it tells must not change. */
    public Optional<LocalDate> submitted() {
        return ends.stream()
                .filter(end -> book.at(end).state() == PeriodState.SUBMITTED)
                .findFirst();
    }

    /** Whether the period that it belongs to is approved already. */
    public boolean isLate() {
        return ends.stream().limit(1).anyMatch(end -> book.at(end).state().isApproved());
    }

    /** What keeps it from being told. */
    public enum Hindrance {
        /** An approver has a period before them that tells it. */
        PERIOD_SUBMITTED,
        /** It comes late, and no later period is open either. */
        NO_OPEN_PERIOD,
        /** It comes late, and nobody has said why. */
        REASON_REQUIRED
    }

    /**
     * What keeps it from being told, if anything does.
     *
     * @param hasReason whether it is said why it comes late, if it does
     */
    public Optional<Hindrance> hindrance(boolean hasReason) {
        if (submitted().isPresent()) {
            return Optional.of(Hindrance.PERIOD_SUBMITTED);
        }
        if (isLate() && open().isEmpty()) {
            return Optional.of(Hindrance.NO_OPEN_PERIOD);
        }
        return isLate() && !hasReason ? Optional.of(Hindrance.REASON_REQUIRED) : Optional.empty();
    }

    /** The first open period, which is the one that is told of what comes late. */
    public Optional<KeptPeriod> open() {
        return ends.stream()
                .map(book::at)
                .filter(kept -> kept.state() == PeriodState.OPEN)
                .findFirst();
    }

    /**
     * To be committed with the fact, which is then refused once one of these periods has moved on. Those after the first open
     * one cannot be submitted before it, and released ones stay as they are.
     */
    public List<Change> unchanged() {
        LocalDate last = open().map(kept -> kept.period().end()).orElse(LocalDate.MAX);
        return ends.stream()
                .filter(end -> !end.isAfter(last))
                .map(book::at)
                .filter(kept -> kept.state() != PeriodState.RELEASED)
                .<Change>map(KeptPeriod::unchanged)
                .toList();
    }
}
