package org.partnerhub.graphql.desk;

import java.time.LocalDate;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Remark;
import org.partnerhub.reporting.KeptRemark;

/** What is said beside figures, as its organisation sees it. */
public sealed interface RemarkView {

    /** By what it is named when it is decided on; it changes with what is said. */
    String id();

    /** Whether an approver has confirmed that partners may read it. */
    boolean cleared();

    /** What is said. */
    Remark remark();

    /** The indicator's code. */
    default String indicator() {
        return remark().indicator();
    }

    /** The last day of the period. */
    default LocalDate periodEnd() {
        return remark().periodEnd();
    }

    /** A document. */
    record EvidenceView(String id, boolean cleared, Evidence remark) implements RemarkView {

        static EvidenceView of(KeptRemark<Evidence> kept) {
            return new EvidenceView(kept.id(), kept.isCleared(), kept.remark());
        }

        /** As it was just written. */
        static EvidenceView written(Evidence evidence) {
            return new EvidenceView(KeptRemark.idOf(evidence), false, evidence);
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

    /** An explanation. */
    record ExplanationView(String id, boolean cleared, Explanation remark) implements RemarkView {

        static ExplanationView of(KeptRemark<Explanation> kept) {
            return new ExplanationView(kept.id(), kept.isCleared(), kept.remark());
        }

        /** As it was just written. */
        static ExplanationView written(Explanation explanation) {
            return new ExplanationView(KeptRemark.idOf(explanation), false, explanation);
        }

        public String explanation() {
            return remark.explanation();
        }

        public String action() {
            return remark.action();
        }
    }
}
