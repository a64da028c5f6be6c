package org.partnerhub.release;

import org.partnerhub.disclosure.Plan;
import org.partnerhub.model.CodeLists;

/**
 * The counts of a system, with what may be shown of them.
 *
 * @param isNew whether it was decided for the release that is made, not for one before
 */
record Decided(SystemCounts counts, Plan plan, SystemDecision decision, boolean isNew) {

    /** Everything as it was counted, for those alone who have counted it. */
    static Decided unprotected(SystemCounts counts, CodeLists lists) {
        Plan plan = new SystemPlan(lists, counts.system().widestFirst()).plan();
        return new Decided(counts, plan, SystemDecision.none(counts, plan.unprotected(counts.inner())), true);
    }

    CountedSystem system() {
        return counts.system();
    }
}
