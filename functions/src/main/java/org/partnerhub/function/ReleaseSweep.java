package org.partnerhub.function;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Result;
import org.partnerhub.release.Header;
import org.partnerhub.release.OwnSites;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedActivities.ReportedPart;
import org.partnerhub.reporting.Reports;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Releases what approvers have ordered, and whatever an earlier run has locked and not released. A period is locked first, so
 * that nothing changes under its release, and a run that is killed in between is finished by the next. What is released is the
 * record that was approved, whatever became of it since.
 */
public record ReleaseSweep(Tables tables, Releaser releaser, Clock clock) {

    /**
     * Releases what is due of every activity and answers what became current. What keeps one organisation's part from being
     * released keeps back no other.
     *
     * @throws RuntimeException the first failure, once everything was tried
     */
    public List<Header> run() {
        List<Header> released = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        activities().all().forEach(record -> owners(record).forEach(organisation -> {
            try {
                released.addAll(run(record, organisation));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }));
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
        return released;
    }

    /** Most of the time nothing waits, and one look at the periods tells. */
    private List<Header> run(Activity record, String organisation) {
        boolean isWaiting = has(PeriodState.APPROVED, record, organisation);
        if (isWaiting) {
            lock(record, organisation);
        }
        List<Header> released = due(record, organisation);
        if (isWaiting) {
            prepareCandidate(record, organisation);
        }
        return released;
    }

    private boolean has(PeriodState state, Activity record, String organisation) {
        PeriodBook book = PeriodBook.read(tables, record.iatiIdentifier(), organisation);
        return Reports.ends(record, organisation).stream()
                .anyMatch(end -> book.at(end).state() == state);
    }

    /**
     * Releases an organisation's part of an activity as it stands in the record, money and facts that nobody approved
     * included, and of figures those of locked periods: for whoever runs the hub and brings a record.
     */
    public List<Header> asBrought(Activity record, String organisation) {
        return releaser.release(locked(record, organisation), organisation);
    }

    private List<Header> due(Activity record, String organisation) {
        PeriodBook book = PeriodBook.read(tables, record.iatiIdentifier(), organisation);
        NavigableSet<LocalDate> due = Reports.ends(record, organisation).stream()
                .filter(end -> book.at(end).state() == PeriodState.RELEASED)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean isDone = due.isEmpty()
                || releaser.released(record.iatiIdentifier(), organisation)
                        .filter(last -> !due.last().isAfter(last))
                        .isPresent();
        return isDone
                ? List.of()
                : releaser.release(
                        ownSites(locked(approved(record, organisation, due.last()), organisation), organisation),
                        organisation);
    }

    /** What is approved and not released yet is decided on, so that validators can read what partners will. */
    private void prepareCandidate(Activity record, String organisation) {
        PeriodBook book = PeriodBook.read(tables, record.iatiIdentifier(), organisation);
        Set<PeriodState> settled = Set.of(PeriodState.APPROVED, PeriodState.RELEASED);
        Reports.ends(record, organisation).stream()
                .filter(end -> book.at(end).state() == PeriodState.APPROVED)
                .max(Comparator.naturalOrder())
                .ifPresent(end -> releaser.prepare(
                        new Reports(
                                        tables,
                                        organisation,
                                        day -> settled.contains(book.at(day).state()))
                                .of(ownSites(approved(record, organisation, end), organisation)),
                        organisation,
                        end));
    }

    /** Who approves for one organisation has not approved what another has recorded meanwhile. */
    private Activity ownSites(Activity told, String organisation) {
        return new OwnSites(tables.reader(Table.RELEASED)).told(told, organisation);
    }

    private Activity approved(Activity record, String organisation, LocalDate end) {
        return activities()
                .approved(new ReportedPart(record.iatiIdentifier(), organisation, end))
                .orElse(record);
    }

    private Activity locked(Activity record, String organisation) {
        PeriodBook book = PeriodBook.read(tables, record.iatiIdentifier(), organisation);
        return new Reports(tables, organisation, end -> book.at(end).state() == PeriodState.RELEASED).of(record);
    }

    private void lock(Activity record, String organisation) {
        NavigableSet<LocalDate> ends = Reports.ends(record, organisation);
        for (LocalDate end : ends) {
            ReportingPeriod period = new ReportingPeriod(record.iatiIdentifier(), organisation, end);
            Step<KeptPeriod> step = new PeriodRelease(tables, clock).release(new PlannedPeriod(period, ends));
            if (step instanceof Step.Taken<KeptPeriod> taken && tables.commit(taken.changes()) != Outcome.COMMITTED) {
                return;
            }
        }
    }

    private ReportedActivities activities() {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    }

    private static NavigableSet<String> owners(Activity record) {
        return record.results().stream().map(Result::owner).collect(Collectors.toCollection(TreeSet::new));
    }
}
