package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.model.ActivitySample.IDENTIFIER;
import static org.partnerhub.model.ActivitySample.IOM;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Header;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodWorkflow;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.store.Change;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** What crosses the wall is what a second person approved and ordered, once, and nothing that was reported since. */
final class ReleaseSweepTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-15T08:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate END = LocalDate.of(2024, 3, 31);
    private static final Actor REPORTER = actor("reporter", Grant.REPORTER);
    private static final Actor APPROVER = actor("approver", Grant.APPROVER);

    private final MemoryTables tables = new MemoryTables();
    private final ReportedActivities activities =
            new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    private final Releaser releaser = new Releaser(
            tables.reader(Table.RELEASED),
            tables.writer(Table.RELEASED),
            RealControl.decisions(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED)),
            RealControl.control(),
            List.of(),
            CLOCK);
    private final ReleaseSweep sweep = new ReleaseSweep(tables, releaser, CLOCK);
    private final PlannedPeriod planned = new PlannedPeriod(new ReportingPeriod(IDENTIFIER, IOM, END), Set.of(END));

    ReleaseSweepTest() {
        activities.accept(sample().booked("3", "2024-02-01", "100").made());
    }

    @Test
    void what_nobody_has_approved_is_not_released_and_neither_is_its_money() {
        assertEquals(List.of(), run());
        take(workflow().submit(REPORTER, planned));
        assertEquals(List.of(), run());
    }

    @Test
    void what_is_approved_is_not_released_before_it_is_ordered() {
        approve();
        assertEquals(List.of(), run());
    }

    @Test
    void what_is_ordered_is_released_once() {
        approveAndOrder();
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), run());
        assertEquals(List.of(), run());
    }

    @Test
    void money_that_was_recorded_after_the_approval_is_not_released_with_it() {
        approveAndOrder();
        activities.accept(sample().booked("3", "2024-02-01", "100")
                .booked("3", "2024-02-02", "7777")
                .made());
        run();
        assertEquals(1, transactions());
    }

    @Test
    void money_that_was_recorded_after_the_release_waits_for_the_next_one() {
        approveAndOrder();
        run();
        activities.accept(sample().booked("3", "2024-02-01", "100")
                .booked("3", "2024-02-02", "7777")
                .made());
        assertEquals(List.of(), run());
        assertEquals(1, transactions());
    }

    @Test
    void an_approval_does_not_hold_for_a_record_that_was_changed_at_the_same_moment() {
        take(workflow().submit(REPORTER, planned));
        List<Change> approval = approval();
        activities.accept(sample().booked("3", "2024-02-01", "7777").made());
        assertEquals(Outcome.REFUSED, tables.commit(approval));
    }

    @Test
    void a_run_that_died_after_the_lock_is_finished_by_the_next() {
        approveAndOrder();
        take(new PeriodRelease(tables, CLOCK).release(planned));
        assertEquals(List.of("TEST-IOM-2024Q1-r1"), run());
    }

    private static ActivitySample sample() {
        return ActivitySample.with(IndicatorSample.of("trained").quarter("2024Q1", 40));
    }

    private List<String> run() {
        return sweep.run().stream().map(Header::id).toList();
    }

    private int transactions() {
        return new ReleaseTable(tables.reader(Table.RELEASED))
                .release("TEST-IOM-2024Q1-r1")
                .transactions()
                .size();
    }

    private void approveAndOrder() {
        approve();
        take(new PeriodRelease(tables, CLOCK).order(APPROVER, planned));
    }

    private void approve() {
        take(workflow().submit(REPORTER, planned));
        assertEquals(Outcome.COMMITTED, tables.commit(approval()));
    }

    private List<Change> approval() {
        List<Change> changes = new ArrayList<>(taken(workflow().approve(APPROVER, planned)));
        changes.addAll(activities.approving(activities.find(IDENTIFIER).orElseThrow(), IOM, END));
        return changes;
    }

    private void take(Step<KeptPeriod> step) {
        assertEquals(Outcome.COMMITTED, tables.commit(taken(step)));
    }

    private static List<Change> taken(Step<KeptPeriod> step) {
        if (step instanceof Step.Taken<KeptPeriod> taken) {
            return taken.changes();
        }
        throw new AssertionError("the step was refused");
    }

    private PeriodWorkflow workflow() {
        return new PeriodWorkflow(tables, CLOCK, CodeListReader.packaged().read());
    }

    private static Actor actor(String person, Grant grant) {
        return new Actor(new Viewer(Partner.IOM, Set.of(grant), Set.of()), person);
    }
}
