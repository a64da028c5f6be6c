package org.partnerhub.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.audit.About;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Verdict;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Result;
import org.partnerhub.reporting.Reconciliations.Kept;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Erasure;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.ledger.Recount;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * Goes through the cubes of all activities: erases participations whose time is up, counts each cube again, looks for
 * oddities, and reports. Nothing is set right.
 *
 * <p>A run may be cut short, or killed, and goes on later from the cube that it had not finished; of a cube that was
 * counted before the cut nothing is counted again. It is not for two at once: the slower of two is stopped.
 */
public final class Maintenance {
    private static final Comparator<Cube> ORDER = Comparator.comparing(Cube::activity)
            .thenComparing(Cube::organisation)
            .thenComparing(Cube::name);

    private static final String ERASED_IN_TIME = "RETENTION_IS_OVER";

    private final ReportedActivities activities;
    private final Reconciliations reconciliations;
    private final Retention retention;
    private final Erasure erasure;
    private final Recount recount;
    private final Oddities oddities;
    private final AuditLog audit;

    /**
     * What a call has come to.
     *
     * @param report what the run has found so far
     * @param isFinished whether it has been through all cubes, so that the report is kept
     */
    public record Run(ReconciliationReport report, boolean isFinished) {}

    /** What is counted together, and what for. */
    private record Task(Cube cube, List<Indicator> indicators, boolean isToBeErased) {}

    /**
     * Maintains tables.
     *
     * @param pause waits before something is tried or looked at again
     * @param clock its day in Sri Lanka is today
     * @param audit where erasing is logged, before and after
     * @param retentionDays for how many days after an activity's last end its participations are kept
     */
    public Maintenance(Tables tables, Ledger.Pause pause, AuditLog audit, Clock clock, int retentionDays) {
        this.activities = new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
        this.reconciliations = new Reconciliations(tables, clock);
        this.retention = new Retention(clock, retentionDays);
        this.erasure = new Erasure(tables, pause);
        this.recount = new Recount(tables, pause);
        this.oddities = new Oddities(tables, clock);
        this.audit = audit;
    }

    /**
     * Begins a run, or goes on with the one that was cut short; each call gets through one cube at least, unless erasing it
     * takes longer.
     *
     * @param deadline asked before each further cube and each commit that erases
     * @throws StoreUnavailable when the tables do not answer, or another run is at work; it may be called again
     */
    public Run run(Deadline deadline) {
        Kept kept = reconciliations.begun();
        boolean isFirst = true;
        for (Task task : left(kept.progress().last())) {
            boolean isInTime = isFirst || !deadline.isNear();
            if (!isInTime || !isErased(task, deadline)) {
                return new Run(kept.progress().soFar(), false);
            }
            kept = reconciliations.done(
                    kept, task.cube, reconciled(task, kept.progress().soFar()));
            isFirst = false;
        }
        return new Run(reconciliations.finished(kept), true);
    }

    private boolean isErased(Task task, Deadline deadline) {
        return !task.isToBeErased || !erasure.hasAny(task.cube) || erases(task.cube, deadline);
    }

    private boolean erases(Cube cube, Deadline deadline) {
        About about = About.part(cube.activity(), cube.organisation());
        Deed deed = Deed.ofTheHub(Door.MAINTENANCE, Kind.ERASURE, ERASED_IN_TIME, about);
        return audit.around(
                deed,
                () -> erasure.all(cube, deadline::isNear),
                isWhole -> Verdict.DONE.with(isWhole ? "WHOLE" : "TO_BE_CONTINUED"));
    }

    private ReconciliationReport reconciled(Task task, ReconciliationReport soFar) {
        return soFar.with(task.cube, recount.of(task.cube), oddities.of(task.cube, task.indicators));
    }

    private List<Task> left(Optional<Cube> last) {
        return activities.all().stream()
                .flatMap(this::tasks)
                .filter(task -> last.stream().allMatch(cube -> ORDER.compare(task.cube, cube) > 0))
                .sorted(Comparator.comparing(Task::cube, ORDER))
                .toList();
    }

    private Stream<Task> tasks(Activity activity) {
        Map<Cube, List<Indicator>> cubes = new LinkedHashMap<>();
        for (Result result : activity.results()) {
            result.indicators().forEach(indicator -> cubes.computeIfAbsent(
                            Cube.of(activity.iatiIdentifier(), result.owner(), indicator), any -> new ArrayList<>())
                    .add(indicator));
        }
        boolean isToBeErased = retention.isOver(activity);
        return cubes.entrySet().stream().map(cube -> new Task(cube.getKey(), cube.getValue(), isToBeErased));
    }
}
