package org.partnerhub.function;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Result;
import org.partnerhub.release.Header;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.ReportedActivities;
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
 * Releases what approvers have ordered, and whatever an earlier run has locked and not released: the period is locked first,
 * so that nothing changes under a release, and a run that is killed in between is finished by the next.
 */
public record ReleaseSweep(Tables tables, Releaser releaser, Clock clock) {

    /** Releases what is due of every activity and answers what became current. */
    public List<Header> run() {
        List<Header> released = new ArrayList<>();
        new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED))
                .all()
                .forEach(record -> released.addAll(released(record)));
        return released;
    }

    private List<Header> released(Activity record) {
        Activity told = record;
        for (String organisation :
                new TreeSet<>(record.results().stream().map(Result::owner).toList())) {
            lock(record, organisation);
            PeriodBook book = PeriodBook.read(tables, record.iatiIdentifier(), organisation);
            told = new Reports(tables, organisation, end -> book.at(end).state() == PeriodState.RELEASED).of(told);
        }
        return releaser.release(told);
    }

    private void lock(Activity record, String organisation) {
        var ends = Reports.ends(record, organisation);
        for (LocalDate end : ends) {
            ReportingPeriod period = new ReportingPeriod(record.iatiIdentifier(), organisation, end);
            Step<KeptPeriod> step = new PeriodRelease(tables, clock).release(new PlannedPeriod(period, ends));
            if (step instanceof Step.Taken<KeptPeriod> taken && tables.commit(taken.changes()) != Outcome.COMMITTED) {
                return;
            }
        }
    }
}
