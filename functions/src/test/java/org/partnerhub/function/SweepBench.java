package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.model.ActivitySample.IDENTIFIER;
import static org.partnerhub.model.ActivitySample.IOM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Chains;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.Remark;
import org.partnerhub.release.Header;
import org.partnerhub.release.RealControl;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleaseTable;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.KeptRemark;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.facts.Clearing;
import org.partnerhub.reporting.facts.Clearing.Confirmation;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodRemarks;
import org.partnerhub.reporting.period.PeriodReview;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.PeriodWorkflow;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReleaseProgress;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.reporting.period.WorkingDays;
import org.partnerhub.store.Change;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** IOM's first quarter of 2024 on its way from the reporter to a release, on a clock that tests set. */
final class SweepBench {
    static final LocalDate END = LocalDate.of(2024, 3, 31);
    private static final Actor REPORTER = actor("reporter", Partner.IOM, Grant.REPORTER);
    private static final Actor APPROVER = actor("approver", Partner.IOM, Grant.APPROVER);
    private static final Actor VALIDATOR = actor("validator", Partner.GOVERNMENT, Grant.VALIDATOR);

    private final MemoryTables tables = new MemoryTables();
    private final ReportedActivities activities =
            new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    private final PlannedPeriod planned = new PlannedPeriod(new ReportingPeriod(IDENTIFIER, IOM, END), Set.of(END));
    private Instant now = Instant.parse("2024-04-15T08:30:00Z");
    private int refusals;

    SweepBench record(ActivitySample sample) {
        activities.accept(sample.made());
        return this;
    }

    SweepBench wait(Duration time) {
        now = now.plus(time);
        return this;
    }

    SweepBench submit() {
        take(workflow().submit(REPORTER, planned));
        return this;
    }

    SweepBench approve() {
        submit();
        List<Change> changes = new ArrayList<>(taken(workflow().approve(APPROVER, planned)));
        changes.addAll(activities.approving(activities.find(IDENTIFIER).orElseThrow(), IOM, END));
        assertEquals(Outcome.COMMITTED, tables.commit(changes));
        return this;
    }

    SweepBench giveBack() {
        Code reason = new Code("PeriodReason", "INCONSISTENT");
        take(workflow().returnToReporter(APPROVER, planned, reason, "The figures contradict each other."));
        return this;
    }

    SweepBench object(String indicator, Code reason) {
        PeriodReview review = new PeriodReview(
                tables,
                clock(),
                new WorkingDays(Set.of()),
                CodeListReader.packaged().read());
        take(review.object(VALIDATOR, planned, Optional.of(indicator), reason, "The bureau counts fewer."));
        return this;
    }

    SweepBench say(Remark remark) {
        assertEquals(Outcome.COMMITTED, tables.commit(notes().keep(IDENTIFIER, IOM, remark, REPORTER.person())));
        return this;
    }

    SweepBench clear(Remark remark) {
        List<Change> changes = new ArrayList<>(taken(remarks().clear(APPROVER, planned, remark.indicator())));
        changes.addAll(done(clearing().clear(APPROVER, KeptRemark.idOf(remark), new Confirmation(true, true))));
        assertEquals(Outcome.COMMITTED, tables.commit(changes));
        return this;
    }

    SweepBench withhold(Remark remark) {
        List<Change> changes = new ArrayList<>(taken(remarks().withhold(APPROVER, planned, remark.indicator())));
        changes.addAll(done(clearing().withhold(KeptRemark.idOf(remark))));
        assertEquals(Outcome.COMMITTED, tables.commit(changes));
        return this;
    }

    /** Whatever period it is about. */
    SweepBench clearUnasked(Remark remark) {
        KeptRemark<?> kept = notes().at(IDENTIFIER, IOM, remark).orElseThrow();
        assertEquals(Outcome.COMMITTED, tables.commit(List.of(notes().clear(IDENTIFIER, IOM, kept, true))));
        return this;
    }

    MemoryTables tables() {
        return tables;
    }

    SweepBench order() {
        take(new PeriodRelease(tables, clock()).order(APPROVER, planned));
        return this;
    }

    SweepBench lock() {
        take(new PeriodRelease(tables, clock()).release(planned));
        return this;
    }

    List<String> run() {
        return run(Chains.in(tables, clock()));
    }

    List<String> run(AuditLog audit) {
        return sweep(audit).run(() -> refusals++).stream().map(Header::id).toList();
    }

    /** How many refusals were told. */
    int refusals() {
        return refusals;
    }

    /** On the clock as it stands. */
    ReleaseSweep sweep() {
        return sweep(Chains.in(tables, clock()));
    }

    private ReleaseSweep sweep(AuditLog audit) {
        return over(tables, audit, clock());
    }

    /** Over tables of the test's. */
    static ReleaseSweep over(MemoryTables tables, AuditLog audit, Clock clock) {
        Releaser releaser = new Releaser(
                tables.reader(Table.RELEASED),
                tables.writer(Table.RELEASED),
                RealControl.decisions(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED)),
                RealControl.control(),
                List.of(),
                clock);
        return new ReleaseSweep(tables, releaser, audit, clock);
    }

    Release released() {
        return new ReleaseTable(tables.reader(Table.RELEASED)).release("TEST-IOM-2024Q1-r1");
    }

    PeriodState state() {
        return PeriodBook.read(tables, IDENTIFIER, IOM).at(END).state();
    }

    ReleaseProgress progress() {
        return ReleaseProgress.of(tables, planned.period()).orElseThrow();
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

    private static List<Change> done(Attempt<?> attempt) {
        if (attempt instanceof Attempt.Done<?> done) {
            return done.changes();
        }
        throw new AssertionError("the decision was refused");
    }

    private Notes notes() {
        return new Notes(tables);
    }

    private PeriodRemarks remarks() {
        return new PeriodRemarks(tables, clock());
    }

    private Clearing clearing() {
        return new Clearing(tables, planned.period(), text -> false, indicator -> true);
    }

    private PeriodWorkflow workflow() {
        return new PeriodWorkflow(tables, clock(), CodeListReader.packaged().read());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Actor actor(String person, Partner partner, Grant grant) {
        return new Actor(new Viewer(partner, Set.of(grant), Set.of()), person);
    }
}
