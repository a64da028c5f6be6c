package org.partnerhub.release;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnerhub.disclosure.Plan;
import org.partnerhub.model.Cell;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;

/**
 * The counts of a system, with what may be shown of them.
 *
 * @param isNew whether it was decided for the release that is made, not for one before
 */
record Decided(SystemCounts counts, Plan plan, SystemDecision decision, boolean isNew) {

    /** Everything as it was counted, for those alone who have counted it. */
    static Decided unprotected(SystemCounts counts, CodeLists lists) {
        Plan plan = new SystemPlan(lists, counts.system()).plan();
        return new Decided(counts, plan, SystemDecision.none(counts, plan.unprotected(counts.inner())), true);
    }

    /** The figure of a cell, where one may be shown. */
    Optional<Figure> published(Cell cell, Indicator indicator, String release) {
        return decision.published(cell)
                .map(persons ->
                        Figure.published(BigDecimal.valueOf(persons), indicator.figureUnit(), release, counts.day()));
    }

    /** What stands in the place of a figure that was never published. */
    Figure withheld(Indicator indicator, String release) {
        return Figure.withheld(indicator.figureUnit(), release, counts.day());
    }

    CountedSystem system() {
        return counts.system();
    }
}
