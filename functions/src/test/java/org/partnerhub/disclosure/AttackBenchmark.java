package org.partnerhub.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.partnerhub.disclosure.attack.Attacks;
import org.partnerhub.disclosure.audit.AuditBudget;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.disclosure.audit.GlopSolver;
import org.partnerhub.model.Cell;

/** Prints what the attacker finds in one release of the reference cube on the full plan, for each number of persons given. */
public final class AttackBenchmark {
    private AttackBenchmark() {}

    public static void main(String[] persons) {
        Plan plan = ReferenceCube.plan(Extent.FULL);
        Stream.of(persons).map(Long::parseLong).forEach(count -> run(plan, count));
    }

    private static void run(Plan plan, long persons) {
        Gate gate =
                new AuditGate(new GlopSolver(), AuditBudget.STANDARD, System::nanoTime, () -> new SplittableRandom(1));
        Map<Cell, Long> inner = new ReferenceCube(1).count(Map.of(), persons);
        Decision.Protected decision = Decisions.decide(plan, inner, List.of(), gate);
        String found = new Attacks(plan)
                .findings(List.of(decision.published()), List.of(plan.values(inner)), Threshold.PERSONS.k())
                .counts();
        System.out.printf("%d persons: %s; %s; %s%n", persons, decision, decision.report(), found);
    }
}
