package org.partnerhub.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was reached in a period, as reported: it may count few persons and never crosses the wall as it is.
 *
 * @param locations codes of District
 */
public record Actual(Optional<BigDecimal> value, List<Dimension> dimensions, List<Code> locations, Narratives comment) {

    /** Whether the value is for the indicator as a whole, not for a part of it. */
    public boolean isUndivided() {
        return dimensions.isEmpty() && locations.isEmpty();
    }
}
