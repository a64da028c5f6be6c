package org.partnerhub.disclosure.audit;

import java.util.SplittableRandom;
import org.partnerhub.disclosure.Gate;

/** Gates for tests. */
final class Gates {
    private Gates() {}

    static Gate real() {
        return with(new GlopSolver(), AuditBudget.STANDARD);
    }

    static Gate with(LinearSolver solver, AuditBudget budget) {
        return new AuditGate(solver, budget, () -> 0, () -> new SplittableRandom(1));
    }
}
