package org.partnerhub.disclosure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.model.Cell;

/** What a decision of disclosure control with its gate costs, on the {@link ReferenceCube}: time of one thread on its processor. */
public final class ReleaseGrowth {
    private static final double NANOSECONDS = 1e9;
    private static final List<Extent> PLANS =
            List.of(Extent.ONE_AXIS, Extent.TWO_AXES, Extent.FULL, Extent.EVERY_THREE_AXES);

    private ReleaseGrowth() {}

    /** One plan, and what it costs. */
    public record OfPlan(int cells, double seconds) {}

    /** Seconds for the last of so many linked releases of a programme that grows to so many persons, on the full plan. */
    public static double ofLinked(int releases, int persons) {
        Plan plan = ReferenceCube.plan(Extent.FULL);
        ReferenceCube cube = new ReferenceCube(1);
        Map<Cell, Long> inner = new HashMap<>();
        List<Known> history = new ArrayList<>();
        double last = 0;
        for (int release = 1; release <= releases; release++) {
            inner = cube.count(inner, persons / releases);
            double before = seconds();
            history.add(decided(plan, inner, history).known());
            last = seconds() - before;
        }
        return last;
    }

    /** What one release of so many persons costs on ever larger plans. */
    public static List<OfPlan> ofPlans(int persons) {
        Map<Cell, Long> inner = new ReferenceCube(1).count(Map.of(), persons);
        return PLANS.stream()
                .map(extent -> ofPlan(ReferenceCube.plan(extent), inner))
                .toList();
    }

    private static OfPlan ofPlan(Plan plan, Map<Cell, Long> inner) {
        double before = seconds();
        decided(plan, inner, List.of());
        return new OfPlan(plan.size(), seconds() - before);
    }

    private static Decision.Protected decided(Plan plan, Map<Cell, Long> inner, List<Known> history) {
        return Decisions.decide(plan, inner, history, AuditGate.standard(new SplittableRandom(1)));
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }
}
