package org.partnerhub.function;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Result;
import org.partnerhub.release.Header;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Looks after every organisation's part of every activity, as {@link PartSweep} does. What keeps one part from being
 * released keeps back no other.
 *
 * @param audit where each step of a period is logged
 */
public record ReleaseSweep(Tables tables, Releaser releaser, AuditLog audit, Clock clock) {

    /**
     * Releases what is due and answers what became current.
     *
     * @throws RuntimeException the first failure, once everything was tried
     */
    public List<Header> run() {
        return run(() -> {});
    }

    /**
     * The same, and tells of each period that disclosure control refuses, once: not again when it is refused for the same reason an
     * hour later. Not told are the period and the reason.
     *
     * @throws RuntimeException the first failure, once everything was tried
     */
    public List<Header> run(Runnable refused) {
        List<Header> released = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (Activity record : activities().all()) {
            for (String organisation : owners(record)) {
                try {
                    released.addAll(new PartSweep(tables, releaser, audit, clock, record, organisation, refused).run());
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            }
        }
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
        return released;
    }

    /**
     * Releases an organisation's part of an activity as it stands in the record, money and facts that nobody approved
     * included, and of figures those of locked periods: for whoever runs the hub and brings a record. It is not logged.
     */
    public List<Header> asBrought(Activity record, String organisation) {
        return releaser.release(ReportedPart.read(tables, record, organisation).told(Set.of(PeriodState.RELEASED)));
    }

    private ReportedActivities activities() {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    }

    private static NavigableSet<String> owners(Activity record) {
        return record.results().stream().map(Result::owner).collect(Collectors.toCollection(TreeSet::new));
    }
}
