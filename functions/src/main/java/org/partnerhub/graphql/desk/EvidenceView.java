package org.partnerhub.graphql.desk;

import java.time.LocalDate;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.reporting.KeptRemark;

/** A document as its organisation sees it. */
public record EvidenceView(String id, boolean cleared, Evidence remark) {

    static EvidenceView of(KeptRemark<Evidence> kept) {
        return new EvidenceView(kept.id(), kept.isCleared(), kept.remark());
    }

    /** As it was just written. */
    static EvidenceView written(Evidence written) {
        return new EvidenceView(KeptRemark.idOf(written), false, written);
    }

    public String indicator() {
        return remark.indicator();
    }

    public LocalDate periodEnd() {
        return remark.periodEnd();
    }

    public String title() {
        return remark.title();
    }

    public String url() {
        return remark.url();
    }

    public Code category() {
        return remark.category();
    }
}
