package org.partnerhub.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Remark;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Json;

/**
 * What is said beside a figure, as it is kept.
 *
 * @param writer the code of the person who wrote it last; it is compared and never shown; empty for what was written before
 *     writers were kept
 * @param isCleared whether an approver has confirmed just this that partners may read it
 */
public record KeptRemark<T extends Remark>(T remark, Optional<String> writer, boolean isCleared) {
    private static final int DIGITS = 32;

    static final String EVIDENCE = "EVIDENCE#";
    static final String EXPLANATION = "EXPLANATION#";

    /** A name of it that changes with every letter of it, so that nobody decides on what they have not read. */
    public String id() {
        return idOf(remark);
    }

    /** The name of what is said, whether it is kept or not. */
    public static String idOf(Remark remark) {
        String whole = sort(remark) + "\n" + new String(Json.write(remark), UTF_8);
        return Documents.sha256(whole).substring(0, DIGITS);
    }

    /** The place that it has for itself, whatever it says. */
    static String sort(Remark remark) {
        String place = remark.indicator() + "#" + remark.periodEnd();
        return remark instanceof Evidence evidence
                ? EVIDENCE + place + "#" + Documents.sha256(evidence.url())
                : EXPLANATION + place;
    }

    /** Leaves out the person's code and what is said. */
    @Override
    public String toString() {
        return (isCleared ? "cleared " : "uncleared ") + remark;
    }
}
