package org.partnerhub.function;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerhub.audit.About;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Verdict;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Part;
import org.partnerhub.release.Header;
import org.partnerhub.release.NotReleasable;
import org.partnerhub.release.OwnSites;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodRelease;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.PlannedPeriod;
import org.partnerhub.reporting.period.ReleaseProgress;
import org.partnerhub.reporting.period.ReleaseProgress.Refusal;
import org.partnerhub.reporting.period.ReleaseProgress.Stage;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Brings the approved periods of one organisation's part of an activity on: disclosure control decides on each, so that it can
 * be read as a candidate; one whose release was ordered is locked, so that nothing changes under its release, and released. A
 * run that is killed in between is finished by the next. What is released is the record that was approved, whatever became
 * of it since.
 *
 * <p>What disclosure control refuses is not locked, and is tried again once somebody has taken a step with the period, or an hour
 * later. That a period is decided on, locked and released is logged before and after.
 *
 * @param refused is told of each refusal, unless the last try of the same period ended with the same one
 */
record PartSweep(
        Tables tables,
        Releaser releaser,
        AuditLog audit,
        Clock clock,
        Activity record,
        String organisation,
        Runnable refused) {
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofHours(1);

    /** Does what is to be done and answers what became current; most of the time nothing waits, and one look at the periods tells. */
    List<Header> run() {
        ReportedPart part = read();
        List<Header> released = due(lockOrdered(part) ? read() : part);
        ReportedPart now = released.isEmpty() ? part : read();
        now.ends(PeriodState.APPROVED).descendingSet().stream().limit(1).forEach(end -> isDecided(now, end));
        return released;
    }

    private ReportedPart read() {
        return ReportedPart.read(tables, record, organisation);
    }

    private boolean lockOrdered(ReportedPart part) {
        boolean isLocked = false;
        for (LocalDate end : part.ends(PeriodState.APPROVED)) {
            boolean isOrdered = part.book().at(end).standing().releaseOrdered();
            isLocked |= isOrdered && isDecided(part, end) && lock(part, end);
        }
        return isLocked;
    }

    /** Whether disclosure control lets the period through, which is then a candidate. */
    private boolean isDecided(ReportedPart part, LocalDate end) {
        Optional<ReleaseProgress> before =
                ReleaseProgress.of(tables, period(end)).filter(progress -> isStill(progress, part, end));
        return isAt(Stage.DECIDED, before) || (!isRefusedLately(before) && decide(part, end, before));
    }

    /** Whether neither the period nor the release that it follows on has moved since. */
    private boolean isStill(ReleaseProgress progress, ReportedPart part, LocalDate end) {
        return progress.version() == part.book().at(end).version()
                && progress.current().equals(current().map(Header::id));
    }

    private static boolean isAt(Stage stage, Optional<ReleaseProgress> progress) {
        return progress.filter(noted -> noted.stage() == stage).isPresent();
    }

    private boolean isRefusedLately(Optional<ReleaseProgress> before) {
        return isAt(Stage.REFUSED, before)
                && before.filter(
                                refusal -> clock.instant().isBefore(refusal.at().plus(UNTIL_TRIED_AGAIN)))
                        .isPresent();
    }

    private boolean decide(ReportedPart part, LocalDate end, Optional<ReleaseProgress> before) {
        note(part, end, Stage.DECIDING, Optional.empty());
        Optional<Refusal> refusal = audit.around(deed("decide", end), () -> refusal(part, end), PartSweep::verdict);
        note(part, end, refusal.isPresent() ? Stage.REFUSED : Stage.DECIDED, refusal);
        if (refusal.isPresent() && !refusal.equals(before.flatMap(ReleaseProgress::refusal))) {
            refused.run();
        }
        return refusal.isEmpty();
    }

    private static Verdict verdict(Optional<Refusal> refusal) {
        return refusal.map(Refusal::reason).map(Verdict::refused).orElse(Verdict.DONE);
    }

    private Optional<Refusal> refusal(ReportedPart part, LocalDate end) {
        try {
            releaser.prepare(own(part.candidate(end)), end);
            return Optional.empty();
        } catch (NotReleasable problem) {
            return Optional.of(new Refusal(problem.system(), problem.reason(), problem.isAboutVictims()));
        }
    }

    private boolean lock(ReportedPart part, LocalDate end) {
        Step<KeptPeriod> step = new PeriodRelease(tables, clock).release(new PlannedPeriod(period(end), part.ends()));
        boolean isLocked = step instanceof Step.Taken<KeptPeriod> taken && isLocked(taken, end);
        if (isLocked) {
            note(part, end, Stage.MAKING, Optional.empty());
        }
        return isLocked;
    }

    private boolean isLocked(Step.Taken<KeptPeriod> taken, LocalDate end) {
        Outcome outcome = audit.around(
                deed("lock", end),
                () -> tables.commit(taken.changes()),
                answer -> answer == Outcome.COMMITTED ? Verdict.DONE : Verdict.refused(answer.name()));
        return outcome == Outcome.COMMITTED;
    }

    /** The release of every locked period that no current release covers. */
    private List<Header> due(ReportedPart part) {
        NavigableSet<LocalDate> locked = part.ends(PeriodState.RELEASED);
        if (locked.isEmpty()) {
            return List.of();
        }
        boolean isDone = current()
                .filter(release -> !locked.last().isAfter(release.cutOff()))
                .isPresent();
        List<Header> released = isDone ? List.of() : release(part, locked.last());
        noteCurrent(part, locked);
        return released;
    }

    private List<Header> release(ReportedPart part, LocalDate end) {
        return audit.around(
                deed("release", end),
                () -> releaser.release(own(part.released(end))),
                released -> Verdict.DONE.with(released.stream().map(Header::id).collect(Collectors.joining(" "))));
    }

    private Deed deed(String step, LocalDate end) {
        About about = About.part(record.iatiIdentifier(), organisation).inPeriod(end);
        return Deed.ofTheHub(Door.RELEASES, Kind.RELEASE, step, about);
    }

    private void noteCurrent(ReportedPart part, NavigableSet<LocalDate> locked) {
        Map<LocalDate, ReleaseProgress> noted = ReleaseProgress.all(tables, record.iatiIdentifier(), organisation);
        locked.stream()
                .filter(end -> isAt(Stage.MAKING, Optional.ofNullable(noted.get(end))))
                .forEach(end -> note(part, end, Stage.CURRENT, Optional.empty()));
    }

    private Optional<Header> current() {
        return releaser.current(record.iatiIdentifier(), organisation);
    }

    /** Who approves for one organisation has not approved what another has recorded meanwhile. */
    private Part own(Part part) {
        return new OwnSites(tables.reader(Table.RELEASED)).told(part);
    }

    private void note(ReportedPart part, LocalDate end, Stage stage, Optional<Refusal> refusal) {
        long version = part.book().at(end).version();
        new ReleaseProgress(stage, clock.instant(), version, refusal, current().map(Header::id))
                .note(tables, period(end));
    }

    private ReportingPeriod period(LocalDate end) {
        return new ReportingPeriod(record.iatiIdentifier(), organisation, end);
    }
}
