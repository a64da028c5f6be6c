package org.partnerhub.graphql.desk;

import java.time.LocalDate;
import org.partnerhub.model.Explanation;
import org.partnerhub.reporting.KeptRemark;

/** An explanation as its organisation sees it. */
public record ExplanationView(String id, boolean cleared, Explanation remark) {

    static ExplanationView of(KeptRemark<Explanation> kept) {
        return new ExplanationView(kept.id(), kept.isCleared(), kept.remark());
    }

    /** As it was just written. */
    static ExplanationView written(Explanation written) {
        return new ExplanationView(KeptRemark.idOf(written), false, written);
    }

    public String indicator() {
        return remark.indicator();
    }

    public LocalDate periodEnd() {
        return remark.periodEnd();
    }

    public String explanation() {
        return remark.explanation();
    }

    public String action() {
        return remark.action();
    }
}
