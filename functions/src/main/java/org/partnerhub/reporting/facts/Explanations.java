package org.partnerhub.reporting.facts;

import java.util.function.Predicate;
import org.partnerhub.model.Explanation;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.store.Tables;

/**
 * Explains why indicators are late: one explanation for each indicator and period, in place of the one before. They stay at the
 * desk until an approver has cleared them. That an indicator is late at all is not checked.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
public record Explanations(Tables tables, ReportedActivities activities, Predicate<String> personal) {
    private static final int LONGEST = 2_000;

    /** Plans an explanation. */
    public Attempt<Explanation> explain(Actor actor, ExplanationReport report) {
        return Own.of(actor, activities, report.activity(), own -> checked(own, report));
    }

    private Attempt<Explanation> checked(Own own, ExplanationReport report) {
        own.period(own.indicator(report.indicator()), report.periodEnd());
        Words words = new Words(personal);
        return new Problems()
                .with(words.error("explanation", report.explanation(), Words.FEWEST, LONGEST))
                .with(words.error("action", report.action(), Words.FEWEST, LONGEST))
                .orElse(() -> done(own, explanation(report)));
    }

    private static Explanation explanation(ExplanationReport report) {
        return new Explanation(
                report.indicator(),
                report.periodEnd(),
                report.explanation().strip(),
                report.action().strip());
    }

    private Attempt<Explanation> done(Own own, Explanation explanation) {
        return new Remarking(tables).kept(own, explanation);
    }
}
