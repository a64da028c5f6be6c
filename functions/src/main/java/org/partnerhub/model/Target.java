package org.partnerhub.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is to be reached in a period.
 *
 * @param value the value now in force
 * @param revisions every change, oldest first; the first one's {@code from} is the original target
 */
public record Target(
        Optional<BigDecimal> value,
        List<Dimension> dimensions,
        List<Code> locations,
        Narratives comment,
        List<TargetRevision> revisions) {

    /** Whether the target is for the indicator as a whole, not for a part of it. */
    public boolean isUndivided() {
        return dimensions.isEmpty() && locations.isEmpty();
    }

    /** The value that was agreed first, where this one is now in force. */
    public BigDecimal original(BigDecimal inForce) {
        return revisions.isEmpty() ? inForce : revisions.get(0).from();
    }
}
